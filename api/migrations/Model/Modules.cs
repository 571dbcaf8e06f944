using LisPortal.Allocation;
using LisPortal.Announcement;
using LisPortal.Directory;
using LisPortal.EducationPlan;
using LisPortal.Evaluation;
using LisPortal.Kernel;
using LisPortal.Offers;
using LisPortal.Screening;

namespace LisPortal.Migrations;

/// <summary>The modules the house is made of, in the order of a round. A test compares this list with the folders.</summary>
public static class Modules
{
    public static IReadOnlyList<IModule> All { get; } =
    [
        new DirectoryModule(),
        new AllocationModule(),
        new AnnouncementModule(),
        new ScreeningModule(),
        new OffersModule(),
        new EducationPlanModule(),
        new EvaluationModule(),
    ];
}
