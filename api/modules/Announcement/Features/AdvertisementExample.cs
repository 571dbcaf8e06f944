using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;

namespace LisPortal.Announcement.Features;

/// <summary>An advertisement with an ordinary and a combined group, shown in the contract.</summary>
internal static class AdvertisementExample
{
    private static readonly Guid Trust = Guid.Parse("0196b1a0-0000-7000-8000-000000000002");
    private static readonly Guid Municipality = Guid.Parse("0196b1a0-0000-7000-8000-000000000003");

    public static AdvertisementContentRequest Content { get; } =
        new()
        {
            Title = "LIS1 Bergen og omland",
            ServiceParts = ServiceParts.ThreePart,
            Coupling = Coupling.Fixed,
            Description = "Twelve months at Haukeland, then six months in the municipality.",
            CriteriaText = "Medical work after graduation, research, other relevant experience.",
            PersonalSuitabilityText = "Cooperation and communication, judged in interview.",
            RequiredDocuments = "Diploma, authorisation, references.",
            Contact = new Contact("LIS1 coordinator", "lis1@example.org", "+47 55 00 00 00"),
            Groups =
            [
                new GroupRequest("Ordinary", PositionKind.Ordinary, 10, [Municipality]),
                new GroupRequest(
                    "Psychiatry",
                    PositionKind.Combined,
                    2,
                    [Municipality],
                    Specialty.All[0],
                    new LaterPosition(Trust, "Sandviken", Attachment.Salaried, 2020, "Head of the psychiatric division")
                ),
            ],
            Questions = [new QuestionRequest(QuestionKind.YesNo, "Do you hold a driving licence?")],
        };

    public static CreateAdvertisement.Request Combined { get; } =
        new()
        {
            RoundId = Guid.Parse("0196b1a0-0000-7000-8000-000000000001"),
            EmployerId = Trust,
            Title = Content.Title,
            ServiceParts = Content.ServiceParts,
            Coupling = Content.Coupling,
            Description = Content.Description,
            CriteriaText = Content.CriteriaText,
            PersonalSuitabilityText = Content.PersonalSuitabilityText,
            RequiredDocuments = Content.RequiredDocuments,
            Contact = Content.Contact,
            Groups = Content.Groups,
            Questions = Content.Questions,
        };
}
