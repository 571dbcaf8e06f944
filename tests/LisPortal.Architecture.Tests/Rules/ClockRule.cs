using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LisPortal.Architecture.Tests.Rules;

/// <summary>Nobody reads the machine's clock but through <see cref="TimeProvider"/> and the Kernel's round clock.</summary>
internal static class ClockRule
{
    private static readonly string[] Readings = ["get_Now", "get_UtcNow", "get_Today"];
    private static readonly string[] Clocks = ["DateTime", "DateTimeOffset"];

    public static IEnumerable<string> Violations(byte[] image)
    {
        using var file = new PEReader([.. image]);
        var metadata = file.GetMetadataReader();
        var found = new List<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference || !Readings.Contains(metadata.GetString(member.Name)))
                continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            if (metadata.GetString(type.Namespace) == "System" && Clocks.Contains(metadata.GetString(type.Name)))
                found.Add($"{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
        }
        return found;
    }
}
