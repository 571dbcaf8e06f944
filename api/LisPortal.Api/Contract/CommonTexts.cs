namespace LisPortal.Api.Contract;

/// <summary>
/// What a name means wherever it stands in the contract. A place that means something else, or more, says so in its own comment,
/// which comes first.
/// </summary>
internal static class CommonTexts
{
    private static readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal)
    {
        ["adsReadyAt"] = "Until when advertisements are written and approved (R-ANN-2).",
        ["advertisementId"] = "The advertisement.",
        ["advertisementTitle"] = "Title of the advertisement.",
        ["apiClientId"] = "The machine, as `listApiClients` shows it.",
        ["applicationDeadline"] = "Until when applications are taken in the round (R-SCR-1).",
        ["applicationId"] = "The application.",
        ["changedAt"] = "When it was last changed, UTC; equals `submittedAt` when nothing was.",
        ["deadline"] = "Until when it can be changed or withdrawn (R-SCR-1).",
        ["documentId"] = "The document.",
        ["email"] = "E-mail address, at most 254 characters.",
        ["employerId"] = "The organisation that employs: a trust, hospital or municipality.",
        ["employerName"] = "Name of the employer.",
        ["end"] = "Last day, Europe/Oslo date.",
        ["groupId"] = "The position group.",
        ["groupName"] = "Name of the position group.",
        ["id"] = "UUID that other operations and answers name it by.",
        ["items"] = "All there are, in the order the operation describes.",
        ["laterEmployerId"] = "Employer of the later position; null for an ordinary position.",
        ["laterEmployerName"] = "Name of the organisation in `laterEmployerId`.",
        ["markingDeadline"] = "Until when acceptances are marked (R-OFF-4).",
        ["number"] = "Offer round, from 1.",
        ["offerId"] = "The offer.",
        ["organisationId"] = "The organisation.",
        ["organisationName"] = "Name of the organisation in `organisationId`.",
        ["parkedEventId"] = "The parked delivery, as `listParkedEvents` shows it.",
        ["personId"] = "The applicant or doctor: the same id wherever that person is named.",
        ["planId"] = "The education plan.",
        ["publishedAt"] = "The round's advertisements are public from this instant on, UTC.",
        ["receiptNumber"] = "Number of the receipt, to quote when asking; tells nothing.",
        ["regionId"] = "The regional health authority (RHF).",
        ["responseDeadline"] = "Until when offers are answered (R-OFF-3).",
        ["roundCode"] = "Unique short name of the recruitment round, e.g. `autumn-2018`.",
        ["roundId"] = "The recruitment round.",
        ["start"] = "First day, Europe/Oslo date.",
        ["startDate"] = "First day of the round's positions, Europe/Oslo date.",
        ["submittedAt"] = "When it was submitted, UTC.",
        ["title"] = "Title of the advertisement.",
        ["userId"] = "Account of the person.",
        ["version"] = "1 when first stored, one more with every change.",
        ["withdrawnAt"] = "When it was withdrawn, UTC; null while it stands.",
    };

    public static string? Find(string name) => _byName.GetValueOrDefault(name);
}
