using FluentValidation;
using LisPortal.Kernel.Hosting.Messaging;

namespace LisPortal.Announcement.Features;

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
        RuleFor(content => content.Contact.Email).NotEmpty().WithState(_ => Statements).EmailAddressed();
        RuleFor(content => content.Contact.Phone).NotEmpty().WithState(_ => Statements).MaximumLength(40).Matches(@"\A[0-9\p{Zs}+()/-]*\z");
        RuleFor(content => content.Groups)
            .NotEmpty()
            .WithState(_ => Statements)
            .Must(groups => groups.Count <= 50)
            .WithErrorCode("announcement.too-many-groups");
        RuleFor(content => content.Groups).UniqueBy(group => group.Id);
        RuleForEach(content => content.Groups).ChildRules(Group);
        RuleFor(content => content.Questions).Must(questions => questions.Count <= 30).WithErrorCode("announcement.too-many-questions");
        RuleFor(content => content.Questions).UniqueBy(question => question.Id);
        RuleForEach(content => content.Questions)
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
