namespace LisPortal.Simulation.Outcome;

/// <param name="Ad">The advertisement's row.</param>
/// <param name="Residual">Seats left after the last offer round (R-OFF-8).</param>
internal sealed record SeatsFact(int Ad, Guid EmployerId, int Seats, int Residual);
