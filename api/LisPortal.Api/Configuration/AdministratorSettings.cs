namespace LisPortal.Api.Configuration;

/// <summary>The first administrator, made when there is none with this address.</summary>
internal sealed class AdministratorSettings
{
    public string? Email { get; init; }

    public string? Password { get; init; }
}
