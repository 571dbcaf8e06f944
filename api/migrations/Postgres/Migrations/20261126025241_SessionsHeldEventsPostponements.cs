using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SessionsHeldEventsPostponements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AccessFailedCount",
                schema: "directory",
                table: "user");

            migrationBuilder.DropColumn(
                name: "LockoutEnabled",
                schema: "directory",
                table: "user");

            migrationBuilder.DropColumn(
                name: "LockoutEnd",
                schema: "directory",
                table: "user");

            migrationBuilder.AddColumn<string>(
                name: "Postponed",
                schema: "announcement",
                table: "recruitment_round",
                type: "jsonb",
                nullable: true);

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
                    Id = table.Column<int>(type: "integer", nullable: false),
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
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    About = table.Column<Guid>(type: "uuid", nullable: true),
                    EventName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_held_event", x => x.EventId);
                });

            migrationBuilder.CreateTable(
                name: "session",
                schema: "directory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndReason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_session", x => x.Id);
                    table.ForeignKey(
                        name: "FK_session_user_UserId",
                        column: x => x.UserId,
                        principalSchema: "directory",
                        principalTable: "user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_link",
                schema: "directory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    IssuedById = table.Column<Guid>(type: "uuid", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_link", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sign_in_link_user_UserId",
                        column: x => x.UserId,
                        principalSchema: "directory",
                        principalTable: "user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "turn",
                schema: "kernel",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Taken = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_turn", x => x.SubjectId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_message_ShownPosition",
                schema: "kernel",
                table: "outbox_message",
                column: "ShownPosition",
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_session_EndsAt",
                schema: "directory",
                table: "session",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_session_UserId",
                schema: "directory",
                table: "session",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_link_ExpiresAt",
                schema: "directory",
                table: "sign_in_link",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_link_TokenHash",
                schema: "directory",
                table: "sign_in_link",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_link_UserId",
                schema: "directory",
                table: "sign_in_link",
                column: "UserId");
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

            migrationBuilder.DropTable(
                name: "session",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "sign_in_link",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "turn",
                schema: "kernel");

            migrationBuilder.DropIndex(
                name: "IX_outbox_message_ShownPosition",
                schema: "kernel",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "Postponed",
                schema: "announcement",
                table: "recruitment_round");

            migrationBuilder.DropColumn(
                name: "ShownPosition",
                schema: "kernel",
                table: "outbox_message");

            migrationBuilder.AddColumn<int>(
                name: "AccessFailedCount",
                schema: "directory",
                table: "user",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "LockoutEnabled",
                schema: "directory",
                table: "user",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "LockoutEnd",
                schema: "directory",
                table: "user",
                type: "timestamp with time zone",
                nullable: true);
        }
    }
}
