using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.SqlServer.Migrations
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
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReopenedAt",
                schema: "announcement",
                table: "advertisement",
                type: "datetime2",
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
