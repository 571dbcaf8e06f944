using LisPortal.Simulation.Input;

namespace LisPortal.Simulation.People;

/// <summary>A row of the ads, with those who stand behind it and, once written, what the portal calls it.</summary>
internal sealed record Advertisement(AdRow Row, Organisation Trust, IReadOnlyList<Organisation> Municipalities)
{
    public Guid Id { get; set; }

    public Guid GroupId { get; set; }

    /// <summary>Of the text; what is approved is what was read.</summary>
    public int Revision { get; set; }

    /// <summary>How many the employer found on its list after the deadline.</summary>
    public int Applicants { get; set; }

    public IReadOnlyList<Guid> QuestionIds { get; set; } = [];
}
