using LisPortal.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Directory.Features;

internal static class AccountErrors
{
    public static Error EmailTaken(string path) =>
        Error.Conflict("accounts.email-taken", "There is already an account with this e-mail address. Sign in instead.", path: path);

    public static List<Error> From(IdentityResult refused, string emailPath) =>
        refused.Errors.Any(error => error.Code.StartsWith("Duplicate", StringComparison.Ordinal))
            ? [EmailTaken(emailPath)]
            : [.. refused.Errors.Select(error => Error.Invalid($"accounts.{error.Code.ToLowerInvariant()}", error.Description))];

    /// <summary>Identity answers a lost race with a result. Thrown, it makes the command run again, so that no failed attempt goes uncounted.</summary>
    public static void OrRunAgain(this IdentityResult result)
    {
        if (!result.Succeeded)
            throw new DbUpdateConcurrencyException(
                $"The account changed meanwhile: {string.Join(", ", result.Errors.Select(error => error.Code))}"
            );
    }
}
