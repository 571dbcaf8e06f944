using System.Reflection;

namespace LisPortal.Api.Contract.Errors;

/// <summary>What one body does that can lead to an error: of a method, or of a static field's initialiser.</summary>
internal sealed class Body
{
    /// <summary>Methods called, and those handed on to be called.</summary>
    public HashSet<MethodBase> Calls { get; } = [];

    /// <summary>Static fields read, whose initialisers belong to the body.</summary>
    public HashSet<FieldInfo> Reads { get; } = [];

    /// <summary>Requests made, to be sent.</summary>
    public HashSet<Type> Requests { get; } = [];

    public List<MadeError> Errors { get; } = [];

    /// <summary>What is stored where.</summary>
    public List<(Source Target, Source From)> Flows { get; } = [];
}
