using System.Security.Cryptography;
using System.Text;

namespace LisPortal.Kernel.Messaging;

/// <summary>
/// Which record a version is of, and of what belongs to one person, whose. It is part of every ETag, so that the version seen of one
/// record never passes for that of another, however alike their numbers are.
/// </summary>
public readonly record struct RecordKey
{
    private const int MarkBytes = 8;

    private RecordKey(string mark) => Mark = mark;

    /// <summary>16 hexadecimal digits that say nothing of the record to those who do not know it.</summary>
    public string Mark { get; }

    /// <param name="ids">What tells the record from others of its kind; the person's id where each person has one of their own.</param>
    /// <typeparam name="T">The response that shows the record.</typeparam>
    public static RecordKey Of<T>(params ReadOnlySpan<Guid> ids)
        where T : IVersioned
    {
        var named = new StringBuilder(typeof(T).FullName);
        foreach (var id in ids)
            named.Append(':').Append(id);
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(named.ToString())).AsSpan(0, MarkBytes)));
    }
}
