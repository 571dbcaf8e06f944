namespace LisPortal.Kernel.Events;

/// <summary>
/// Undoes an earlier event about the same thing. While organisations may see neither, the two cancel and are never seen; both bear the
/// same <see cref="SeenByAttribute.From"/>.
/// </summary>
/// <param name="about">The property, of both events, that says which thing.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesBackAttribute(Type earlier, string about) : Attribute
{
    public Type Earlier { get; } = earlier;

    public string About { get; } = about;
}
