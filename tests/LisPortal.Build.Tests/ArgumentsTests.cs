using LisPortal.Build.CommandLine;

namespace LisPortal.Build.Tests;

internal sealed class ArgumentsTests
{
    private static readonly Verb _serve = VerbWith("");
    private static readonly Verb _add = VerbWith("NAME");

    [Test]
    public void Parse_ValuesAfterSpaceOrEqualsSign_ReadsBoth()
    {
        var arguments = Arguments.Parse(_serve, ["--port", "5081", "--connection=Host=a;Password=b", "--quiet"]);

        arguments.Number("--port", 1, 1, 65535).ShouldBe(5081);
        arguments.Text("--connection").ShouldBe("Host=a;Password=b");
        arguments.Has("--quiet").ShouldBeTrue();
    }

    [Test]
    public void Parse_Nothing_GivesTheOtherwise()
    {
        var arguments = Arguments.Parse(_serve, []);

        arguments.Number("--port", 5080, 1, 65535).ShouldBe(5080);
        arguments.Choice("--engine", "sqlite", "sqlite", "postgres").ShouldBe("sqlite");
        arguments.Text("--connection").ShouldBeNull();
    }

    [Test]
    public void Parse_Operands_KeepsTheirOrder() => Arguments.Parse(_add, ["add", "SeatBudgets"]).Operands.ShouldBe(["add", "SeatBudgets"]);

    [TestCase("serve has no option --prot; did you mean --port?", "--prot", "1")]
    [TestCase("serve has no option --nothing-like-it. See: serve --help", "--nothing-like-it")]
    [TestCase("--port needs a value: --port N.", "--port")]
    [TestCase("--port needs a value: --port N.", "--port", "--quiet")]
    [TestCase("--port is given twice.", "--port", "1", "--port", "2")]
    [TestCase("--quiet is a switch and takes no value.", "--quiet=yes")]
    [TestCase("serve does not know what to do with 'now'; options begin with --.", "now")]
    public void Parse_Mistake_IsRefusedInOneSentence(string sentence, params string[] words)
    {
        var refusal = Should.Throw<Refusal>(() => Arguments.Parse(_serve, words));

        refusal.Message.ShouldBe(sentence);
        refusal.ExitCode.ShouldBe(Refusal.WrongUsage);
    }

    [TestCase("x")]
    [TestCase("-1")]
    [TestCase("0")]
    [TestCase("65536")]
    [TestCase("1.5")]
    [TestCase("")]
    public void Number_NotWithinBounds_IsRefused(string text) =>
        Should
            .Throw<Refusal>(() => Arguments.Parse(_serve, [$"--port={text}"]).Number("--port", 5080, 1, 65535))
            .Message.ShouldBe($"--port of serve is a whole number from 1 to 65535, not '{text}'.");

    [Test]
    public void Choice_NotAllowed_NamesTheChoices() =>
        Should
            .Throw<Refusal>(() => Arguments.Parse(_serve, ["--engine", "oracle"]).Choice("--engine", "sqlite", "sqlite", "postgres"))
            .Message.ShouldBe("--engine of serve is one of sqlite, postgres, not 'oracle'.");

    private static Verb VerbWith(string operands) =>
        new(
            "serve",
            "serves",
            operands,
            [new("--port", "N", ""), new("--engine", "NAME", ""), new("--connection", "TEXT", ""), new("--quiet", null, "")],
            (_, _) => Task.FromResult(0)
        );
}
