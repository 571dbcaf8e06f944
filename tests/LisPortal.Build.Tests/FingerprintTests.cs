using LisPortal.Build.Processes;

namespace LisPortal.Build.Tests;

internal sealed class FingerprintTests
{
    [Test]
    public void Matches_AfterKeepingWhatWasReadAtTheStart_UntilContentChanges()
    {
        using var folder = new TemporaryFolder("fingerprint");
        var source = Path.Combine(folder.Path, "src");
        Directory.CreateDirectory(Path.Combine(source, "node_modules"));
        var file = Path.Combine(source, "a.ts");
        var stamp = Path.Combine(folder.Path, "stamp");
        File.WriteAllText(file, "one");

        var first = new Fingerprint(stamp, source);
        first.Matches.ShouldBeFalse();
        first.Keep();
        new Fingerprint(stamp, source).Matches.ShouldBeTrue();

        File.WriteAllText(Path.Combine(source, "node_modules", "built.js"), "not a source");
        new Fingerprint(stamp, source).Matches.ShouldBeTrue();

        File.WriteAllText(file, "two");
        new Fingerprint(stamp, source).Matches.ShouldBeFalse();
    }
}
