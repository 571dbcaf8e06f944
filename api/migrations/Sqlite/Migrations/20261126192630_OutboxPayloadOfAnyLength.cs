using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OutboxPayloadOfAnyLength : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {

        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
