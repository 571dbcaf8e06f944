namespace Mapster;

// Mapster looks for these on types and members it maps; LisPortal marks nothing with them.

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public abstract class BaseAdaptAttribute : Attribute
{
    private readonly Dictionary<string, bool> _switches = [];

    protected BaseAdaptAttribute(Type type) => Type = type;

    protected BaseAdaptAttribute(string name) => Name = name;

    public Type? Type { get; }

    public string? Name { get; }

    public MapType MapType { get; set; } = MapType.Map | MapType.MapToTarget;

    public int MaxDepth { get; set; }

    public Type[]? IgnoreAttributes { get; set; }

    public Type[]? IgnoreNoAttributes { get; set; }

    public string[]? IgnoreNamespaces { get; set; }

    public bool IgnoreNullValues
    {
        get => IsOn(nameof(IgnoreNullValues));
        set => _switches[nameof(IgnoreNullValues)] = value;
    }

    public bool MapToConstructor
    {
        get => IsOn(nameof(MapToConstructor));
        set => _switches[nameof(MapToConstructor)] = value;
    }

    public bool PreserveReference
    {
        get => IsOn(nameof(PreserveReference));
        set => _switches[nameof(PreserveReference)] = value;
    }

    public bool ShallowCopyForSameType
    {
        get => IsOn(nameof(ShallowCopyForSameType));
        set => _switches[nameof(ShallowCopyForSameType)] = value;
    }

    public bool RequireDestinationMemberSource
    {
        get => IsOn(nameof(RequireDestinationMemberSource));
        set => _switches[nameof(RequireDestinationMemberSource)] = value;
    }

    /// <summary>Null for a switch that the attribute leaves unsaid, so that Mapster keeps its own default.</summary>
    public bool? GetBooleanSettingValues(string name) => _switches.TryGetValue(name, out var value) ? value : null;

    private bool IsOn(string name) => GetBooleanSettingValues(name) is true;
}

public class AdaptFromAttribute : BaseAdaptAttribute
{
    public AdaptFromAttribute(Type type)
        : base(type) { }

    public AdaptFromAttribute(string name)
        : base(name) { }
}

public class AdaptToAttribute : BaseAdaptAttribute
{
    public AdaptToAttribute(Type type)
        : base(type) { }

    public AdaptToAttribute(string name)
        : base(name) { }
}

public class AdaptTwoWaysAttribute : AdaptToAttribute
{
    public AdaptTwoWaysAttribute(Type type)
        : base(type) { }

    public AdaptTwoWaysAttribute(string name)
        : base(name) { }
}

[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class AdaptMemberAttribute : Attribute
{
    public string? Name { get; init; }

    public MemberSide? Side { get; init; }
}

[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class AdaptIgnoreAttribute : Attribute
{
    public MemberSide? Side { get; init; }
}

[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class UseDestinationValueAttribute : Attribute;
