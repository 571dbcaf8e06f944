namespace LisPortal.Simulation.Input;

/// <summary>Where doctors are educated (R-EVA-3), in the portal's words.</summary>
internal enum CountryGroup
{
    Norway,
    Eea,
    OutsideEea,
}
