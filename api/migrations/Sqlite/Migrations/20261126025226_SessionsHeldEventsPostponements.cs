using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SessionsHeldEventsPostponements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AccessFailedCount",
                table: "directory_user");

            migrationBuilder.DropColumn(
                name: "LockoutEnabled",
                table: "directory_user");

            migrationBuilder.DropColumn(
                name: "LockoutEnd",
                table: "directory_user");

            migrationBuilder.AddColumn<long>(
                name: "ShownPosition",
                table: "kernel_outbox_message",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Postponed",
                table: "announcement_recruitment_round",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "directory_session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_session", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_session_directory_user_UserId",
                        column: x => x.UserId,
                        principalTable: "directory_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_sign_in_link",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IssuedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_sign_in_link", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_sign_in_link_directory_user_UserId",
                        column: x => x.UserId,
                        principalTable: "directory_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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

            migrationBuilder.CreateIndex(
                name: "IX_kernel_outbox_message_ShownPosition",
                table: "kernel_outbox_message",
                column: "ShownPosition",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_session_EndsAt",
                table: "directory_session",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_directory_session_UserId",
                table: "directory_session",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_directory_sign_in_link_ExpiresAt",
                table: "directory_sign_in_link",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_directory_sign_in_link_TokenHash",
                table: "directory_sign_in_link",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_sign_in_link_UserId",
                table: "directory_sign_in_link",
                column: "UserId");

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
                name: "directory_session");

            migrationBuilder.DropTable(
                name: "directory_sign_in_link");

            migrationBuilder.DropTable(
                name: "kernel_feed_numbers");

            migrationBuilder.DropTable(
                name: "kernel_held_event");

            migrationBuilder.DropTable(
                name: "kernel_turn");

            migrationBuilder.DropIndex(
                name: "IX_kernel_outbox_message_ShownPosition",
                table: "kernel_outbox_message");

            migrationBuilder.DropColumn(
                name: "ShownPosition",
                table: "kernel_outbox_message");

            migrationBuilder.DropColumn(
                name: "Postponed",
                table: "announcement_recruitment_round");

            migrationBuilder.AddColumn<int>(
                name: "AccessFailedCount",
                table: "directory_user",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "LockoutEnabled",
                table: "directory_user",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "LockoutEnd",
                table: "directory_user",
                type: "TEXT",
                nullable: true);
        }
    }
}
