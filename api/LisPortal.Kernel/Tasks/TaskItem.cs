using System.Text.Json.Serialization;

namespace LisPortal.Kernel.Tasks;

/// <summary>Something that waits for the caller; made by its <see cref="TaskKind"/> alone.</summary>
public sealed record TaskItem
{
    internal TaskItem(string code, IReadOnlyDictionary<string, object?> args, Due? due, string link, Guid? organisationId) =>
        (Code, Args, Due, Link, OrganisationId) = (code, args, due, link, organisationId);

    /// <summary>Names the text: <c>offers.answer</c>.</summary>
    public string Code { get; }

    /// <summary>Values of the text; never other people's names.</summary>
    public IReadOnlyDictionary<string, object?> Args { get; }

    /// <summary>When it must be done; null when there is no deadline.</summary>
    [JsonIgnore]
    public Due? Due { get; }

    /// <summary>UTC, stated to the minute; null when there is no deadline.</summary>
    public DateTimeOffset? DueAt => Due?.At;

    /// <summary>True when <c>dueAt</c> is the instant of a release, which is sharp; false when it is a deadline, whose whole minute is in time.</summary>
    public bool DueAtIsSharp => Due is { IsSharp: true };

    /// <summary>Path in the web client where it is done.</summary>
    public string Link { get; }

    /// <summary>For whom, when the caller acts for several.</summary>
    public Guid? OrganisationId { get; }
}
