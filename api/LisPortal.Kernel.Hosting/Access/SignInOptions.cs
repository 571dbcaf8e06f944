using System.ComponentModel.DataAnnotations;

namespace LisPortal.Kernel.Hosting.Access;

/// <summary>How long people stay signed in and one-time links last, and how much signing in may cost the host.</summary>
public sealed class SignInOptions
{
    /// <summary>Hours from signing in until a session ends whatever happens.</summary>
    [Range(0.01, 24 * 7)]
    public double SessionHours { get; init; } = 12;

    /// <summary>Hours without a request after which a session ends.</summary>
    [Range(0.01, 24 * 7)]
    public double IdleHours { get; init; } = 8;

    /// <summary>Hours an invitation to a new account can be used.</summary>
    [Range(1, 24 * 60)]
    public double InvitationHours { get; init; } = 24 * 7;

    /// <summary>Hours a link that sets a new password can be used.</summary>
    [Range(1, 24 * 60)]
    public double ResetHours { get; init; } = 24;

    /// <summary>How many may register from one network within an hour.</summary>
    [Range(1, 1_000_000)]
    public int RegistrationsPerHour { get; init; } = 600;

    /// <summary>Passwords hashed at once; 0 is half the processors, so that other requests have the rest.</summary>
    [Range(0, 64)]
    public int HashesAtOnce { get; init; }

    /// <summary>Passwords that may wait to be hashed; one network may have half of them.</summary>
    [Range(2, 100_000)]
    public int HashesWaiting { get; init; } = 1000;
}
