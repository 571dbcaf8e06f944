using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OutboxPayloadOfAnyLength : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Payload",
                schema: "kernel",
                table: "outbox_message",
                type: "text",
                maxLength: -1,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(4000)",
                oldMaxLength: 4000);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Payload",
                schema: "kernel",
                table: "outbox_message",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldMaxLength: -1);
        }
    }
}
