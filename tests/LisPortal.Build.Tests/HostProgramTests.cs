using LisPortal.Build.Host;

namespace LisPortal.Build.Tests;

internal sealed class HostProgramTests
{
    [Test]
    public void RefusalOf_OneSentenceBesideTheLog_IsThatSentence()
    {
        var refusal = HostProgram.RefusalOf(3, "{\"level\":\"Information\"}\nThe database cannot be reached.\n{\"level\":\"Error\"}\n");

        refusal.Message.ShouldBe("The database cannot be reached.");
        refusal.Details.ShouldBeNull();
    }

    [Test]
    public void RefusalOf_Crash_ShowsAllOfIt()
    {
        var refusal = HostProgram.RefusalOf(134, "Unhandled exception.\n   at Program.Main\n");

        refusal.Message.ShouldBe("The host ended with exit code 134.");
        refusal.Details.ShouldNotBeNull().ShouldContain("at Program.Main");
    }
}
