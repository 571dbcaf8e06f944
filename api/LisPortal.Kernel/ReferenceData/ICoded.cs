using System.Diagnostics.CodeAnalysis;

namespace LisPortal.Kernel.ReferenceData;

/// <summary>
/// One of a short list of things that is data and not code: known by its code, of which there is one object each, so that two are
/// the same when they are equal by reference. A new row needs no new code.
/// </summary>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Converters find the list by them.")]
public interface ICoded<TSelf>
    where TSelf : class, ICoded<TSelf>
{
    /// <summary>In camelCase; what is stored and what the wire says.</summary>
    string Code { get; }

    /// <summary>All there are, in the order people know them by.</summary>
    static abstract IReadOnlyList<TSelf> All { get; }

    /// <summary>Null when there is no such code; in any case of letters.</summary>
    static virtual TSelf? Find(string? code) =>
        TSelf.All.FirstOrDefault(row => string.Equals(row.Code, code, StringComparison.OrdinalIgnoreCase));
}
