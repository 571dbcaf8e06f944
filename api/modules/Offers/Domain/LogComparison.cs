namespace LisPortal.Offers.Domain;

/// <summary>Compares a round folded from its log with the tables that pages read and constraints guard.</summary>
internal static class LogComparison
{
    public static IReadOnlyList<LogDifference> Of(
        RoundState log,
        IEnumerable<OfferRound> releases,
        IEnumerable<Offer> offers,
        IEnumerable<Acceptance> acceptances,
        IEnumerable<PositionGroup> groups
    ) =>
        [
            .. log.Impossible.Select((entry, index) => new LogDifference("log", $"{index + 1}", entry, null)),
            .. Between("release", log.Releases, releases.ToDictionary(row => row.Number, row => row.ReleasedAt)),
            .. Between(
                "offer",
                log.Offers,
                offers.ToDictionary(
                    row => row.Id,
                    row => new OfferFacts(row.GroupId, row.PersonId, row.EmployerId, row.Number, row.ReleasedAt, row.Answer, row.AnsweredAt)
                )
            ),
            .. Between(
                "acceptance",
                log.Acceptances,
                acceptances.ToDictionary(
                    row => row.PersonId,
                    row => new AcceptanceFacts(row.OfferId, row.AcceptedAt, row.Label, row.MarkedAt, row.MarkedBySystem)
                )
            ),
            .. Between(
                "group",
                log.Groups,
                groups.ToDictionary(
                    row => row.Id,
                    row => new GroupFacts(row.EmployerId, row.Label, row.Seats, row.Held, row.ResidualSeats, row.LaterEmployerConfirmedAt)
                )
            ),
        ];

    private static IEnumerable<LogDifference> Between<TKey, TFacts>(
        string record,
        IReadOnlyDictionary<TKey, TFacts> log,
        IReadOnlyDictionary<TKey, TFacts> tables
    )
        where TKey : notnull =>
        from key in log.Keys.Union(tables.Keys)
        let told = log.GetValueOrDefault(key)
        let stored = tables.GetValueOrDefault(key)
        where !Equals(told, stored)
        select new LogDifference(record, key.ToString()!, told?.ToString(), stored?.ToString());
}
