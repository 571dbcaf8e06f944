namespace LisPortal.Kernel.Policies;

/// <summary>A number, date or threshold that authorities change, as it was in force during a period.</summary>
/// <param name="Key">Dotted, lower kebab-case, module first: <c>announcement.application-period.min-days</c>.</param>
/// <param name="EffectiveFrom">First day in force, Norwegian date.</param>
/// <param name="EffectiveUntil">Last day in force; null while no end is set.</param>
/// <param name="LegalReference">Statute, report or handbook rule it rests on, as shown to users.</param>
/// <param name="TextKey">Key of the web client's text that explains it.</param>
public sealed record DatedPolicy<T>(
    string Key,
    T Value,
    DateOnly EffectiveFrom,
    DateOnly? EffectiveUntil,
    string LegalReference,
    string TextKey
)
{
    public bool IsInForceOn(DateOnly day) => EffectiveFrom <= day && (EffectiveUntil is not { } last || day <= last);
}
