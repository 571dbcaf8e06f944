using System.Security.Cryptography;
using System.Text;
using LisPortal.Kernel.Hosting.Access;

namespace LisPortal.Organisations.Access;

/// <summary>
/// Slows guessing down without ever locking an owner out (ADR 6). What is counted against is the pair of network and account, or
/// the browser that has signed in to the account before; failures against an account or from a network only make strangers to the
/// account wait once, for <see cref="StrangersWait"/>. Kept in this host's memory: nothing is written for a guess, and with several hosts
/// a guesser gets so many times a budget that is small to begin with.
/// </summary>
internal sealed class SignInLimits(SignInOptions options, TimeProvider system)
{
    /// <summary>What a stranger to an account waits, once, while that account or that network is being guessed at.</summary>
    public static readonly TimeSpan StrangersWait = TimeSpan.FromSeconds(15);

    /// <summary>The longest that failures of one's own make one wait.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private const int FreeForStrangers = 5;
    private const int FreeWhileWary = 1;
    private const int FreeForKnown = 10;
    private const int WaryOfAccount = 30;
    private const int WaryOfNetwork = 100;
    private const int WrongCodes = 20;
    private const int MostKept = 100_000;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    private readonly Lock guard = new();
    private readonly Dictionary<UInt128, Track> tracks = [];

    /// <param name="account">The address as it is looked up; it need not exist.</param>
    /// <param name="device">What the account knows the browser by, if at all.</param>
    public Attempt Begin(string network, string account, Guid? device)
    {
        lock (guard)
        {
            var now = system.GetUtcNow();
            var pair = Of(now, device is null ? "pair" : "device", device?.ToString() ?? network, account);
            var isKnown = device is not null || pair.KnownUntil > now;
            var isWary =
                !isKnown
                && (Of(now, "account", account).Failures >= WaryOfAccount || Of(now, "network", network).Failures >= WaryOfNetwork);
            if (isWary && pair is { Failures: 0, HasWaited: false })
                (pair.HasWaited, pair.NotBefore) = (true, now + StrangersWait);
            var free =
                isKnown ? FreeForKnown
                : isWary ? FreeWhileWary
                : FreeForStrangers;
            return Enter(now, pair, free, isKnown ? [] : [("account", account), ("network", network)]);
        }
    }

    /// <summary>For what somebody signed in proves once more: the old password, a code.</summary>
    public Attempt BeginOwn(string what, Guid userId)
    {
        lock (guard)
        {
            var now = system.GetUtcNow();
            return Enter(now, Of(now, "own", what, userId.ToString()), FreeForStrangers, []);
        }
    }

    /// <summary>
    /// Whoever is asked for a code knows the password, so wrong codes from browsers that the account does not know are counted for
    /// all of them together: six digits do not stand a distributed guess.
    /// </summary>
    /// <returns>How long until a code from such a browser is looked at again.</returns>
    public TimeSpan? WaitForCode(string account)
    {
        lock (guard)
        {
            var now = system.GetUtcNow();
            var codes = Of(now, "codes", account);
            return codes.Failures >= WrongCodes ? codes.Since + Window - now : null;
        }
    }

    public void CodeWasWrong(string account)
    {
        lock (guard)
            Of(system.GetUtcNow(), "codes", account).Failures++;
    }

    /// <returns>How long a network must wait that has registered too many within the hour.</returns>
    public TimeSpan? Register(string network)
    {
        lock (guard)
        {
            var now = system.GetUtcNow();
            var registrations = Of(now, "registrations", network);
            if (registrations.Failures >= options.RegistrationsPerHour)
                return registrations.Since + Window - now;
            registrations.Failures++;
            return null;
        }
    }

    private Attempt Enter(DateTimeOffset now, Track track, int free, (string Kind, string Of)[] alsoCounted)
    {
        if (track.NotBefore > now)
            return new Attempt(track.NotBefore - now);
        // Guesses sent side by side must not all slip through before the first of them has failed.
        if (track.UnderWay >= Math.Max(1, free - track.Failures))
            return new Attempt(TimeSpan.FromSeconds(1));
        track.UnderWay++;
        return new Attempt(this, track, free, alsoCounted);
    }

    private void End(Attempt attempt, Track track, int free, (string Kind, string Of)[] alsoCounted)
    {
        lock (guard)
        {
            var now = system.GetUtcNow();
            track.UnderWay--;
            track.TouchedAt = now;
            if (attempt.Succeeded == true)
                (track.Failures, track.NotBefore, track.HasWaited, track.KnownUntil) = (0, default, false, now + Remembered);
            if (attempt.Succeeded == false)
            {
                track.Failures++;
                if (track.Failures >= free)
                    track.NotBefore = now + Min(LongestWait, TimeSpan.FromSeconds(2L << Math.Min(track.Failures - free, 10)));
                foreach (var (kind, of) in alsoCounted)
                    Of(now, kind, of).Failures++;
            }
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    /// <summary>The count kept for these words, begun anew when an hour has passed since it began and nothing holds it.</summary>
    private Track Of(DateTimeOffset now, string kind, params ReadOnlySpan<string> words)
    {
        var key = Key(kind, words);
        if (tracks.TryGetValue(key, out var track))
        {
            if (track.IsOver(now))
                (track.Failures, track.Since, track.HasWaited) = (0, now, false);
            track.TouchedAt = now;
            return track;
        }
        if (tracks.Count >= MostKept)
            Forget(now);
        return tracks[key] = new Track { Since = now, TouchedAt = now };
    }

    /// <summary>Makes room for a tenth: first what says nothing any more, then what was touched longest ago.</summary>
    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, track) in tracks.Where(pair => pair.Value.IsOver(now) && !(pair.Value.KnownUntil > now)).ToList())
            tracks.Remove(key);
        foreach (
            var (key, _) in tracks
                .Where(pair => pair.Value.UnderWay == 0)
                .OrderBy(pair => pair.Value.TouchedAt)
                .Take(tracks.Count - (MostKept * 9 / 10))
                .ToList()
        )
            tracks.Remove(key);
    }

    /// <summary>Neither addresses of people nor of networks are kept.</summary>
    private static UInt128 Key(string kind, ReadOnlySpan<string> words)
    {
        var text = new StringBuilder(kind);
        foreach (var word in words)
            text.Append('\n').Append(word);
        return BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    internal sealed class Track
    {
        public DateTimeOffset Since { get; set; }
        public DateTimeOffset TouchedAt { get; set; }
        public DateTimeOffset NotBefore { get; set; }
        public DateTimeOffset? KnownUntil { get; set; }
        public int Failures { get; set; }
        public int UnderWay { get; set; }
        public bool HasWaited { get; set; }

        public bool IsOver(DateTimeOffset now) => now - Since >= Window && NotBefore <= now && UnderWay == 0;
    }

    /// <summary>One attempt; disposed without a word it counts neither way.</summary>
    internal sealed class Attempt : IDisposable
    {
        private readonly SignInLimits? limits;
        private readonly Track? track;
        private readonly int free;
        private readonly (string Kind, string Of)[] alsoCounted = [];

        public Attempt(TimeSpan wait) => Wait = wait;

        public Attempt(SignInLimits limits, Track track, int free, (string Kind, string Of)[] alsoCounted) =>
            (this.limits, this.track, this.free, this.alsoCounted) = (limits, track, free, alsoCounted);

        /// <summary>Null when the attempt may be made.</summary>
        public TimeSpan? Wait { get; }

        public bool? Succeeded { get; set; }

        public void Dispose() => limits?.End(this, track!, free, alsoCounted);
    }
}
