namespace LisPortal.Evaluation.Features;

/// <summary>Figures that are null for now, because nobody is told by a count what they may not see yet.</summary>
/// <param name="Figures">Which figures they are.</param>
/// <param name="Until">UTC. They are shown at a publication, and when a deadline has passed.</param>
internal sealed record WithheldFigures(FigureKind Figures, DateTimeOffset Until);
