using LisPortal.Kernel.Http;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace LisPortal.Api.Hosting;

/// <summary>Gives a body to statuses that the framework sets without one.</summary>
internal static class StatusProblems
{
    public static async Task Write(StatusCodeContext context)
    {
        var response = context.HttpContext.Response;
        var details = Problems.Details([StatusErrors.Of(response.StatusCode)]);
        details.Status = response.StatusCode;
        details.Title = ReasonPhrases.GetReasonPhrase(response.StatusCode);
        await TypedResults.Problem(details).ExecuteAsync(context.HttpContext);
    }
}
