namespace LisPortal.Offers.Data;

/// <summary>How long a round's log is; updating it hands out the next places to one transaction at a time.</summary>
internal sealed class RoundLogHead
{
    public Guid RoundId { get; init; }

    public long Last { get; set; }
}
