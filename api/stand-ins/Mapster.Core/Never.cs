namespace Mapster.Models;

/// <summary>A type that nothing maps to; Mapster uses it as a placeholder.</summary>
public sealed class Never;
