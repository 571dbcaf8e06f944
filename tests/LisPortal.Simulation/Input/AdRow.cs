namespace LisPortal.Simulation.Input;

/// <summary>One advertisement of a round as the file has it.</summary>
/// <param name="Row">Its place in the file, from 1; what its actors' choices are keyed by.</param>
/// <param name="Title">Empty when the employer has only this one.</param>
internal sealed record AdRow(int Row, int Line, string Employer, string Title, int AdvertisedSeats, int UnadvertisedSeats)
{
    /// <summary>What the position group is called.</summary>
    public string Name => Title.Length > 0 ? Title : Employer;
}
