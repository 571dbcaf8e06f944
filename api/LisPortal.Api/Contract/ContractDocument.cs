using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace LisPortal.Api.Contract;

/// <summary>The contract as text, the same from the running host, the verb <c>openapi</c> and the test that compares.</summary>
public static class ContractDocument
{
    public static string Write(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var document = scope.ServiceProvider.GetRequiredService<ISwaggerProvider>().GetSwagger(ContractServices.DocumentName);
        using var text = new StringWriter { NewLine = "\n" };
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        return text + "\n";
    }
}
