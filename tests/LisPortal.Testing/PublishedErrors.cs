using System.Text.Json.Nodes;
using LisPortal.Build.Processes;
using Shouldly;

namespace LisPortal.Testing;

/// <summary>Fails a test that is answered a problem which the committed contract does not publish for the operation, as <c>x-errors</c>.</summary>
public sealed class PublishedErrors(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly Lazy<JsonNode> _contract = new(() => JsonNode.Parse(File.ReadAllText(Repository.Contract))!);

    private static readonly Lazy<Dictionary<string, JsonObject>> _byOperation = new(() =>
        _contract.Value["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .ToDictionary(method => (string)method.Value!["operationId"]!, method => method.Value!["x-errors"]!.AsObject())
    );

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (
            OperationHeader.TakeFrom(answer) is { } operation
            && answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
        )
        {
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            Check(operation, (int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken))!);
        }
        return answer;
    }

    private static void Check(string operation, int status, JsonNode problem)
    {
        var published = _byOperation.Value.GetValueOrDefault(operation) ?? [];
        var ofAnyRequest = _contract.Value["x-errors"]![$"{status}"] ?? _contract.Value["x-errors"]!["default"];
        var code = (string)problem["code"]!;
        var unpublished = Codes(published[$"{status}"]).Concat(Codes(ofAnyRequest)).Contains(code) ? [] : new List<string> { code };
        // Fields that are wrong can be of several kinds, and are answered with the status of the first.
        var ofFields = problem["errors"]!.AsArray().Select(field => (string)field!["code"]!);
        unpublished.AddRange(ofFields.Except(published.SelectMany(one => Codes(one.Value))).Except([code]));
        unpublished.ShouldBeEmpty(
            $"{operation} answered {status} with a code that the contract does not publish for it. "
                + "If the code is new, run 'dotnet run --project build -- openapi'."
        );
    }

    private static IEnumerable<string> Codes(JsonNode? ofStatus) => (ofStatus?.AsArray() ?? []).Select(code => (string)code!);
}
