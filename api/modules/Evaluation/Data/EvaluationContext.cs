using LisPortal.Kernel.Access;
using LisPortal.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Evaluation.Data;

internal sealed class EvaluationContext(DbContextOptions<EvaluationContext> options, RequestContext request) : ModuleContext(options, request)
{
    public const string SchemaName = "evaluation";

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => EvaluationModel.Configure(builder);
}
