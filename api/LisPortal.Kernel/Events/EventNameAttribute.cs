namespace LisPortal.Kernel.Events;

/// <param name="name">Stable name with version, e.g. <c>offers.offer-accepted.v1</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
