using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SeatKindsAsData : Migration
    {
        private static readonly (string Table, string Column)[] _columns =
        [
            ("announcement_position_group", "Specialty"),
            ("announcement_position_group", "SeatKind"),
            ("announcement_seat_budget", "Kind"),
            ("education_plan_plan", "Specialty"),
            ("offers_acceptance", "Label"),
            ("offers_position_group", "Label"),
            ("offers_position_group", "Specialty"),
            ("offers_round_log_entry", "Label"),
            ("screening_ranking", "Specialty"),
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
                    $"UPDATE \"kernel_outbox_message\" SET \"Payload\" = REPLACE(\"Payload\", '\"label\":\"{label}\"', '\"label\":\"{code}\"') WHERE \"Name\" = 'offers.applicant-marked.v1'"
                );
            }

            migrationBuilder.AlterColumn<string>(
                name: "Regions",
                table: "allocation_round_quota",
                type: "TEXT",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldNullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Regions",
                table: "allocation_round_quota",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: -1);
        }
    }
}
