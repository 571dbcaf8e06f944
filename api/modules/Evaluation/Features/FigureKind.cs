namespace LisPortal.Evaluation.Features;

/// <summary>Figures that can be withheld.</summary>
internal enum FigureKind
{
    /// <summary>Seats that other employers have reported as not advertised; until publication.</summary>
    SeatsNotAdvertised,

    /// <summary>Everything counted from applications, in the country and by employer; until the application deadline has passed.</summary>
    Applicants,

    /// <summary>Applicants by employer only: the country's are shown to the Directorate at any time; until the application deadline has passed.</summary>
    ApplicantsByEmployer,
}
