namespace LisPortal.Kernel.Hosting.Http;

/// <summary>For passwords: blanks at the ends are of the password.</summary>
public sealed class Verbatim : StrictText
{
    protected override string Cleaned(string text) => text;
}
