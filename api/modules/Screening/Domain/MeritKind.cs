namespace LisPortal.Screening.Domain;

/// <summary>Kinds of merit that points schemes tell apart (R-SCR-3).</summary>
internal enum MeritKind
{
    ResearchPublication,
    Course,
    OtherEducation,
    HumanitarianWork,
    PositionOfTrust,
    MilitaryService,
    HealthServiceKnowledge,

    /// <summary>R-ANN-9: can be declared, but by the policy in force gives no points.</summary>
    LocalAffiliation,
}
