namespace LisPortal.Api.Configuration;

internal sealed class DataSettings
{
    /// <summary>Keys of sessions and tokens, and the embedded database.</summary>
    public string Folder { get; init; } = ".data";
}
