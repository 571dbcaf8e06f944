using LisPortal.Evaluation.Data;
using LisPortal.Kernel.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Evaluation;

/// <summary>Statistics of rounds, built from events.</summary>
public sealed class EvaluationModule : IModule
{
    public string Name => "Evaluation";

    public string Schema => EvaluationContext.SchemaName;

    public IReadOnlyList<string> Scopes => [EvaluationAccess.ReadScope];

    public void AddServices(IServiceCollection services) => services.AddModuleContext<EvaluationContext>();

    public void ConfigureModel(ModelBuilder builder) => EvaluationModel.Configure(builder);
}
