using System.Text.Json.Nodes;
using LisPortal.Build.Contract;

namespace LisPortal.Build.Tests;

/// <summary>One contract, and what each change of it means for those who were written against it.</summary>
internal sealed class IncompatibleChangesTests
{
    private const string Contract = """
        {
          "paths": {
            "/rows": {
              "get": {
                "operationId": "listRows",
                "parameters": [
                  { "name": "kind", "in": "query", "schema": { "$ref": "#/components/schemas/Kind" } },
                  { "name": "limit", "in": "query", "schema": { "type": "integer" } }
                ],
                "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Page" } } } } }
              },
              "post": {
                "operationId": "createRow",
                "requestBody": {
                  "required": true,
                  "content": { "application/json": { "schema": { "$ref": "#/components/schemas/CreateRow" } } }
                },
                "responses": { "204": {}, "409": {} }
              }
            }
          },
          "components": {
            "schemas": {
              "Kind": { "type": "string", "enum": ["big", "small"] },
              "Page": { "type": "object", "required": ["items"], "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/Row" } } } },
              "Row": {
                "type": "object",
                "required": ["id", "kind"],
                "properties": {
                  "id": { "type": "string", "format": "uuid" },
                  "kind": { "$ref": "#/components/schemas/Kind" },
                  "parent": { "oneOf": [{ "$ref": "#/components/schemas/Row" }, { "type": "null" }] }
                }
              },
              "CreateRow": {
                "type": "object",
                "required": ["kind"],
                "properties": { "kind": { "$ref": "#/components/schemas/Kind" }, "note": { "type": ["null", "string"] } }
              }
            }
          }
        }
        """;

    [Test]
    public void Between_TheSame_IsNothing() => After(_ => { }).ShouldBeEmpty();

    [Test]
    public void Between_WithAnOperationRemoved() =>
        After(contract => contract["paths"]!["/rows"]!.AsObject().Remove("post"))
            .ShouldBe(["the operation `createRow` (POST /rows) is gone"]);

    [Test]
    public void Between_WithAnOperationCalledSomethingElse() =>
        After(contract => contract["paths"]!["/rows"]!["get"]!["operationId"] = "findRows")
            .ShouldBe(["the operation `listRows` is called `findRows`"]);

    [Test]
    public void Between_WithAFieldOfAnAnswerRemoved() =>
        After(contract =>
            {
                Schema(contract, "Row")["properties"]!.AsObject().Remove("id");
                Schema(contract, "Row")["required"]!.AsArray().RemoveAt(0);
            })
            .ShouldBe(["in answers `Row.id` is gone"]);

    [Test]
    public void Between_WithAFieldOfAnAnswerThatCanBeAbsent() =>
        After(contract => Schema(contract, "Row")["required"]!.AsArray().RemoveAt(0))
            .ShouldBe(["in answers `Row.id` is not always there any more"]);

    [Test]
    public void Between_WithAFieldOfARequestRemoved() =>
        After(contract => Schema(contract, "CreateRow")["properties"]!.AsObject().Remove("note"))
            .ShouldBe(["in requests `CreateRow.note` is gone"]);

    [Test]
    public void Between_WithAValueOfARequestRemoved_IsToldOfRequestsOnly() =>
        After(contract => Schema(contract, "Kind")["enum"]!.AsArray().RemoveAt(1))
            .ShouldBe(["in requests `Kind` cannot be `small` any more"]);

    [Test]
    public void Between_WithAFieldOfARequestDemanded() =>
        After(contract => Schema(contract, "CreateRow")["required"]!.AsArray().Add("note"))
            .ShouldBe(["in requests `CreateRow.note` is demanded"]);

    [Test]
    public void Between_WithANewFieldOfARequestDemanded() =>
        After(contract =>
            {
                Schema(contract, "CreateRow")["properties"]!["name"] = new JsonObject { ["type"] = "string" };
                Schema(contract, "CreateRow")["required"]!.AsArray().Add("name");
            })
            .ShouldBe(["in requests `CreateRow.name` is demanded"]);

    [Test]
    public void Between_WithAParameterDemanded() =>
        After(contract => contract["paths"]!["/rows"]!["get"]!["parameters"]![1]!["required"] = true)
            .ShouldBe(["`listRows` demands the parameter `limit`"]);

    [Test]
    public void Between_WithANewParameterDemanded() =>
        After(contract =>
                contract["paths"]!["/rows"]!["post"]!["parameters"] = new JsonArray(
                    new JsonObject { ["name"] = "If-Match", ["required"] = true }
                )
            )
            .ShouldBe(["`createRow` demands the parameter `If-Match`"]);

    [Test]
    public void Between_WithAParameterRemoved() =>
        After(contract => contract["paths"]!["/rows"]!["get"]!["parameters"]!.AsArray().RemoveAt(0))
            .ShouldBe(["`listRows` takes no parameter `kind` any more"]);

    [TestCase("integer", null, "in answers `Row.id` is integer and no longer string (uuid)")]
    [TestCase("string", "date", "in answers `Row.id` is string (date) and no longer string (uuid)")]
    public void Between_WithAChangedType(string type, string? format, string told) =>
        After(contract => Schema(contract, "Row")["properties"]!["id"] = new JsonObject { ["type"] = type, ["format"] = format })
            .ShouldBe([told]);

    [Test]
    public void Between_WithAnAnswerThatCanBeNull() =>
        After(contract =>
                Schema(contract, "Row")["properties"]!["kind"] = JsonNode.Parse(
                    """{ "oneOf": [{ "$ref": "#/components/schemas/Kind" }, { "type": "null" }] }"""
                )
            )
            .ShouldBe(["in answers `Kind` is null or string and no longer string"]);

    [Test]
    public void Between_WithARequestThatCannotBeNull() =>
        After(contract => Schema(contract, "CreateRow")["properties"]!["note"]!["type"] = "string")
            .ShouldBe(["in requests `CreateRow.note` is string and no longer null or string"]);

    [Test]
    public void Between_WithAnotherSuccess() =>
        After(contract =>
            {
                var responses = contract["paths"]!["/rows"]!["post"]!["responses"]!.AsObject();
                responses.Remove("204");
                responses["200"] = new JsonObject();
            })
            .ShouldBe(["`createRow` does not answer 204 any more"]);

    [Test]
    public void Between_WithMoreThanThereWas_OrOtherNames_IsNothing() =>
        After(contract =>
            {
                var schemas = contract["components"]!["schemas"]!.AsObject();
                schemas["RowKind"] = schemas["Kind"]!.DeepClone();
                schemas["RowKind"]!["enum"]!.AsArray().Add("huge");
                Schema(contract, "Row")["properties"]!["kind"]!["$ref"] = "#/components/schemas/RowKind";
                Schema(contract, "Row")["properties"]!["name"] = new JsonObject { ["type"] = "string" };
                Schema(contract, "CreateRow")["properties"]!["name"] = new JsonObject { ["type"] = "string" };
                Schema(contract, "CreateRow")["required"]!.AsArray().Clear();
                contract["paths"]!["/rows"]!["post"]!["responses"]!.AsObject().Remove("409");
                contract["paths"]!["/more"] = new JsonObject { ["get"] = new JsonObject { ["operationId"] = "more" } };
            })
            .ShouldBeEmpty();

    [Test]
    public void Changelog_NamesWhatBreaks_FirstForIntegrators_AndThenNothingIsUnnamed()
    {
        const string before = "# Changelog\n\n## Unreleased\n\n### For integrators\n- Old.\n\n### For operators\n- Other.\n";
        string[] changes = ["the operation `a` (GET /a) is gone", "in answers `B.c` is gone"];

        Changelog.Unnamed(before, changes).ShouldBe(changes);
        var after = Changelog.WithBreaks(before, "Nobody used it.", changes);

        after.ShouldContain(
            "### For integrators\n- **Nobody used it**, incompatibly: the operation `a` (GET /a) is gone; in answers `B.c` is gone.\n- Old."
        );
        Changelog.Unnamed(after, changes).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> After(Action<JsonNode> change)
    {
        var newer = JsonNode.Parse(Contract)!;
        change(newer);
        return IncompatibleChanges.Between(JsonNode.Parse(Contract)!, newer);
    }

    private static JsonNode Schema(JsonNode contract, string name) => contract["components"]!["schemas"]![name]!;
}
