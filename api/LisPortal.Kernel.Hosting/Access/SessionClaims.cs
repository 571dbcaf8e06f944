namespace LisPortal.Kernel.Hosting.Access;

/// <summary>What a session cookie and a machine's token say of their bearer.</summary>
public static class SessionClaims
{
    /// <summary>Authentication scheme of people's cookie sessions.</summary>
    public const string Scheme = "session";

    /// <summary>Authentication scheme of machines' tokens.</summary>
    public const string TokenScheme = "token";

    public const string UserId = "sub";

    /// <summary>Id of the session the module Organisations keeps; whether it still counts is judged there.</summary>
    public const string SessionId = "sid";
    public const string Scope = "scope";
}
