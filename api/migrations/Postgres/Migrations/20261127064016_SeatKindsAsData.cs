using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SeatKindsAsData : Migration
    {
        private static readonly (string Table, string Column)[] _columns =
        [
            ("announcement\".\"position_group", "Specialty"),
            ("announcement\".\"position_group", "SeatKind"),
            ("announcement\".\"seat_budget", "Kind"),
            ("education_plan\".\"plan", "Specialty"),
            ("offers\".\"acceptance", "Label"),
            ("offers\".\"position_group", "Label"),
            ("offers\".\"position_group", "Specialty"),
            ("offers\".\"round_log_entry", "Label"),
            ("screening\".\"ranking", "Specialty"),
        ];

        private static readonly (string Code, string Names)[] _codes =
        [
            ("ordinary", "'Ordinary'"),
            ("psychiatry", "'Psychiatry', 'CombinedPsychiatry'"),
            ("childPsychiatry", "'ChildPsychiatry', 'CombinedChildPsychiatry'"),
            ("generalPractice", "'GeneralPractice', 'CombinedGeneralPractice'"),
        ];

        private static readonly (string Code, string Label)[] _labels =
        [
            ("psychiatry", "combinedPsychiatry"),
            ("childPsychiatry", "combinedChildPsychiatry"),
            ("generalPractice", "combinedGeneralPractice"),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What were names of an enum are codes now.
            foreach (var (table, column) in _columns)
            {
                foreach (var (code, names) in _codes)
                {
                    migrationBuilder.Sql($"UPDATE \"{table}\" SET \"{column}\" = '{code}' WHERE \"{column}\" IN ({names})");
                }
            }

            foreach (var (code, label) in _labels)
            {
                migrationBuilder.Sql(
                    $"UPDATE \"kernel\".\"outbox_message\" SET \"Payload\" = REPLACE(\"Payload\", '\"label\":\"{label}\"', '\"label\":\"{code}\"') WHERE \"Name\" = 'offers.applicant-marked.v1'"
                );
            }

            migrationBuilder.AlterColumn<string>(
                name: "Regions",
                schema: "allocation",
                table: "round_quota",
                type: "text",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]",
                oldClrType: typeof(string),
                oldType: "jsonb",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "National",
                schema: "allocation",
                table: "round_quota",
                type: "text",
                maxLength: -1,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "jsonb");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Regions",
                schema: "allocation",
                table: "round_quota",
                type: "jsonb",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text",
                oldMaxLength: -1);

            migrationBuilder.AlterColumn<string>(
                name: "National",
                schema: "allocation",
                table: "round_quota",
                type: "jsonb",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldMaxLength: -1);
        }
    }
}
