using System.Globalization;

namespace LisPortal.Simulation.Outcome;

/// <summary>A round's result for people.</summary>
internal static class ResultTable
{
    public static void Print(SimulationResult result, Timings timings, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine(Line("phase", "seconds", "requests", "per second", "p50 ms", "p99 ms"));
        foreach (var phase in timings.Phases)
        {
            to.WriteLine(Timed(phase.Name, phase.Time, phase.Requests, phase.P50, phase.P99));
        }

        to.WriteLine(Timed("in all", timings.Total, timings.Requests, timings.P50, timings.P99));
        to.WriteLine();
        to.WriteLine(Line("offer round", "offers", "accepted", "declined", "expired"));
        foreach (var (index, offers) in result.OffersByRound.Index())
        {
            to.WriteLine(
                Line($"{index + 1}", offers, result.AcceptedByRound[index], result.DeclinedByRound[index], result.ExpiredByRound[index])
            );
        }

        to.WriteLine();
        to.WriteLine(Line("educated in", "hired"));
        foreach (var (group, hired) in result.HiredByEducation)
        {
            to.WriteLine(Line(group, hired));
        }

        to.WriteLine();
        to.WriteLine(
            $"{result.Round}: {result.Ads} ads, {result.Seats} seats, {result.Applicants} applicants, {result.Applications} applications; "
                + $"{result.Hired} hired, {result.ResidualSeats} residual seats, {result.PlansCreated} plans. Every invariant holds."
        );
    }

    private static string Timed(string name, TimeSpan time, int requests, TimeSpan p50, TimeSpan p99) =>
        Line(
            name,
            Tenths(time.TotalSeconds),
            requests,
            Tenths(requests / Math.Max(time.TotalSeconds, 0.001)),
            Tenths(p50.TotalMilliseconds),
            Tenths(p99.TotalMilliseconds)
        );

    private static string Line(string first, params IEnumerable<object> rest) =>
        $"  {first, -34}" + string.Concat(rest.Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell, 12}")));

    private static string Tenths(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
