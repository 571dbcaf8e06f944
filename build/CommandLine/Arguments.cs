using System.Globalization;

namespace LisPortal.Build.CommandLine;

/// <summary>What was asked for on the command line, checked against what the verb knows. Refusals are sentences for people.</summary>
internal sealed class Arguments
{
    private readonly string _verb;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _operands = [];

    private Arguments(string verb) => _verb = verb;

    public IReadOnlyList<string> Operands => _operands;

    public static Arguments Parse(Verb verb, IReadOnlyList<string> words)
    {
        var arguments = new Arguments(verb.Name);
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                arguments._operands.Add(word);
                continue;
            }

            var (name, attached) = word.Split('=', 2) is [var left, var right] ? (left, right) : (word, null);
            var option = verb.Options.FirstOrDefault(known => known.Name == name) ?? throw Unknown(verb, name);
            var value = (option.Value, attached) switch
            {
                (null, null) => "",
                (null, _) => throw Refusal.Usage($"{name} is a switch and takes no value."),
                (_, not null) => attached,
                _ when index + 1 < words.Count && !words[index + 1].StartsWith("--", StringComparison.Ordinal) => words[++index],
                _ => throw Refusal.Usage($"{name} needs a value: {name} {option.Value}."),
            };
            if (!arguments._values.TryAdd(name, value))
            {
                throw Refusal.Usage($"{name} is given twice.");
            }
        }

        if (verb.Operands.Length == 0 && arguments._operands.Count > 0)
        {
            throw Refusal.Usage($"{verb.Name} does not know what to do with '{arguments._operands[0]}'; options begin with --.");
        }

        return arguments;
    }

    public bool Has(string option) => _values.ContainsKey(option);

    public string? Text(string option) => _values.GetValueOrDefault(option);

    public string Choice(string option, string otherwise, params IReadOnlyList<string> allowed)
    {
        var value = Text(option) ?? otherwise;
        return allowed.Contains(value)
            ? value
            : throw Refusal.Usage($"{option} of {_verb} is one of {string.Join(", ", allowed)}, not '{value}'.");
    }

    public int Number(string option, int otherwise, int least, int most)
    {
        if (Text(option) is not { } text)
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Refusal.Usage($"{option} of {_verb} is a whole number from {least} to {most}, not '{text}'.");
    }

    private static Refusal Unknown(Verb verb, string name)
    {
        var nearest = verb.Options.Select(option => option.Name).MinBy(known => Spelling.Distance(known, name));
        var hint =
            nearest is not null && Spelling.Distance(nearest, name) <= 3 ? $"; did you mean {nearest}?" : $". See: {verb.Name} --help";
        return Refusal.Usage($"{verb.Name} has no option {name}{hint}");
    }
}
