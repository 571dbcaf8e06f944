using LisPortal.Simulation.Api;
using LisPortal.Simulation.Input;

namespace LisPortal.Simulation.People;

/// <summary>An applicant.</summary>
/// <param name="Number">From 1; what all the applicant's choices are keyed by.</param>
/// <param name="Wishes">The advertisements applied to, dearest first.</param>
internal sealed record Doctor(int Number, CountryGroup Group, IReadOnlyList<Advertisement> Wishes, string Email, PortalUser User)
{
    /// <summary>Has accepted an offer, and looks no more.</summary>
    public bool Hired { get; set; }
}
