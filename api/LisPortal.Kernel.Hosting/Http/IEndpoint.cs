namespace LisPortal.Kernel.Hosting.Http;

/// <summary>A use case that is reached over HTTP. Found by scanning, so a slice is complete in its own file.</summary>
public interface IEndpoint
{
    /// <param name="api">The group <c>/api/v1</c>.</param>
    static abstract void Map(IEndpointRouteBuilder api);
}
