using LisPortal.Kernel;

namespace LisPortal.__Name__.Domain;

/// <summary>Stands for the first aggregate until there is one.</summary>
internal sealed class Example : Aggregate
{
    public string Title { get; private set; } = "";
}
