using System.Reflection;

namespace LisPortal.Contracts;

/// <summary>What modules tell and ask each other: this assembly, for whoever looks for all of it.</summary>
public static class Published
{
    public static Assembly Assembly { get; } = typeof(Published).Assembly;

    /// <summary>Of it all; below it each module has its own.</summary>
    public static string Namespace { get; } = typeof(Published).Namespace!;
}
