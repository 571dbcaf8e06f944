namespace LisPortal.Allocation.Domain;

/// <param name="Key">Code that tells the share's owner, e.g. a region's; decides ties, so never a generated id.</param>
/// <param name="Weight">Size relative to the other shares.</param>
internal sealed record Share(string Key, long Weight);
