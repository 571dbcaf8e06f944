namespace LisPortal.Kernel.Hosting.Access;

/// <summary>Which rows an allowed caller reaches; the handler enforces it, the generated access test proves it.</summary>
public sealed record RowRule(string Name, string Description)
{
    public static RowRule None { get; } = new("none", "National or public records, the same for everyone allowed.");
    public static RowRule Own { get; } = new("own", "Only the caller's own record.");
    public static RowRule Organisation { get; } =
        new("organisation", "Records of the caller's organisations and those below them; national actors see all.");
    public static RowRule Acting { get; } = new("acting", "Only in the name of an organisation the caller holds a role in.");
    public static RowRule OwnOrOrganisation { get; } =
        new("own-or-organisation", "The person's own record, or records of the caller's organisations.");
    public static RowRule PublishedOrOrganisation { get; } =
        new("published-or-organisation", "Published records for everybody, unpublished ones for the organisations involved.");
}
