using System.Reflection;
using LisPortal.Api.Security;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace LisPortal.Api.Contract.Errors;

/// <summary>What can be answered in an operation's place: by those who let requests in, or when reading or storing fails.</summary>
internal static class PipelineErrors
{
    /// <summary>To any request, whether or not it reaches an operation.</summary>
    public static IEnumerable<(string Status, string Code)> OfAnyRequest { get; } =
    [
        .. new[] { 404, 405, 408, 416, 431 }.Select(status => ($"{status}", StatusErrors.Of(status).Code)),
        ("500", ExceptionProblems.Unexpected.Code),
        ("default", StatusErrors.Of(StatusCodes.Status417ExpectationFailed).Code), // As any status without a code of its own.
    ];

    public static IEnumerable<(int Status, string Code)> Of(string method, EndpointMetadataCollection endpoint)
    {
        List<(int Status, Error Error)> errors =
        [
            Bare(StatusCodes.Status400BadRequest),
            OfKind(SecurityServices.TooMany(TimeSpan.Zero)),
            (StatusCodes.Status503ServiceUnavailable, ExceptionProblems.Busy),
            (StatusCodes.Status503ServiceUnavailable, ExceptionProblems.DatabaseUnavailable),
        ];
        if (endpoint.GetMetadata<AccessRule>() is { } access)
            errors.AddRange(AccessControl.Refusals(access.Policy).Select(OfKind));
        if (AntiForgery.Guards(method, endpoint))
            errors.Add(OfKind(AntiForgery.Missing));
        if (!HttpMethods.IsGet(method))
            errors.Add(OfKind(ExceptionProblems.Contention));
        if (endpoint.GetMetadata<IAcceptsMetadata>() is not null)
            errors.AddRange([Bare(StatusCodes.Status413PayloadTooLarge), Bare(StatusCodes.Status415UnsupportedMediaType)]);
        if (endpoint.OfType<MethodInfo>().Any(handler => handler.GetParameters().Any(one => one.ParameterType == typeof(IfMatch))))
            errors.Add(OfKind(Error.VersionMissing));
        return errors.Select(error => (error.Status, error.Error.Code));
    }

    private static (int, Error) Bare(int status) => (status, StatusErrors.Of(status));

    private static (int, Error) OfKind(Error error) => (Problems.Status(error.Kind), error);
}
