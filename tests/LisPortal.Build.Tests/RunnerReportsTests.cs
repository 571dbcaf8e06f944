using LisPortal.Build.Processes;
using LisPortal.Build.Suites;

namespace LisPortal.Build.Tests;

internal sealed class RunnerReportsTests
{
    [Test]
    public void OfDotNet_Trx_CountsWhatRanAndWhatDidNot() =>
        Read(
                RunnerReports.OfDotNet,
                """
                <?xml version="1.0" encoding="utf-8"?>
                <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><ResultSummary outcome="Failed">
                  <Counters total="14" executed="12" passed="9" failed="2" error="0" timeout="1" aborted="0" inconclusive="0" notExecuted="0" />
                </ResultSummary></TestRun>
                """
            )
            .ShouldBe(new Tally(9, 3, 2));

    [Test]
    public void FailuresOfDotNet_Trx_ShowsNameMessageAndOurFramesOnce()
    {
        var ours = $"   at LisPortal.RoundTests.Opens() in {Repository.Root}/tests/RoundTests.cs:line 12";
        string[] stack = [ours, "   at NUnit.Framework.Internal.Run()", ours];
        Read(
                RunnerReports.FailuresOfDotNet,
                $"""
                <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>
                  <UnitTestResult testName="Opens" outcome="Failed"><Output><ErrorInfo>
                    <Message>should be 3 but was 2</Message>
                    <StackTrace>{string.Join('\n', stack)}</StackTrace>
                  </ErrorInfo></Output></UnitTestResult>
                  <UnitTestResult testName="Closes" outcome="Passed" />
                </Results></TestRun>
                """
            )
            .ShouldBe($"Opens\nshould be 3 but was 2\n{ours}\n");
    }

    [Test]
    public void OfVitest_Json_CountsTests() =>
        Read(
                RunnerReports.OfVitest,
                """{"numTotalTestSuites":3,"numPassedTests":17,"numFailedTests":1,"numPendingTests":2,"numTodoTests":1,"success":false,"testResults":[]}"""
            )
            .ShouldBe(new Tally(17, 1, 3));

    [Test]
    public void OfPlaywright_Json_CountsWhatDidNotRunAsFailed() =>
        Read(
                RunnerReports.OfPlaywright,
                """{"config":{},"suites":[],"stats":{"duration":1.5,"expected":17,"skipped":2,"unexpected":1,"flaky":0}}"""
            )
            .ShouldBe(new Tally(17, 3));

    [Test]
    public void AnyReport_Missing_CountsNothing()
    {
        RunnerReports.OfDotNet("/no/such/file").ShouldBe(new Tally(0, 0));
        RunnerReports.OfVitest("/no/such/file").ShouldBe(new Tally(0, 0));
        RunnerReports.OfPlaywright("/no/such/file").ShouldBe(new Tally(0, 0));
    }

    [TestCase(5, 0, 0, 0, TestName = "TakingInto_AllPassed_StaysAsItIs")]
    [TestCase(5, 0, 1, 1, TestName = "TakingInto_RunnerFailedWithoutFailedTest_CountsOneFailure")]
    [TestCase(5, 2, 1, 2, TestName = "TakingInto_FailedTests_StaysAsItIs")]
    [TestCase(0, 0, 0, 1, TestName = "TakingInto_NoTestAtAll_CountsOneFailure")]
    public void TakingInto_ExitCode_CountsFailures(int passed, int failed, int exitCode, int expected) =>
        new Tally(passed, failed).TakingInto(exitCode).Failed.ShouldBe(expected);

    private static T Read<T>(Func<string, T> reader, string content)
    {
        using var folder = new TemporaryFolder("report");
        var file = Path.Combine(folder.Path, "report");
        File.WriteAllText(file, content);
        return reader(file);
    }
}
