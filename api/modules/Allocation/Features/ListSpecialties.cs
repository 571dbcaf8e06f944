using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Allocation.Features;

/// <summary>R-ALL-20: the specialties that positions can be combined with.</summary>
internal sealed class ListSpecialties : IEndpoint
{
    internal sealed record Query : IQuery<Listing<SpecialtyItem>>;

    /// <summary>A specialty with its names, each as inside a sentence.</summary>
    /// <param name="Code">What positions and seats name it by.</param>
    /// <param name="IsMunicipal">
    /// Whether the later position is with a municipality, which then leads the advertisement (R-ANN-10) and whose seats the Directorate
    /// places (R-ALL-3); otherwise it is with a trust.
    /// </param>
    /// <param name="Nb">Name in bokmål.</param>
    /// <param name="Nn">Name in nynorsk.</param>
    /// <param name="En">Name in English.</param>
    internal sealed record SpecialtyItem(Specialty Code, bool IsMunicipal, string Nb, string Nn, string En);

    internal sealed class Handler : IRequestHandler<Query, Result<Listing<SpecialtyItem>>>
    {
        public Task<Result<Listing<SpecialtyItem>>> Handle(Query request, CancellationToken cancellationToken) =>
            Task.FromResult<Result<Listing<SpecialtyItem>>>(
                new Listing<SpecialtyItem>([
                    .. Specialty.All.Select(specialty => new SpecialtyItem(
                        specialty,
                        specialty.IsMunicipal,
                        specialty.Nb,
                        specialty.Nn,
                        specialty.En
                    )),
                ])
            );
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/specialties",
                (IMediator mediator, CancellationToken cancellationToken) => mediator.Send(new Query(), cancellationToken).ToOk()
            )
            .Named("listSpecialties", "Specialties that positions can be combined with")
            .WithAccess(AccessPolicy.Public, RowRule.None)
            .Answers<Listing<SpecialtyItem>>();
}
