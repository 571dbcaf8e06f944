using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OrganisationsSchema : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_directory_identity_user_claim_directory_user_UserId",
                table: "directory_identity_user_claim");

            migrationBuilder.DropForeignKey(
                name: "FK_directory_identity_user_login_directory_user_UserId",
                table: "directory_identity_user_login");

            migrationBuilder.DropForeignKey(
                name: "FK_directory_identity_user_token_directory_user_UserId",
                table: "directory_identity_user_token");

            migrationBuilder.DropForeignKey(
                name: "FK_directory_session_directory_user_UserId",
                table: "directory_session");

            migrationBuilder.DropForeignKey(
                name: "FK_directory_sign_in_link_directory_user_UserId",
                table: "directory_sign_in_link");

            migrationBuilder.DropForeignKey(
                name: "FK_directory_user_role_directory_user_UserId",
                table: "directory_user_role");

            migrationBuilder.DropPrimaryKey(
                name: "PK_directory_user_role",
                table: "directory_user_role");

            migrationBuilder.DropPrimaryKey(
                name: "PK_directory_user",
                table: "directory_user");

            migrationBuilder.DropPrimaryKey(
                name: "PK_directory_sign_in_link",
                table: "directory_sign_in_link");

            migrationBuilder.DropPrimaryKey(
                name: "PK_directory_session",
                table: "directory_session");

            migrationBuilder.DropPrimaryKey(
                name: "PK_directory_organisation",
                table: "directory_organisation");

            migrationBuilder.DropPrimaryKey(
                name: "PK_directory_identity_user_token",
                table: "directory_identity_user_token");

            migrationBuilder.DropPrimaryKey(
                name: "PK_directory_identity_user_login",
                table: "directory_identity_user_login");

            migrationBuilder.DropPrimaryKey(
                name: "PK_directory_identity_user_claim",
                table: "directory_identity_user_claim");

            migrationBuilder.DropPrimaryKey(
                name: "PK_directory_api_client",
                table: "directory_api_client");

            migrationBuilder.RenameTable(
                name: "directory_user_role",
                newName: "organisations_user_role");

            migrationBuilder.RenameTable(
                name: "directory_user",
                newName: "organisations_user");

            migrationBuilder.RenameTable(
                name: "directory_sign_in_link",
                newName: "organisations_sign_in_link");

            migrationBuilder.RenameTable(
                name: "directory_session",
                newName: "organisations_session");

            migrationBuilder.RenameTable(
                name: "directory_organisation",
                newName: "organisations_organisation");

            migrationBuilder.RenameTable(
                name: "directory_identity_user_token",
                newName: "organisations_identity_user_token");

            migrationBuilder.RenameTable(
                name: "directory_identity_user_login",
                newName: "organisations_identity_user_login");

            migrationBuilder.RenameTable(
                name: "directory_identity_user_claim",
                newName: "organisations_identity_user_claim");

            migrationBuilder.RenameTable(
                name: "directory_api_client",
                newName: "organisations_api_client");

            migrationBuilder.RenameIndex(
                name: "IX_directory_user_role_UserId_Role_OrganisationId",
                table: "organisations_user_role",
                newName: "IX_organisations_user_role_UserId_Role_OrganisationId");

            migrationBuilder.RenameIndex(
                name: "IX_directory_user_NormalizedUserName",
                table: "organisations_user",
                newName: "IX_organisations_user_NormalizedUserName");

            migrationBuilder.RenameIndex(
                name: "IX_directory_user_NormalizedEmail",
                table: "organisations_user",
                newName: "IX_organisations_user_NormalizedEmail");

            migrationBuilder.RenameIndex(
                name: "IX_directory_sign_in_link_UserId",
                table: "organisations_sign_in_link",
                newName: "IX_organisations_sign_in_link_UserId");

            migrationBuilder.RenameIndex(
                name: "IX_directory_sign_in_link_TokenHash",
                table: "organisations_sign_in_link",
                newName: "IX_organisations_sign_in_link_TokenHash");

            migrationBuilder.RenameIndex(
                name: "IX_directory_sign_in_link_ExpiresAt",
                table: "organisations_sign_in_link",
                newName: "IX_organisations_sign_in_link_ExpiresAt");

            migrationBuilder.RenameIndex(
                name: "IX_directory_session_UserId",
                table: "organisations_session",
                newName: "IX_organisations_session_UserId");

            migrationBuilder.RenameIndex(
                name: "IX_directory_session_EndsAt",
                table: "organisations_session",
                newName: "IX_organisations_session_EndsAt");

            migrationBuilder.RenameIndex(
                name: "IX_directory_organisation_Kind_ParentId",
                table: "organisations_organisation",
                newName: "IX_organisations_organisation_Kind_ParentId");

            migrationBuilder.RenameIndex(
                name: "IX_directory_organisation_Code",
                table: "organisations_organisation",
                newName: "IX_organisations_organisation_Code");

            migrationBuilder.RenameIndex(
                name: "IX_directory_identity_user_login_UserId",
                table: "organisations_identity_user_login",
                newName: "IX_organisations_identity_user_login_UserId");

            migrationBuilder.RenameIndex(
                name: "IX_directory_identity_user_claim_UserId",
                table: "organisations_identity_user_claim",
                newName: "IX_organisations_identity_user_claim_UserId");

            migrationBuilder.RenameIndex(
                name: "IX_directory_api_client_Name",
                table: "organisations_api_client",
                newName: "IX_organisations_api_client_Name");

            migrationBuilder.AddPrimaryKey(
                name: "PK_organisations_user_role",
                table: "organisations_user_role",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_organisations_user",
                table: "organisations_user",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_organisations_sign_in_link",
                table: "organisations_sign_in_link",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_organisations_session",
                table: "organisations_session",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_organisations_organisation",
                table: "organisations_organisation",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_organisations_identity_user_token",
                table: "organisations_identity_user_token",
                columns: new[] { "UserId", "LoginProvider", "Name" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_organisations_identity_user_login",
                table: "organisations_identity_user_login",
                columns: new[] { "LoginProvider", "ProviderKey" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_organisations_identity_user_claim",
                table: "organisations_identity_user_claim",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_organisations_api_client",
                table: "organisations_api_client",
                column: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_organisations_identity_user_claim_organisations_user_UserId",
                table: "organisations_identity_user_claim",
                column: "UserId",
                principalTable: "organisations_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_organisations_identity_user_login_organisations_user_UserId",
                table: "organisations_identity_user_login",
                column: "UserId",
                principalTable: "organisations_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_organisations_identity_user_token_organisations_user_UserId",
                table: "organisations_identity_user_token",
                column: "UserId",
                principalTable: "organisations_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_organisations_session_organisations_user_UserId",
                table: "organisations_session",
                column: "UserId",
                principalTable: "organisations_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_organisations_sign_in_link_organisations_user_UserId",
                table: "organisations_sign_in_link",
                column: "UserId",
                principalTable: "organisations_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_organisations_user_role_organisations_user_UserId",
                table: "organisations_user_role",
                column: "UserId",
                principalTable: "organisations_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_organisations_identity_user_claim_organisations_user_UserId",
                table: "organisations_identity_user_claim");

            migrationBuilder.DropForeignKey(
                name: "FK_organisations_identity_user_login_organisations_user_UserId",
                table: "organisations_identity_user_login");

            migrationBuilder.DropForeignKey(
                name: "FK_organisations_identity_user_token_organisations_user_UserId",
                table: "organisations_identity_user_token");

            migrationBuilder.DropForeignKey(
                name: "FK_organisations_session_organisations_user_UserId",
                table: "organisations_session");

            migrationBuilder.DropForeignKey(
                name: "FK_organisations_sign_in_link_organisations_user_UserId",
                table: "organisations_sign_in_link");

            migrationBuilder.DropForeignKey(
                name: "FK_organisations_user_role_organisations_user_UserId",
                table: "organisations_user_role");

            migrationBuilder.DropPrimaryKey(
                name: "PK_organisations_user_role",
                table: "organisations_user_role");

            migrationBuilder.DropPrimaryKey(
                name: "PK_organisations_user",
                table: "organisations_user");

            migrationBuilder.DropPrimaryKey(
                name: "PK_organisations_sign_in_link",
                table: "organisations_sign_in_link");

            migrationBuilder.DropPrimaryKey(
                name: "PK_organisations_session",
                table: "organisations_session");

            migrationBuilder.DropPrimaryKey(
                name: "PK_organisations_organisation",
                table: "organisations_organisation");

            migrationBuilder.DropPrimaryKey(
                name: "PK_organisations_identity_user_token",
                table: "organisations_identity_user_token");

            migrationBuilder.DropPrimaryKey(
                name: "PK_organisations_identity_user_login",
                table: "organisations_identity_user_login");

            migrationBuilder.DropPrimaryKey(
                name: "PK_organisations_identity_user_claim",
                table: "organisations_identity_user_claim");

            migrationBuilder.DropPrimaryKey(
                name: "PK_organisations_api_client",
                table: "organisations_api_client");

            migrationBuilder.RenameTable(
                name: "organisations_user_role",
                newName: "directory_user_role");

            migrationBuilder.RenameTable(
                name: "organisations_user",
                newName: "directory_user");

            migrationBuilder.RenameTable(
                name: "organisations_sign_in_link",
                newName: "directory_sign_in_link");

            migrationBuilder.RenameTable(
                name: "organisations_session",
                newName: "directory_session");

            migrationBuilder.RenameTable(
                name: "organisations_organisation",
                newName: "directory_organisation");

            migrationBuilder.RenameTable(
                name: "organisations_identity_user_token",
                newName: "directory_identity_user_token");

            migrationBuilder.RenameTable(
                name: "organisations_identity_user_login",
                newName: "directory_identity_user_login");

            migrationBuilder.RenameTable(
                name: "organisations_identity_user_claim",
                newName: "directory_identity_user_claim");

            migrationBuilder.RenameTable(
                name: "organisations_api_client",
                newName: "directory_api_client");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_user_role_UserId_Role_OrganisationId",
                table: "directory_user_role",
                newName: "IX_directory_user_role_UserId_Role_OrganisationId");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_user_NormalizedUserName",
                table: "directory_user",
                newName: "IX_directory_user_NormalizedUserName");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_user_NormalizedEmail",
                table: "directory_user",
                newName: "IX_directory_user_NormalizedEmail");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_sign_in_link_UserId",
                table: "directory_sign_in_link",
                newName: "IX_directory_sign_in_link_UserId");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_sign_in_link_TokenHash",
                table: "directory_sign_in_link",
                newName: "IX_directory_sign_in_link_TokenHash");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_sign_in_link_ExpiresAt",
                table: "directory_sign_in_link",
                newName: "IX_directory_sign_in_link_ExpiresAt");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_session_UserId",
                table: "directory_session",
                newName: "IX_directory_session_UserId");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_session_EndsAt",
                table: "directory_session",
                newName: "IX_directory_session_EndsAt");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_organisation_Kind_ParentId",
                table: "directory_organisation",
                newName: "IX_directory_organisation_Kind_ParentId");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_organisation_Code",
                table: "directory_organisation",
                newName: "IX_directory_organisation_Code");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_identity_user_login_UserId",
                table: "directory_identity_user_login",
                newName: "IX_directory_identity_user_login_UserId");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_identity_user_claim_UserId",
                table: "directory_identity_user_claim",
                newName: "IX_directory_identity_user_claim_UserId");

            migrationBuilder.RenameIndex(
                name: "IX_organisations_api_client_Name",
                table: "directory_api_client",
                newName: "IX_directory_api_client_Name");

            migrationBuilder.AddPrimaryKey(
                name: "PK_directory_user_role",
                table: "directory_user_role",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_directory_user",
                table: "directory_user",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_directory_sign_in_link",
                table: "directory_sign_in_link",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_directory_session",
                table: "directory_session",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_directory_organisation",
                table: "directory_organisation",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_directory_identity_user_token",
                table: "directory_identity_user_token",
                columns: new[] { "UserId", "LoginProvider", "Name" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_directory_identity_user_login",
                table: "directory_identity_user_login",
                columns: new[] { "LoginProvider", "ProviderKey" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_directory_identity_user_claim",
                table: "directory_identity_user_claim",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_directory_api_client",
                table: "directory_api_client",
                column: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_directory_identity_user_claim_directory_user_UserId",
                table: "directory_identity_user_claim",
                column: "UserId",
                principalTable: "directory_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_directory_identity_user_login_directory_user_UserId",
                table: "directory_identity_user_login",
                column: "UserId",
                principalTable: "directory_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_directory_identity_user_token_directory_user_UserId",
                table: "directory_identity_user_token",
                column: "UserId",
                principalTable: "directory_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_directory_session_directory_user_UserId",
                table: "directory_session",
                column: "UserId",
                principalTable: "directory_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_directory_sign_in_link_directory_user_UserId",
                table: "directory_sign_in_link",
                column: "UserId",
                principalTable: "directory_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_directory_user_role_directory_user_UserId",
                table: "directory_user_role",
                column: "UserId",
                principalTable: "directory_user",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
