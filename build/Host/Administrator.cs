namespace LisPortal.Build.Host;

/// <summary>The account that a new database begins with.</summary>
internal sealed record Administrator(string Email, string Password)
{
    /// <summary>For hosts that listen on this machine only and hold invented people only.</summary>
    public static Administrator Demo { get; } = new("administrator@lisportal.example", "Fire-blide-laks-2018");
}
