using System.Security.Cryptography;
using System.Text.Json;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>The same key and body give the same answer; the same key with another body is refused.</summary>
public static class Idempotency
{
    public static readonly Error KeyReused = Error.Invalid(
        "request.idempotency-key-reused",
        "This Idempotency-Key was used for another request. Use a new key for a new request."
    );

    internal static async Task<TResponse?> Answer<TResponse>(
        ModuleContext context,
        ICreateCommand command,
        CancellationToken cancellationToken
    )
        where TResponse : IOutcome<TResponse>
    {
        if (context.Request is not { IdempotencyKey: { } key, Caller.UserId: { } user } request)
            return default;
        var known = await context
            .Set<IdempotencyRecord>()
            .AsNoTracking()
            .FirstOrDefaultAsync(row => row.UserId == user && row.Operation == request.Operation && row.Key == key, cancellationToken);
        if (known is null)
            return default;
        return known.RequestHash == Hash(command)
            ? (TResponse)(object)(Result<Created>)new Created(known.CreatedId, known.CreatedVersion)
            : TResponse.Fail([KeyReused]);
    }

    internal static void Remember(ModuleContext context, ICreateCommand command, object response, TimeProvider system)
    {
        if (context.Request is not { IdempotencyKey: { } key, Caller.UserId: { } user } request)
            return;
        var created = ((Result<Created>)response).Value;
        context
            .Set<IdempotencyRecord>()
            .Add(
                new IdempotencyRecord
                {
                    UserId = user,
                    Operation = request.Operation,
                    Key = key,
                    RequestHash = Hash(command),
                    CreatedId = created.Id,
                    CreatedVersion = created.Version,
                    StoredAt = system.GetUtcNow(),
                }
            );
    }

    private static string Hash(ICreateCommand command) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command.Content, command.Content.GetType())));
}
