using System.Reflection;
using System.Text.Json;
using LisPortal.Api.Contract;
using LisPortal.Composition;
using LisPortal.Contracts;
using LisPortal.Kernel.Events;
using LisPortal.Kernel.Hosting.Events;
using MediatR;

namespace LisPortal.Api.Documents;

/// <summary>Every event that modules tell each other and integrators read: what it says, who may see it, and what happens by it.</summary>
public static class EventCatalogue
{
    public static string Write() => string.Join('\n', Lines(CodeComments.Read())) + "\n";

    private static IEnumerable<string> Lines(CodeComments comments)
    {
        yield return """
            # Events

            What modules tell each other when something has happened, and what the feed `GET /api/v1/events` shows: ids, numbers and choices, never
            names. [Integrating](integrating.md) says why each is seen by whom. Written by `dotnet run --project build -- openapi` from the code.
            """;
        foreach (var module in Events().GroupBy(ModuleOf).OrderBy(module => module.Key, StringComparer.Ordinal))
        {
            yield return $"\n## {module.Key}";
            foreach (var line in module.OrderBy(EventName.Of, StringComparer.Ordinal).SelectMany(happened => LinesOf(happened, comments)))
                yield return line;
        }
    }

    private static IEnumerable<string> LinesOf(Type happened, CodeComments comments)
    {
        yield return $"\n### `{EventName.Of(happened)}`\n\n{comments.Of(happened)}\n";
        yield return "| property | is | what |\n|---|---|---|";
        foreach (var property in happened.GetProperties())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            yield return $"| `{name}` | {KindOf(property)} | {comments.Of(property) ?? CommonTexts.Find(name)} |";
        }
        var heard = Reactions(happened) is { Count: > 0 } reactions ? $"Heard by {string.Join(", ", reactions)}." : "No module listens.";
        yield return $"\nSeen by {Organisations(happened.GetCustomAttribute<SeenByAttribute>()!)}. {heard}";
    }

    private static string Organisations(SeenByAttribute seen)
    {
        if (seen.Organisations.Count == 0)
            return "administrators alone";
        var names = string.Join(", ", seen.Organisations.Select(name => $"`{JsonNamingPolicy.CamelCase.ConvertName(name)}`"));
        return seen.From == Moment.AtOnce ? $"{names} at once" : $"{names} from {Words(seen.From.ToString())} on";
    }

    private static IReadOnlyList<string> Reactions(Type happened)
    {
        var handler = typeof(INotificationHandler<>).MakeGenericType(happened);
        return
        [
            .. from module in Modules.All
            from type in module.GetType().Assembly.GetTypes()
            where type.IsAssignableTo(handler) && !type.IsAbstract
            orderby module.Name, type.Name
            select $"{module.Name} ({type.Name})",
        ];
    }

    private static string KindOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType);
        var isOptional = type is not null || new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        return Words((type ?? property.PropertyType).Name) + (isOptional ? ", or nothing" : "");
    }

    private static string Words(string name) =>
        name switch
        {
            nameof(Guid) => "id",
            nameof(Int32) => "number",
            nameof(Boolean) => "true or false",
            nameof(DateOnly) => "date",
            nameof(DateTimeOffset) => "instant, UTC",
            _ => string.Concat(
                name.Select(
                    (letter, place) =>
                        char.IsUpper(letter) && place > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"
                )
            ),
        };

    private static IEnumerable<Type> Events() =>
        Published.Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IEvent)) && !type.IsAbstract);

    private static string ModuleOf(Type type) => type.Namespace![(Published.Namespace.Length + 1)..];
}
