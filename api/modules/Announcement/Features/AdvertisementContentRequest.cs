using FluentValidation;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Hosting.Messaging;

namespace LisPortal.Announcement.Features;

/// <summary>What an advertisement states (R-ANN-6, R-ANN-7). That it is a training position is said by being LIS1.</summary>
internal record AdvertisementContentRequest
{
    /// <summary>At most 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>One of the trust's hospitals; null for the trust as a whole.</summary>
    public Guid? HospitalId { get; init; }

    /// <summary>Whether the hospital year has two or three parts.</summary>
    public required ServiceParts ServiceParts { get; init; }

    /// <summary>How the hospital seat is joined to the municipal half-year.</summary>
    public required Coupling Coupling { get; init; }

    /// <summary>What the positions are; at most 10,000 characters.</summary>
    public required string Description { get; init; }

    /// <summary>What is weighted, with verifiable criteria; at most 5,000 characters.</summary>
    public required string CriteriaText { get; init; }

    /// <summary>How personal suitability is judged; at most 2,000 characters.</summary>
    public required string PersonalSuitabilityText { get; init; }

    /// <summary>What applicants must send with their application; at most 2,000 characters.</summary>
    public required string RequiredDocuments { get; init; }

    /// <summary>Whom applicants can ask.</summary>
    public required Contact Contact { get; init; }

    /// <summary>1 to 50 position groups.</summary>
    public required IReadOnlyList<GroupRequest> Groups { get; init; }

    /// <summary>Screening questions, mandatory for applicants; at most 30.</summary>
    public IReadOnlyList<QuestionRequest> Questions { get; init; } = [];
}

/// <summary>Seats that are ranked and offered together.</summary>
/// <param name="Name">At most 200 characters.</param>
/// <param name="Kind">Ordinary or combined; a combined group also states <c>specialty</c> and <c>laterPosition</c>.</param>
/// <param name="Seats">1 to 200.</param>
/// <param name="MunicipalityIds">Where the municipal half-year can be: 1 to 100, exactly one when the coupling is fixed.</param>
/// <param name="Specialty">Of a combined group; null for an ordinary one.</param>
/// <param name="LaterPosition">Of a combined group; null for an ordinary one.</param>
/// <param name="Id">Of a group that is there already; left out for a new one.</param>
internal sealed record GroupRequest(
    string Name,
    PositionKind Kind,
    int Seats,
    IReadOnlyList<Guid> MunicipalityIds,
    Specialty? Specialty = null,
    LaterPosition? LaterPosition = null,
    Guid? Id = null
);

/// <summary>A screening question.</summary>
/// <param name="Kind">Whether it is answered with yes or no, or in words.</param>
/// <param name="Text">As the applicant reads it; at most 500 characters.</param>
/// <param name="Id">Of a question that is there already; left out for a new one.</param>
internal sealed record QuestionRequest(QuestionKind Kind, string Text, Guid? Id = null);

internal sealed class AdvertisementContentValidator : AbstractValidator<AdvertisementContentRequest>
{
    private const string Statements = "R-ANN-7";

    public AdvertisementContentValidator()
    {
        RuleFor(content => content.Title).NotEmpty().MaximumLength(200);
        RuleFor(content => content.Description).NotEmpty().WithState(_ => Statements).MaximumLength(10_000);
        RuleFor(content => content.CriteriaText).NotEmpty().WithState(_ => Statements).MaximumLength(5000);
        RuleFor(content => content.PersonalSuitabilityText).NotEmpty().WithState(_ => Statements).MaximumLength(2000);
        RuleFor(content => content.RequiredDocuments).NotEmpty().WithState(_ => Statements).MaximumLength(2000);
        RuleFor(content => content.Contact.Function).NotEmpty().WithState(_ => Statements).MaximumLength(200);
        RuleFor(content => content.Contact.Email).NotEmpty().WithState(_ => Statements).MaximumLength(254).EmailAddress();
        RuleFor(content => content.Contact.Phone).NotEmpty().WithState(_ => Statements).MaximumLength(40).Matches("^[0-9 +()-]*$");
        RuleFor(content => content.Groups)
            .NotEmpty()
            .WithState(_ => Statements)
            .Must(groups => groups.Count <= 50)
            .WithErrorCode("announcement.too-many-groups");
        RuleFor(content => content.Groups).UniqueBy(group => group.Id);
        RuleForEach(content => content.Groups).NotNull().ChildRules(Group);
        RuleFor(content => content.Questions).Must(questions => questions.Count <= 30).WithErrorCode("announcement.too-many-questions");
        RuleFor(content => content.Questions).UniqueBy(question => question.Id);
        RuleForEach(content => content.Questions)
            .NotNull()
            .ChildRules(question => question.RuleFor(asked => asked.Text).NotEmpty().MaximumLength(500));
    }

    private static void Group(InlineValidator<GroupRequest> group)
    {
        group.RuleFor(row => row.Name).NotEmpty().MaximumLength(200);
        group.RuleFor(row => row.Seats).InclusiveBetween(1, 200).WithState(_ => Statements);
        group
            .RuleFor(row => row.MunicipalityIds)
            .NotEmpty()
            .WithState(_ => Statements)
            .Must(ids => ids.Count <= 100)
            .WithErrorCode("announcement.too-many-municipalities");
        group.RuleFor(row => row.MunicipalityIds).UniqueBy(id => id);
        group
            .RuleFor(row => row.LaterPosition!)
            .ChildRules(later =>
            {
                later.RuleFor(position => position.Place).NotEmpty().WithState(_ => Statements).MaximumLength(200);
                later.RuleFor(position => position.DecidedBy).NotEmpty().WithState(_ => Statements).MaximumLength(200);
                later.RuleFor(position => position.Reason).MaximumLength(1000);
            })
            .When(row => row.LaterPosition is not null);
    }
}
