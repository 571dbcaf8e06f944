using System.Text.Json.Nodes;
using LisPortal.Api.Contract;
using LisPortal.Architecture.Tests.Rules;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Architecture.Tests;

internal sealed class ContractTests
{
    private JsonNode _contract = null!;

    [OneTimeSetUp]
    public async Task WriteContract()
    {
        await using var portal = await TestPortal.Start(Engine.Sqlite);
        _contract = JsonNode.Parse(ContractDocument.Write(portal.Services))!;
    }

    [Test]
    public void Operations_AndParameters_AreDescribed()
    {
        ContractRules.Operations(_contract).Count.ShouldBeGreaterThan(80);
        ContractRules.OperationsWithoutDescription(_contract).ShouldBeEmpty();
        ContractRules.ParametersWithoutDescription(_contract).ShouldBeEmpty();
    }

    [Test]
    public void Properties_AreDescribed()
    {
        ContractRules.Properties(_contract).Count.ShouldBeGreaterThan(700);
        ContractRules.PropertiesWithoutDescription(_contract).ShouldBeEmpty();
    }

    [Test]
    public void Schemas_AreUsed_AndSayWhoseTheyAre()
    {
        ContractRules.UnreachedSchemas(_contract).ShouldBeEmpty();
        ContractRules
            .SchemasOfNobody(_contract, "Created", "Role", "RoleAssignment", "TaskItem", "TaskItemListing", "Problem", "ProblemField")
            .ShouldBeEmpty();
    }

    [Test]
    public void Problems_AreDescribedOnce() => ContractRules.InlineProblems(_contract).ShouldBeEmpty();

    [Test]
    public void Operations_PublishTheirErrors() => ContractRules.OperationsWithoutErrors(_contract).ShouldBeEmpty();

    [Test]
    public void Planted_SchemasAndProblems_AreNoticed()
    {
        var contract = JsonNode.Parse(
            """
            {
              "tags": [{ "name": "Offers" }],
              "paths": {
                "/a": {
                  "get": {
                    "operationId": "listOffers",
                    "responses": {
                      "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/ListOffersResponse" } } } },
                      "404": { "content": { "application/problem+json": {} } },
                      "409": { "$ref": "#/components/responses/Conflict" }
                    }
                  }
                }
              },
              "components": {
                "schemas": {
                  "ListOffersResponse": { "properties": { "row": { "$ref": "#/components/schemas/OffersRow" } } },
                  "OffersRow": { "oneOf": [{ "$ref": "#/components/schemas/Row" }] },
                  "Row": { "type": "object" },
                  "OffersLeftOver": { "properties": { "self": { "$ref": "#/components/schemas/OffersLeftOver" } } }
                }
              }
            }
            """
        )!;

        ContractRules.UnreachedSchemas(contract).ShouldBe(["OffersLeftOver"]);
        ContractRules.SchemasOfNobody(contract).ShouldBe(["Row"]);
        ContractRules.InlineProblems(contract).ShouldBe(["listOffers.404"]);
    }

    [Test]
    public void Planted_Gaps_AreNoticed()
    {
        var contract = JsonNode.Parse(
            """
            {
              "paths": {
                "/told": { "get": { "operationId": "told", "x-errors": { "409": ["told.wrong"] }, "description": "Tells.", "parameters": [{ "name": "limit", "description": "Most." }] } },
                "/untold": { "get": { "operationId": "untold", "x-errors": { "409": [] }, "parameters": [{ "name": "limit", "description": " " }] } }
              },
              "components": {
                "schemas": { "Row": { "properties": { "told": { "description": "Told." }, "untold": { "type": "string" } } } }
              }
            }
            """
        )!;

        ContractRules.OperationsWithoutDescription(contract).ShouldBe(["untold"]);
        ContractRules.OperationsWithoutErrors(contract).ShouldBe(["untold"]);
        ContractRules.ParametersWithoutDescription(contract).ShouldBe(["untold.limit"]);
        ContractRules.PropertiesWithoutDescription(contract).ShouldBe(["Row.untold"]);
    }
}
