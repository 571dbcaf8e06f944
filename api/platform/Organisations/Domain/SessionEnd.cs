namespace LisPortal.Organisations.Domain;

internal enum SessionEnd
{
    SignedOut,

    /// <summary>The same browser signed in again.</summary>
    Replaced,
    PasswordChanged,
    SecondFactorChanged,
    AccountChanged,
}
