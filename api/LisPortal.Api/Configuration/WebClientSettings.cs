namespace LisPortal.Api.Configuration;

internal sealed class WebClientSettings
{
    /// <summary>The built web client; none is served when left out.</summary>
    public string? Folder { get; init; }
}
