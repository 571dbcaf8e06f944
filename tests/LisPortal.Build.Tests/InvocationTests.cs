using System.CommandLine;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Tests;

internal sealed class InvocationTests
{
    private readonly Option<int> _port = Options.Number("--port", "", 5080, 1, 65535);
    private readonly Option<string> _engine = Options.Engine();
    private readonly Option<string?> _connection = Options.Text("--connection", "TEXT", "");
    private ParseResult? _ran;

    [Test]
    public async Task Run_ValuesAfterSpaceOrEqualsSign_ReadsBoth()
    {
        (await RunAsync("serve", "--port", "5081", "--connection=Host=a;Password=b")).ShouldBe(0);

        Ran.GetValue(_port).ShouldBe(5081);
        Ran.GetValue(_connection).ShouldBe("Host=a;Password=b");
        Ran.GetValue(_engine).ShouldBe("sqlite");
    }

    [TestCase("@arguments.txt", Description = "a file of arguments is not read")]
    [TestCase("-port")]
    public async Task Run_ValueThatLooksLikeSyntax_IsTheValue(string text)
    {
        (await RunAsync("serve", $"--connection={text}")).ShouldBe(0);

        Ran.GetValue(_connection).ShouldBe(text);
    }

    [TestCase("serve", "--prot", "1")]
    [TestCase("serve", "--port")]
    [TestCase("serve", "--port", "1", "--port", "2")]
    [TestCase("serve", "--port", "x")]
    [TestCase("serve", "--port=-1")]
    [TestCase("serve", "--port", "0")]
    [TestCase("serve", "--port", "65536")]
    [TestCase("serve", "--port", "1.5")]
    [TestCase("serve", "--port=")]
    [TestCase("serve", "--engine", "oracle")]
    [TestCase("serve", "now")]
    [TestCase("sreve")]
    [TestCase]
    public async Task Run_Mistake_IsRefusedBeforeAnythingIsDone(params string[] words)
    {
        (await RunAsync(words)).ShouldBe(Refusal.WrongUsage);

        _ran.ShouldBeNull();
    }

    [TestCase("--help")]
    [TestCase("serve", "--help")]
    public async Task Run_Help_IsNoMistake(params string[] words) => (await RunAsync(words)).ShouldBe(0);

    [Test]
    public async Task Run_Refusal_IsItsExitCode()
    {
        var verb = new Command("serve");
        verb.SetAction((_, _) => throw new Refusal("no", exitCode: 7));

        (await Invocation.RunAsync(new RootCommand { verb }, ["serve"])).ShouldBe(7);
    }

    private ParseResult Ran => _ran.ShouldNotBeNull();

    [SetUp]
    public void Forget() => _ran = null;

    private Task<int> RunAsync(params string[] words)
    {
        var verb = new Command("serve") { _port, _engine, _connection };
        verb.SetAction(parsed =>
        {
            _ran = parsed;
            return 0;
        });
        return Invocation.RunAsync(new RootCommand { verb }, words);
    }
}
