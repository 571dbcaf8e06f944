using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace LisPortal.Build.CommandLine;

/// <summary>Options that several verbs take, and kinds of options that refuse in a sentence.</summary>
internal static class Options
{
    public static readonly IReadOnlyList<string> Engines = ["sqlite", "postgres", "sqlserver"];

    public static Option<string> Engine() => Choice("--engine", "the database's engine", Engines, "sqlite");

    public static Option<string?> Text(string name, string placeholder, string meaning) =>
        new(name) { HelpName = placeholder, Description = meaning };

    /// <param name="otherwise">Without one the option is required, or its absence means something.</param>
    public static Option<string> Choice(string name, string meaning, IReadOnlyList<string> allowed, string? otherwise = null)
    {
        var option = new Option<string>(name) { Description = meaning };
        option.AcceptOnlyFromAmong([.. allowed]);
        if (otherwise is not null)
        {
            option.DefaultValueFactory = _ => otherwise;
        }

        return option;
    }

    public static Option<int> Number(string name, string meaning, int otherwise, int least, int most) =>
        new(name)
        {
            HelpName = "N",
            Description = meaning,
            DefaultValueFactory = _ => otherwise,
            CustomParser = result => Number(result, least, most),
        };

    private static int Number(ArgumentResult result, int least, int most)
    {
        var text = result.Tokens.Single().Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError($"{NameOf(result)} is a whole number from {least} to {most}, not '{text}'.");
        return 0;
    }

    public static string NameOf(ArgumentResult result) => ((OptionResult)result.Parent!).Option.Name;
}
