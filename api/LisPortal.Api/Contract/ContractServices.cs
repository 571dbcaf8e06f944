using LisPortal.Api.Contract.Errors;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Time;
using Microsoft.Extensions.FileProviders;
using Microsoft.OpenApi;

namespace LisPortal.Api.Contract;

/// <summary>One OpenAPI 3.1 document for everything under <c>/api/v1</c>, and Swagger UI for signed-in administrators.</summary>
internal static class ContractServices
{
    public const string DocumentName = "v1";

    public static void AddContract(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSingleton<OperationErrors>();
        services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc(
                DocumentName,
                new OpenApiInfo
                {
                    Title = "LisPortal",
                    Version = "1.0",
                    Description =
                        "Recruitment to Norway's LIS1 positions, from allocation to evaluation. Errors are RFC 9457 problem details with a stable code.",
                    License = new OpenApiLicense { Name = "Proprietary", Identifier = "LicenseRef-LisPortal" },
                }
            );
            swagger.OrderActionsBy(operation => $"{operation.RelativePath} {operation.HttpMethod}"); // So that a change of the code moves nothing else.
            swagger.AddServer(new OpenApiServer { Url = "/" });
            swagger.CustomSchemaIds(SchemaNames.Of);
            swagger.MapType<byte[]>(() => new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" }); // Files as they are, never base64.
            swagger.MapType<Deadline>(Deadlines);
            swagger.SupportNonNullableReferenceTypes();
            swagger.NonNullableReferenceTypesAsRequired();
            swagger.AddSecurityDefinition(SessionClaims.Scheme, SecuritySchemes.Cookie);
            swagger.AddSecurityDefinition(SessionClaims.TokenScheme, SecuritySchemes.Bearer);
            swagger.SchemaFilter<NullableReferences>();
            swagger.SchemaFilter<TaskKinds>();
            swagger.SchemaFilter<ReferenceCodes>();
            swagger.SchemaFilter<SeatsByKind>();
            swagger.ParameterFilter<QueryParameters>();
            swagger.OperationFilter<OperationDescription>();
            var descriptions = new Descriptions(CodeComments.Read());
            swagger.AddSchemaFilterInstance(descriptions);
            swagger.AddOperationFilterInstance(descriptions);
            swagger.DocumentFilter<ProblemSchema>();
        });
    }

    /// <summary>A deadline is sent as the instant it is stated at, and says at each place how long it lasts.</summary>
    private static OpenApiSchema Deadlines() =>
        new()
        {
            Type = JsonSchemaType.String,
            Format = "date-time",
            Description =
                "A deadline, UTC, stated to the minute: that whole minute is in time, until 59.999 seconds. Seconds are refused with 422.",
        };

    public static void MapContract(this WebApplication app)
    {
        app.UseWhen(
            http => http.Request.Path.StartsWithSegments("/swagger"),
            swagger =>
            {
                swagger.UseMiddleware<SwaggerForAdministrators>();
                swagger.UseStaticFiles(
                    new StaticFileOptions
                    {
                        RequestPath = "/swagger",
                        FileProvider = new EmbeddedFileProvider(typeof(ContractServices).Assembly, typeof(ContractServices).Namespace),
                    }
                );
                swagger.UseSwagger(options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
                swagger.UseSwaggerUI(ui =>
                {
                    ui.SwaggerEndpoint($"/swagger/{DocumentName}/swagger.json", "LisPortal v1");
                    ui.DocumentTitle = "LisPortal API";
                    ui.EnableDeepLinking();
                    ui.InjectJavascript("/swagger/swagger-session.js");
                });
            }
        );
    }
}
