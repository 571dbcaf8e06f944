using LisPortal.Kernel.Access;

namespace LisPortal.Kernel.Tasks;

/// <summary>What waits for the caller in one module, computed from state and the clock. The start page lists them all.</summary>
public interface ITaskSource
{
    Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken);
}

/// <param name="Code">Names the text: <c>offers.answer</c>.</param>
/// <param name="Args">Values of the text; never other people's names.</param>
/// <param name="DueAt">UTC; null when there is no deadline.</param>
/// <param name="Link">Path in the web client where it is done.</param>
/// <param name="OrganisationId">For whom, when the caller acts for several.</param>
public sealed record TaskItem(
    string Code,
    IReadOnlyDictionary<string, object?> Args,
    DateTimeOffset? DueAt,
    string Link,
    Guid? OrganisationId = null
);
