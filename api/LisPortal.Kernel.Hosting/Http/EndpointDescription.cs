using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>What an endpoint says of itself for access control and the contract.</summary>
public static class EndpointDescription
{
    /// <param name="operationId">camelCase verb and noun: <c>submitApplication</c>.</param>
    /// <param name="summary">One line in English for the contract.</param>
    public static RouteHandlerBuilder Named(this RouteHandlerBuilder endpoint, string operationId, string summary) =>
        endpoint.WithName(operationId).WithSummary(summary);

    public static RouteHandlerBuilder WithAccess(this RouteHandlerBuilder endpoint, AccessPolicy policy, RowRule row) =>
        endpoint.WithMetadata(new AccessRule(policy, row));

    /// <summary>200 with this body.</summary>
    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint) => endpoint.Produces<T>();

    /// <summary>201 with <see cref="Created"/>; takes an <c>Idempotency-Key</c>.</summary>
    public static RouteHandlerBuilder Creates(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<Created>(StatusCodes.Status201Created).WithMetadata(new IdempotentMetadata());

    /// <summary>204.</summary>
    public static RouteHandlerBuilder AnswersNothing(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces(StatusCodes.Status204NoContent);

    /// <summary>200 with a file of this type.</summary>
    public static RouteHandlerBuilder AnswersFile(this RouteHandlerBuilder endpoint, string contentType) =>
        endpoint.Produces<byte[]>(StatusCodes.Status200OK, contentType);

    /// <summary>A body that shows how it is used; valid as it stands but for its ids.</summary>
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder endpoint, object body) =>
        endpoint.WithMetadata(new RequestExample(body));

    /// <summary>Answers with something that only the caller may know, a token or a password: never compressed (ADR 8).</summary>
    public static RouteHandlerBuilder AnswersSecret(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new SecretAnswer());

    /// <summary>Allows a larger body than the ordinary limit.</summary>
    public static RouteHandlerBuilder UpTo(this RouteHandlerBuilder endpoint, long bytes) => endpoint.WithMetadata(new BodyLimit(bytes));
}
