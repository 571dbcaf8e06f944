using LisPortal.Contracts.Announcement;

namespace LisPortal.Offers.Domain;

/// <summary>R-OFF-9: one of the separate employments an acceptance leads to; unique by offer and part.</summary>
internal sealed class Employment
{
    public const int FullTime = 100;

    private Employment() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid OfferId { get; private init; }

    public Guid RoundId { get; private init; }

    public Guid PersonId { get; private init; }

    public EmploymentPart Part { get; private init; }

    /// <summary>Null while the municipality is to be chosen later.</summary>
    public Guid? EmployerId { get; private init; }

    public DateOnly Start { get; private init; }

    /// <summary>Last day; null for a permanent position.</summary>
    public DateOnly? End { get; private init; }

    /// <summary>Of full time.</summary>
    public int Percentage { get; private init; }

    public EmploymentCondition Condition { get; private init; }

    /// <summary>Hospital, then municipality (R-EDU-2) and, if combined, the later position on condition that LIS1 is completed.</summary>
    public static IReadOnlyList<Employment> Of(Offer offer, PositionGroup group, DateOnly start, ServiceMonths months)
    {
        var municipal = start.AddMonths(months.Hospital);
        var later = municipal.AddMonths(months.Municipality);
        List<Employment> employments =
        [
            Of(offer, EmploymentPart.Hospital, group.EmployerId, start, municipal.AddDays(-1)),
            Of(offer, EmploymentPart.Municipality, group.MunicipalityId, municipal, later.AddDays(-1)),
        ];
        if (group.Kind == PositionKind.Combined)
            employments.Add(
                Of(offer, EmploymentPart.LaterPosition, group.LaterEmployerId, later, end: null, EmploymentCondition.Lis1Completed)
            );
        return employments;
    }

    private static Employment Of(
        Offer offer,
        EmploymentPart part,
        Guid? employerId,
        DateOnly start,
        DateOnly? end,
        EmploymentCondition condition = EmploymentCondition.None
    ) =>
        new()
        {
            OfferId = offer.Id,
            RoundId = offer.RoundId,
            PersonId = offer.PersonId,
            Part = part,
            EmployerId = employerId,
            Start = start,
            End = end,
            Percentage = FullTime,
            Condition = condition,
        };
}
