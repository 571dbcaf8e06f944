using System.Reflection;

namespace LisPortal.Api.Contract.Errors;

/// <summary>Where a text or a number in a body comes from.</summary>
internal abstract record Source
{
    private Source() { }

    /// <summary>A text, or a number.</summary>
    public sealed record Constant(object Value) : Source;

    /// <summary>Texts put together, each of which can come from several places.</summary>
    public sealed record Joined(IReadOnlyList<IReadOnlyList<Source>> Parts) : Source
    {
        public bool Equals(Joined? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => Parts.GetHashCode();
    }

    public sealed record Parameter(MethodBase Method, int Position) : Source;

    public sealed record Local(MethodBase Method, int Number) : Source;

    public sealed record Field(FieldInfo Of) : Source;

    public sealed record Returned(MethodBase By) : Source;

    /// <summary>Something this reading does not follow.</summary>
    public sealed record Unknown(MemberInfo In) : Source;
}
