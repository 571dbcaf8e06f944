using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RefusalsAndMending : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Refusals",
                schema: "announcement",
                table: "advertisement",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReopenedAt",
                schema: "announcement",
                table: "advertisement",
                type: "timestamp with time zone",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Refusals",
                schema: "announcement",
                table: "advertisement");

            migrationBuilder.DropColumn(
                name: "ReopenedAt",
                schema: "announcement",
                table: "advertisement");
        }
    }
}
