using LisPortal.Kernel;

namespace LisPortal.Organisations.Features;

internal static class AuthenticatorErrors
{
    public static Error AlreadySetUp { get; } =
        Error.Conflict("session.second-factor-exists", "This account already has a second factor. Remove it first to set up another.");

    public static Error NotBegun { get; } =
        Error.Conflict("session.second-factor-not-begun", "Begin by asking for a secret for your authenticator app.");

    public static Error NoneThere { get; } = Error.Conflict("session.second-factor-absent", "This account has no second factor.");

    public static Error CodeWrong { get; } =
        Error.Invalid(
            "session.second-factor-wrong",
            "The code is wrong or no longer valid. Wait for the next one and try again.",
            path: "$.code"
        );
}
