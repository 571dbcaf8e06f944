using LisPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace LisPortal.Directory.Features;

internal static class AccountErrors
{
    public static Error EmailTaken(string path) =>
        Error.Conflict("accounts.email-taken", "There is already an account with this e-mail address. Sign in instead.", path: path);

    public static List<Error> From(IdentityResult refused, string emailPath) =>
        refused.Errors.Any(error => error.Code.StartsWith("Duplicate", StringComparison.Ordinal))
            ? [EmailTaken(emailPath)]
            : [.. refused.Errors.Select(error => Error.Invalid($"accounts.{error.Code.ToLowerInvariant()}", error.Description))];
}
