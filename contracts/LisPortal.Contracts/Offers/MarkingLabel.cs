namespace LisPortal.Contracts.Offers;

/// <summary>What was accepted, as other employers see it (R-OFF-4).</summary>
public enum MarkingLabel
{
    Ordinary,
    CombinedPsychiatry,
    CombinedChildPsychiatry,
    CombinedGeneralPractice,
}
