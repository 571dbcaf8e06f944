using LisPortal.Evaluation.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Evaluation.Features;

/// <summary>R-EVA-8: the same figures to take out, one to a line: table, row, figure, value.</summary>
internal sealed class ExportRoundStatistics : IEndpoint
{
    internal sealed record Query(Guid RoundId) : IQuery<FileContent>;

    internal sealed class Handler(IMediator mediator) : IRequestHandler<Query, Result<FileContent>>
    {
        private static readonly string[] Header = ["table", "row", "figure", "value"];

        public async Task<Result<FileContent>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = await mediator.Send(new GetRoundStatistics.Query(query.RoundId), cancellationToken);
            return found.IsSuccess
                ? Csv.File($"statistics-{found.Value.RoundCode}.csv", Header, Rows(found.Value))
                : Result<FileContent>.Fail(found.Errors);
        }

        private static IEnumerable<IReadOnlyCollection<object?>> Rows(RoundStatisticsResponse statistics) =>
            [
                .. Row(
                    "round",
                    statistics.RoundCode,
                    ("advertisements", statistics.Advertisements),
                    ("seats", statistics.Seats),
                    ("seatsNotAdvertised", statistics.SeatsNotAdvertised)
                ),
                .. Totals(statistics.RoundCode, statistics.Nation),
                .. statistics.ByCountryGroup.SelectMany(group =>
                    Row(
                        "countryGroup",
                        group.Group is { } known ? Camel(known) : "unknown",
                        ("applicants", group.Applicants),
                        ("hired", group.Hired),
                        ("notHired", group.NotHired)
                    )
                ),
                .. statistics.ByEmployer.SelectMany(employer =>
                    Row(
                        "employer",
                        employer.EmployerName,
                        ("seats", employer.Seats),
                        ("seatsNotAdvertised", employer.SeatsNotAdvertised),
                        ("applicants", employer.Applicants),
                        ("offers", employer.Offers),
                        ("hired", employer.Hired),
                        ("residualSeats", employer.ResidualSeats)
                    )
                ),
                .. statistics.ByOfferRound.SelectMany(round =>
                    Row(
                        "offerRound",
                        $"{round.Number}",
                        ("offers", round.Offers),
                        ("accepted", round.Accepted),
                        ("declined", round.Declined),
                        ("declinedByOtherAcceptance", round.DeclinedByOtherAcceptance),
                        ("expired", round.Expired),
                        ("open", round.Open)
                    )
                ),
                .. statistics.Withheld.Select(withheld => new object?[] { "withheld", Camel(withheld.Figures), "until", withheld.Until }),
            ];

        private static IEnumerable<IReadOnlyCollection<object?>> Totals(string round, ShownFigures nation) =>
            Row(
                "nation",
                round,
                ("applicants", nation.Applicants),
                ("applications", nation.Applications),
                ("offers", nation.Offers),
                ("hired", nation.Hired),
                ("notHired", nation.NotHired),
                ("residualSeats", nation.ResidualSeats),
                ("plansCreated", nation.PlansCreated)
            );

        private static IEnumerable<IReadOnlyCollection<object?>> Row(
            string table,
            string row,
            params (string Name, int? Value)[] figures
        ) => figures.Select(figure => new object?[] { table, row, figure.Name, figure.Value });

        private static string Camel(Enum value) => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/rounds/{roundId:guid}/statistics.csv",
                (Guid roundId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId), cancellationToken).ToFile()
            )
            .Named("exportRoundStatistics", "A round in figures, as CSV")
            .WithAccess(AccessPolicy.Staff.ForMachines(EvaluationAccess.ReadScope), RowRule.Organisation)
            .AnswersFile(Csv.ContentType);
}
