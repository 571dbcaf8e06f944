using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Organisations.Domain;
using Microsoft.AspNetCore.Identity;

namespace LisPortal.Organisations.Features;

internal static class AccountErrors
{
    /// <summary>Nothing is wrong with the request; there are too many like it.</summary>
    public static Error Busy { get; } =
        Error.TooMany(
            "session.busy",
            "Very many are signing in at this moment. Try again as soon as Retry-After says.",
            TimeSpan.FromSeconds(5)
        );

    public static Error EmailTaken(string path) =>
        Error.Conflict("accounts.email-taken", "There is already an account with this e-mail address. Sign in instead.", path: path);

    public static Error SlowDown(TimeSpan wait) =>
        Error.TooMany("session.slow-down", "Too many attempts have failed. Try again as soon as Retry-After says.", wait);

    public static Error TooManyRegistrations(TimeSpan wait) =>
        Error.TooMany("accounts.too-many", "Very many have registered from your network. Try again as soon as Retry-After says.", wait);

    public static List<Error> From(IdentityResult refused, string emailPath) =>
        refused.Errors.Any(error => error.Code.StartsWith("Duplicate", StringComparison.Ordinal))
            ? [EmailTaken(emailPath)]
            :
            [
                Error.Invalid(
                    "accounts.email-refused",
                    string.Join(' ', refused.Errors.Select(error => error.Description)),
                    path: emailPath
                ),
            ];

    /// <summary>What stands in the way of choosing this password for the account with this address.</summary>
    public static Error? Refusing(string password, string email, string path) =>
        PasswordRule.Judge(password, email) switch
        {
            PasswordFault.Common => Error.Invalid(
                "accounts.password-common",
                "This password is easy to guess: it is put together of common words, figures or keys in a row. Choose several words that do not belong together.",
                path: path
            ),
            PasswordFault.OwnAddress => Error.Invalid(
                "accounts.password-own-address",
                "This password is made of your own e-mail address, which others know. Choose something else.",
                path: path
            ),
            _ => null,
        };

    /// <summary>What can be said of a password without knowing whose it is.</summary>
    public static IRuleBuilderOptions<T, string> NewPassword<T>(this IRuleBuilder<T, string> password) =>
        password.NotEmpty().MinimumLength(PasswordRule.Shortest).MaximumLength(PasswordRule.Longest);
}
