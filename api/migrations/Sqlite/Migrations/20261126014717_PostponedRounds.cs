using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PostponedRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Postponed",
                table: "announcement_recruitment_round",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "kernel_turn",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Taken = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_turn", x => x.SubjectId);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kernel_turn");

            migrationBuilder.DropColumn(
                name: "Postponed",
                table: "announcement_recruitment_round");
        }
    }
}
