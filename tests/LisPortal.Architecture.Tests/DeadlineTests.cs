using LisPortal.Architecture.Tests.Rules;

namespace LisPortal.Architecture.Tests;

/// <summary>R-OFF-3: one type says when a deadline has passed, and everything asks it.</summary>
internal sealed class DeadlineTests
{
    private static readonly IReadOnlyList<string> Sources =
    [
        .. new[] { "api", "contracts" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(House.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Migrations"))
            // The type itself.
            .Where(file => !file.EndsWith(Path.Combine("Time", "Deadline.cs"), StringComparison.Ordinal)),
    ];

    [Test]
    public void Deadlines_AreNotComparedAsInstants() => In(DeadlineRules.ComparedAsInstants).ShouldBeEmpty();

    [Test]
    public void Deadlines_AreHeldAsWhatTheyAre() => In(DeadlineRules.HeldAsInstants).ShouldBeEmpty();

    [TestCase("now > offer.ResponseDeadline.Stated")]
    [TestCase("offer.ResponseDeadline.Stated.AddSeconds(1) <= now")]
    [TestCase("(round.AdsReadyAt.Stated) < now")]
    [TestCase("now - deadline.Stated < TimeSpan.Zero")]
    [TestCase("deadline.Stated.CompareTo(now) < 0")]
    [TestCase("DateTimeOffset.Compare(now, deadline!.Stated) < 0")]
    [TestCase("deadline?.Stated < now")]
    public void Planted_ComparisonOfAStatedInstant_IsNoticed(string comparison) =>
        DeadlineRules.ComparedAsInstants($"class A {{ bool Passed() => {comparison}; }}").ShouldNotBeEmpty();

    [Test]
    public void Planted_WhatIsReadFromAStatedInstant_IsLeftAlone() =>
        DeadlineRules.ComparedAsInstants("class A { bool Odd() => OsloTime.TimeOf(deadline.Stated) != hour; }").ShouldBeEmpty();

    [TestCase("DateTimeOffset ResponseDeadline { get; }")]
    [TestCase("DateTimeOffset? Deadline { get; }")]
    [TestCase("bool Passed(DateTimeOffset adsReadyAt) => true;")]
    [TestCase("record B(DateTimeOffset OwnDeadline);")]
    [TestCase("void Do() { DateTimeOffset lastDeadline = default; }")]
    public void Planted_DeadlineHeldAsAnInstant_IsNoticed(string member) =>
        DeadlineRules.HeldAsInstants($"class A {{ {member} }}").ShouldHaveSingleItem();

    private static IEnumerable<string> In(Func<string, IEnumerable<string>> rule) =>
        Sources.SelectMany(file => rule(File.ReadAllText(file)).Select(found => $"{Path.GetRelativePath(House.Root, file)}: {found}"));
}
