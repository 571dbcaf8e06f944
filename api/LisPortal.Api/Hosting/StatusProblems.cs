using LisPortal.Kernel.Hosting.Http;
using Microsoft.AspNetCore.Diagnostics;

namespace LisPortal.Api.Hosting;

/// <summary>Gives a body to statuses that the framework sets without one.</summary>
internal static class StatusProblems
{
    public static Task Write(StatusCodeContext context)
    {
        var status = context.HttpContext.Response.StatusCode;
        return Problems.Write(context.HttpContext, status, StatusErrors.Of(status));
    }
}
