namespace LisPortal.Kernel.Access;

/// <summary>What a session cookie and a machine's token say of their bearer.</summary>
public static class SessionClaims
{
    /// <summary>Authentication scheme of people's cookie sessions.</summary>
    public const string Scheme = "session";

    /// <summary>Authentication scheme of machines' tokens.</summary>
    public const string TokenScheme = "token";

    public const string UserId = "sub";
    public const string SecurityStamp = "stamp";
    public const string Scope = "scope";
}
