using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LisPortal.Architecture.Tests;

/// <summary>Compiles a small assembly that breaks a rule, to show that the rule would notice.</summary>
internal static class Planted
{
    private const string Usings =
        "using System; using System.Threading; using System.Threading.Tasks; using LisPortal.Kernel; using LisPortal.Kernel.Hosting; using LisPortal.Kernel.Messaging; using LisPortal.Kernel.Events; using LisPortal.Kernel.Time; using LisPortal.Contracts; using MediatR; using Microsoft.EntityFrameworkCore; using Microsoft.Extensions.DependencyInjection;\n";

    /// <summary>Loaded from a file: some rules read the assembly's own instructions there.</summary>
    public static Assembly Compile(string source)
    {
        var name = $"LisPortal.Planted{Guid.CreateVersion7():n}";
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{name}.dll");
        File.WriteAllBytes(file, Image(source, name));
        return Assembly.LoadFrom(file);
    }

    public static byte[] Image(string source, string name = "LisPortal.Planted")
    {
        _ = House.Production; // Loads what the planted source may refer to.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(File.Exists)
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(Usings + source)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All)
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Success.ShouldBeTrue(string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
