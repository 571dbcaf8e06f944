using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Offers;
using LisPortal.Offers.Domain;

namespace LisPortal.Offers.Tests.Domain;

internal sealed class RoundStateTests
{
    private static readonly DateTimeOffset At = new(2018, 10, 26, 6, 0, 0, TimeSpan.Zero);
    private static readonly Guid Group = Guid.Parse("00000000-0000-0000-0000-0000000000a1");
    private static readonly Guid Other = Guid.Parse("00000000-0000-0000-0000-0000000000a2");
    private static readonly Guid Ada = Guid.Parse("00000000-0000-0000-0000-0000000000b1");
    private static readonly Guid Bo = Guid.Parse("00000000-0000-0000-0000-0000000000b2");
    private static readonly Guid First = Guid.Parse("00000000-0000-0000-0000-0000000000c1");
    private static readonly Guid Second = Guid.Parse("00000000-0000-0000-0000-0000000000c2");

    [Test]
    public void Fold_AcceptanceAndWhatFollows_HoldsTheSeatAndMarks()
    {
        var state = Folded(
            Seats(Group, 2),
            Seats(Other, 1),
            Released(),
            Made(First, Group, Ada),
            Made(Second, Other, Ada),
            Entry(LogEntryKind.Accepted, First, Group, Ada),
            Entry(LogEntryKind.DeclinedByOtherAcceptance, Second, Other, Ada),
            Entry(LogEntryKind.MarkedBySystem, First, Group, Ada, SeatKind.Ordinary),
            Seats(Group, 1, LogEntryKind.ResidualPositionsOpened),
            Seats(Other, 1, LogEntryKind.ResidualPositionsOpened)
        );

        state.Impossible.ShouldBeEmpty();
        state.Offers[First].Answer.ShouldBe(AnswerKind.Accepted);
        state.Offers[Second].Answer.ShouldBe(AnswerKind.DeclinedByOtherAcceptance);
        state.Acceptances[Ada].ShouldBe(new AcceptanceFacts(First, At, SeatKind.Ordinary, At, BySystem: true));
        state.Groups[Group].Held.ShouldBe(1);
        state.Groups[Group].ResidualSeats.ShouldBe(1);
        state.Groups[Other].Held.ShouldBe(0);
    }

    [Test]
    public void Fold_R_OFF_2_SecondAcceptance_IsImpossible() =>
        Folded(
            Seats(Group, 2),
            Seats(Other, 1),
            Released(),
            Made(First, Group, Ada),
            Made(Second, Other, Ada),
            Entry(LogEntryKind.Accepted, First, Group, Ada),
            Entry(LogEntryKind.Accepted, Second, Other, Ada)
        )
            .Impossible.ShouldHaveSingleItem();

    [Test]
    public void Fold_R_OFF_13_MoreHeldThanSeats_IsImpossible() =>
        Folded(
            Seats(Group, 1),
            Released(),
            Made(First, Group, Ada),
            Made(Second, Group, Bo),
            Entry(LogEntryKind.Accepted, First, Group, Ada),
            Entry(LogEntryKind.Accepted, Second, Group, Bo)
        )
            .Impossible.ShouldHaveSingleItem();

    [Test]
    public void Fold_R_OFF_5_OfferToTheTaken_IsImpossible() =>
        Folded(
            Seats(Group, 1),
            Seats(Other, 1),
            Released(),
            Made(First, Group, Ada),
            Entry(LogEntryKind.Accepted, First, Group, Ada),
            Made(Second, Other, Ada)
        )
            .Impossible.ShouldHaveSingleItem();

    [Test]
    public void Fold_AGapInTheNumbers_IsImpossible()
    {
        RoundLogEntry[] log = [Seats(Group, 1), Released()];
        log[0].Sequence = 1;
        log[1].Sequence = 3;

        RoundState.Fold(log).Impossible.ShouldHaveSingleItem();
    }

    [Test]
    public void Fold_TwoAnswersToOneOffer_IsImpossible() =>
        Folded(
            Seats(Group, 1),
            Released(),
            Made(First, Group, Ada),
            Entry(LogEntryKind.Declined, First, Group, Ada),
            Entry(LogEntryKind.Expired, First, Group, Ada)
        )
            .Impossible.ShouldHaveSingleItem();

    private static RoundState Folded(params RoundLogEntry[] log)
    {
        for (var index = 0; index < log.Length; index++)
            log[index].Sequence = index + 1;
        return RoundState.Fold(log);
    }

    private static RoundLogEntry Seats(Guid group, int seats, LogEntryKind kind = LogEntryKind.SeatsOpened) =>
        new()
        {
            Kind = kind,
            At = At,
            GroupId = group,
            EmployerId = Guid.Empty,
            Label = SeatKind.Ordinary,
            Seats = seats,
        };

    private static RoundLogEntry Released() => RoundLogEntry.Released(Guid.Empty, 1, At);

    private static RoundLogEntry Made(Guid offer, Guid group, Guid person) => Entry(LogEntryKind.OfferMade, offer, group, person);

    private static RoundLogEntry Entry(LogEntryKind kind, Guid offer, Guid group, Guid person, SeatKind? label = null) =>
        new()
        {
            Kind = kind,
            At = At,
            Number = 1,
            OfferId = offer,
            GroupId = group,
            PersonId = person,
            EmployerId = Guid.Empty,
            Label = label,
        };
}
