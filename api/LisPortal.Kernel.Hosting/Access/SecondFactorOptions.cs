namespace LisPortal.Kernel.Hosting.Access;

public sealed class SecondFactorOptions
{
    /// <summary>Roles that see other people's records count only in sessions signed in with a one-time code.</summary>
    public bool RequiredForStaff { get; init; }
}
