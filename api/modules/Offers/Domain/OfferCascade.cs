namespace LisPortal.Offers.Domain;

/// <summary>
/// Who gets the next offers: every group's free seats, to its next ranked who have not accepted anywhere in the round and have not
/// had an offer from the group (R-OFF-1, R-OFF-2, R-OFF-5). Groups do not wait for each other: an applicant may get several.
/// </summary>
internal static class OfferCascade
{
    /// <param name="rankings">Signed rankings by group, best first; a group without one makes no offers.</param>
    /// <returns>Group by group in the order given, best ranked first.</returns>
    public static IReadOnlyList<NextOffer> Next(
        IReadOnlyList<GroupSeats> groups,
        IReadOnlyDictionary<Guid, IReadOnlyList<Guid>> rankings,
        OfferHistory history
    )
    {
        var held = history.Accepted.Values.CountBy(group => group).ToDictionary();
        return
        [
            .. groups.SelectMany(group =>
                rankings
                    .GetValueOrDefault(group.GroupId, [])
                    .Select((person, index) => new NextOffer(group.GroupId, person, index + 1))
                    .Where(next => !history.Accepted.ContainsKey(next.PersonId) && !history.Offered.Contains((next.GroupId, next.PersonId)))
                    .Take(Math.Max(0, group.Seats - held.GetValueOrDefault(group.GroupId)))
            ),
        ];
    }
}
