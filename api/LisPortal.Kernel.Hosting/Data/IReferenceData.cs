namespace LisPortal.Kernel.Hosting.Data;

/// <summary>Reference data that a module keeps in files and loads after migration. Loading again changes nothing.</summary>
public interface IReferenceData
{
    Task Load(CancellationToken cancellationToken);
}
