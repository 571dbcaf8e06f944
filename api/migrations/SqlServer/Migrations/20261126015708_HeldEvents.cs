using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class HeldEvents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ShownPosition",
                schema: "kernel",
                table: "outbox_message",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "feed_numbers",
                schema: "kernel",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feed_numbers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "held_event",
                schema: "kernel",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    About = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EventName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_held_event", x => x.EventId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_message_ShownPosition",
                schema: "kernel",
                table: "outbox_message",
                column: "ShownPosition",
                unique: true,
                filter: "[ShownPosition] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_held_event_About",
                schema: "kernel",
                table: "held_event",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_held_event_RoundId_From_Position",
                schema: "kernel",
                table: "held_event",
                columns: new[] { "RoundId", "From", "Position" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "feed_numbers",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "held_event",
                schema: "kernel");

            migrationBuilder.DropIndex(
                name: "IX_outbox_message_ShownPosition",
                schema: "kernel",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "ShownPosition",
                schema: "kernel",
                table: "outbox_message");
        }
    }
}
