using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PostponedRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Postponed",
                schema: "announcement",
                table: "recruitment_round",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "turn",
                schema: "kernel",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Taken = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_turn", x => x.SubjectId);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "turn",
                schema: "kernel");

            migrationBuilder.DropColumn(
                name: "Postponed",
                schema: "announcement",
                table: "recruitment_round");
        }
    }
}
