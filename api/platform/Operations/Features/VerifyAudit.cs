using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Operations.Features;

/// <summary>Whether the audit is as it was written: every sealed row is hashed anew.</summary>
internal sealed class VerifyAudit : IEndpoint
{
    internal sealed record Query : IQuery<Response>;

    /// <param name="Intact">Whether every sealed row is as it was written.</param>
    /// <param name="Sealed">How many rows fit, from the start.</param>
    /// <param name="FirstBroken">Position of the first row that was changed or removed; null when intact.</param>
    /// <param name="Head">Hash of the last row that fits. Kept elsewhere, it also shows later whether rows were cut off at the end.</param>
    internal sealed record Response(bool Intact, long Sealed, long? FirstBroken, string Head);

    internal sealed class Handler(AuditSealing sealing) : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var chain = await sealing.Verify(cancellationToken);
            return new Response(chain.FirstBroken is null, chain.Sealed, chain.FirstBroken, chain.Head);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/audit/verification",
                (IMediator mediator, CancellationToken cancellationToken) => mediator.Send(new Query(), cancellationToken).ToOk()
            )
            .Named("verifyAudit", "Whether the audit is as it was written")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .Answers<Response>();
}
