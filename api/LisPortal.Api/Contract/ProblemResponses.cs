using Microsoft.OpenApi;

namespace LisPortal.Api.Contract;

/// <summary>The answers that are problems, each described once under <c>components/responses</c> and named by the operations that give it.</summary>
internal static class ProblemResponses
{
    private static readonly Dictionary<string, (string Name, string Description)> _byStatus = new()
    {
        ["400"] = ("Malformed", "Cannot be read."),
        ["401"] = ("NotSignedIn", "Not signed in, or what proves who you are is wrong."),
        ["403"] = ("Forbidden", "Not allowed, or the anti-forgery token is missing."),
        ["404"] = ("NotFound", "Absent, or not for you to know of."),
        ["409"] = ("Conflict", "A rule or the record's state forbids it."),
        ["412"] = ("Stale", "Somebody else has changed it since the version that If-Match names."),
        ["413"] = ("TooLarge", "The body is larger than the operation takes."),
        ["415"] = ("UnexpectedMediaType", "The body is not of a media type, charset or encoding that the operation takes."),
        ["422"] = ("Invalid", "Can be read, but the content is wrong; `errors` names the fields."),
        ["428"] = ("IfMatchMissing", "If-Match is missing."),
        ["429"] = ("TooManyRequests", "Asked too often."),
        ["503"] = ("Busy", "More people at once than can be served, or the database cannot be reached. Nothing was changed."),
    };

    /// <summary>Adds the problem to the operation; one that answers this status with a shape of its own can answer with either.</summary>
    public static void Add(OpenApiOperation operation, string status, OpenApiDocument document)
    {
        operation.Responses ??= [];
        if (operation.Responses.TryGetValue(status, out var declared) && declared is OpenApiResponse { Content: { } content })
            content["application/problem+json"] = Problem();
        else
            operation.Responses[status] = new OpenApiResponseReference(_byStatus[status].Name, document);
    }

    public static void AddTo(OpenApiComponents components)
    {
        components.Responses ??= new Dictionary<string, IOpenApiResponse>();
        foreach (var (status, (name, description)) in _byStatus)
            components.Responses[name] = new OpenApiResponse
            {
                Description = description,
                Headers = status is "429" or "503" ? RetryAfter() : null,
                Content = new Dictionary<string, IOpenApiMediaType> { ["application/problem+json"] = Problem() },
            };
    }

    private static OpenApiMediaType Problem() => new() { Schema = new OpenApiSchemaReference(ProblemSchema.Name) };

    private static Dictionary<string, IOpenApiHeader> RetryAfter() =>
        new()
        {
            ["Retry-After"] = new OpenApiHeader
            {
                Description = "Seconds after which to try again.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.Integer },
            },
        };
}
