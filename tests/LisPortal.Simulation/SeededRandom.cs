namespace LisPortal.Simulation;

/// <summary>
/// What the actors choose: each choice is a hash of seed, step, actor and advertisement, and of nothing else. Actors and
/// advertisements are named by their places in the input, never by ids of the portal, so that a round comes out the same on every
/// engine and in whatever order requests arrive.
/// </summary>
internal sealed class SeededRandom(int seed)
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <param name="step">What is chosen.</param>
    /// <param name="actor">Who chooses: an applicant's number, or an advertisement's row for its employer.</param>
    /// <param name="ad">The advertisement's row, where the choice is about one.</param>
    /// <param name="turn">Tells apart repeated choices of the same step.</param>
    public ulong Draw(string step, int actor, int ad = 0, int turn = 0)
    {
        var hash = FnvOffset;
        foreach (var letter in step)
        {
            hash = (hash ^ letter) * FnvPrime;
        }

        hash = Mixed(hash ^ (uint)seed);
        hash = Mixed(hash ^ (uint)actor);
        hash = Mixed(hash ^ (uint)ad);
        return Mixed(hash ^ (uint)turn);
    }

    /// <summary>From 0 up to, not including, <paramref name="below"/>.</summary>
    public int Number(int below, string step, int actor, int ad = 0, int turn = 0) => (int)(Draw(step, actor, ad, turn) % (ulong)below);

    public bool Chance(int percent, string step, int actor, int ad = 0, int turn = 0) => Number(100, step, actor, ad, turn) < percent;

    // SplitMix64's finaliser, on a counter step so that 0 does not stay 0.
    private static ulong Mixed(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
