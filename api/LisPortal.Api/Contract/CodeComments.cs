using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LisPortal.Composition;
using LisPortal.Contracts;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting;

namespace LisPortal.Api.Contract;

/// <summary>
/// What the code's comments say, read from the files the compiler writes beside the assemblies. Properties of a positional record are
/// described by the record's <c>param</c>.
/// </summary>
internal sealed partial class CodeComments
{
    private readonly Dictionary<string, XElement> _members;

    private CodeComments(Dictionary<string, XElement> members) => _members = members;

    public static CodeComments Read() =>
        new(
            Modules
                .All.Select(module => module.GetType().Assembly)
                .Append(typeof(CodeComments).Assembly)
                .Append(typeof(Error).Assembly)
                .Append(typeof(IModule).Assembly)
                .Append(Published.Assembly)
                .Select(assembly => Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml"))
                .SelectMany(file => XDocument.Load(file).Descendants("member"))
                .Where(member => member.Attribute("name")!.Value.Contains(":LisPortal.", StringComparison.Ordinal)) // Not what generators write.
                .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
        );

    public string? Of(Type type) => Text(Member(type)?.Element("summary"));

    public string? Of(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        return Text(_members.GetValueOrDefault($"P:{NameOf(type)}.{property.Name}")?.Element("summary"))
            ?? Text(Member(type)?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == property.Name));
    }

    /// <summary>The values of an enum that say more than their names, in order.</summary>
    public IReadOnlyList<(string Name, string Text)> OfValues(Type type) =>
        [
            .. from name in Enum.GetNames(type)
            let text = Text(_members.GetValueOrDefault($"F:{NameOf(type)}.{name}")?.Element("summary"))
            where text is not null
            select (name, text),
        ];

    private XElement? Member(Type type) => _members.GetValueOrDefault($"T:{NameOf(type)}");

    private static string NameOf(Type type) =>
        (type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var text = Space().Replace(string.Concat(element.Nodes().Select(Inline)), " ").Trim();
        return text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : null;
    }

    private static string Inline(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } see => OnTheWire(
                (see.Attribute("cref") ?? see.Attribute("langword"))!.Value.Split('.', ':')[^1]
            ),
            XElement { Name.LocalName: "paramref" } parameter => OnTheWire(parameter.Attribute("name")!.Value),
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement other => string.Concat(other.Nodes().Select(Inline)),
            _ => "",
        };

    private static string OnTheWire(string name) => $"`{JsonNamingPolicy.CamelCase.ConvertName(name)}`";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
