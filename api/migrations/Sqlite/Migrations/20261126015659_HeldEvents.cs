using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HeldEvents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ShownPosition",
                table: "kernel_outbox_message",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "kernel_feed_numbers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_feed_numbers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_held_event",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    About = table.Column<Guid>(type: "TEXT", nullable: true),
                    EventName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_held_event", x => x.EventId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_outbox_message_ShownPosition",
                table: "kernel_outbox_message",
                column: "ShownPosition",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_held_event_About",
                table: "kernel_held_event",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_held_event_RoundId_From_Position",
                table: "kernel_held_event",
                columns: new[] { "RoundId", "From", "Position" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kernel_feed_numbers");

            migrationBuilder.DropTable(
                name: "kernel_held_event");

            migrationBuilder.DropIndex(
                name: "IX_kernel_outbox_message_ShownPosition",
                table: "kernel_outbox_message");

            migrationBuilder.DropColumn(
                name: "ShownPosition",
                table: "kernel_outbox_message");
        }
    }
}
