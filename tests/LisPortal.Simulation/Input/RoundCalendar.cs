using System.Globalization;

namespace LisPortal.Simulation.Input;

/// <summary>A round's dates (R-ANN-2). Instants are UTC; the start is a Norwegian date.</summary>
internal sealed record RoundCalendar(
    DateTimeOffset AdsReadyAt,
    DateTimeOffset PublishedAt,
    DateTimeOffset ApplicationDeadline,
    IReadOnlyList<OfferRoundCalendar> OfferRounds,
    DateOnly StartDate
)
{
    private const int March = 3;
    private const int September = 9;
    private const int MidYear = 7;

    /// <summary>R-ANN-1: doctors of an autumn round start in March. Any other start the server refuses, whatever the season is called.</summary>
    public string Season =>
        StartDate.Month switch
        {
            March => "autumn",
            September => "spring",
            _ => PublishedAt.Month >= MidYear ? "autumn" : "spring",
        };

    /// <summary>Rounds are called by the year in which offers go out: an autumn round's doctors start in the next.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{Season}-{StartDate.Year - (Season == "autumn" ? 1 : 0)}");
}
