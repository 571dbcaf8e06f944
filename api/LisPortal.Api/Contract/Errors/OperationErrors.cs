using System.Globalization;
using System.Reflection;
using LisPortal.Composition;
using LisPortal.Contracts;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Http;

namespace LisPortal.Api.Contract.Errors;

/// <summary>Every error that an operation can answer with: its own, and the pipeline's.</summary>
internal sealed class OperationErrors
{
    private readonly ErrorCodeReader _reader = new(
        Modules
            .All.Select(module => module.GetType().Assembly)
            .Concat([typeof(OperationErrors).Assembly, typeof(IModule).Assembly, typeof(Error).Assembly, Published.Assembly])
    );

    /// <returns>Codes by status, both in order.</returns>
    public SortedDictionary<string, SortedSet<string>> Of(string method, EndpointMetadataCollection endpoint)
    {
        var own = endpoint.OfType<MethodInfo>().SelectMany(_reader.Of).ToList();
        var errors = PipelineErrors.Of(method, endpoint).Concat(own.Select(error => (Problems.Status(error.Kind), error.Code))).ToList();
        if (own.Exists(error => error.Kind == ErrorKind.Invalid))
            errors.Add((Problems.Status(ErrorKind.Invalid), Problems.SeveralFields));
        return ByStatus(errors.Select(error => (error.Item1.ToString(CultureInfo.InvariantCulture), error.Item2)));
    }

    public static SortedDictionary<string, SortedSet<string>> OfAnyRequest() => ByStatus(PipelineErrors.OfAnyRequest);

    private static SortedDictionary<string, SortedSet<string>> ByStatus(IEnumerable<(string Status, string Code)> errors)
    {
        var byStatus = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (status, code) in errors)
        {
            if (!byStatus.TryGetValue(status, out var codes))
                byStatus[status] = codes = new SortedSet<string>(StringComparer.Ordinal);
            codes.Add(code);
        }
        return byStatus;
    }
}
