using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class OrganisationsSchema : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "organisations");

            migrationBuilder.RenameTable(
                name: "user_role",
                schema: "directory",
                newName: "user_role",
                newSchema: "organisations");

            migrationBuilder.RenameTable(
                name: "user",
                schema: "directory",
                newName: "user",
                newSchema: "organisations");

            migrationBuilder.RenameTable(
                name: "sign_in_link",
                schema: "directory",
                newName: "sign_in_link",
                newSchema: "organisations");

            migrationBuilder.RenameTable(
                name: "session",
                schema: "directory",
                newName: "session",
                newSchema: "organisations");

            migrationBuilder.RenameTable(
                name: "organisation",
                schema: "directory",
                newName: "organisation",
                newSchema: "organisations");

            migrationBuilder.RenameTable(
                name: "identity_user_token",
                schema: "directory",
                newName: "identity_user_token",
                newSchema: "organisations");

            migrationBuilder.RenameTable(
                name: "identity_user_login",
                schema: "directory",
                newName: "identity_user_login",
                newSchema: "organisations");

            migrationBuilder.RenameTable(
                name: "identity_user_claim",
                schema: "directory",
                newName: "identity_user_claim",
                newSchema: "organisations");

            migrationBuilder.RenameTable(
                name: "api_client",
                schema: "directory",
                newName: "api_client",
                newSchema: "organisations");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "directory");

            migrationBuilder.RenameTable(
                name: "user_role",
                schema: "organisations",
                newName: "user_role",
                newSchema: "directory");

            migrationBuilder.RenameTable(
                name: "user",
                schema: "organisations",
                newName: "user",
                newSchema: "directory");

            migrationBuilder.RenameTable(
                name: "sign_in_link",
                schema: "organisations",
                newName: "sign_in_link",
                newSchema: "directory");

            migrationBuilder.RenameTable(
                name: "session",
                schema: "organisations",
                newName: "session",
                newSchema: "directory");

            migrationBuilder.RenameTable(
                name: "organisation",
                schema: "organisations",
                newName: "organisation",
                newSchema: "directory");

            migrationBuilder.RenameTable(
                name: "identity_user_token",
                schema: "organisations",
                newName: "identity_user_token",
                newSchema: "directory");

            migrationBuilder.RenameTable(
                name: "identity_user_login",
                schema: "organisations",
                newName: "identity_user_login",
                newSchema: "directory");

            migrationBuilder.RenameTable(
                name: "identity_user_claim",
                schema: "organisations",
                newName: "identity_user_claim",
                newSchema: "directory");

            migrationBuilder.RenameTable(
                name: "api_client",
                schema: "organisations",
                newName: "api_client",
                newSchema: "directory");
        }
    }
}
