namespace LisPortal.Contracts.Offers;

public enum AnswerKind
{
    Accepted,
    Declined,

    /// <summary>Declined by the system because another offer was accepted (R-OFF-2).</summary>
    DeclinedByOtherAcceptance,

    /// <summary>The deadline passed without an answer, which is a no (R-OFF-3).</summary>
    Expired,
}
