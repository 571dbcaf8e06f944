namespace LisPortal.Testing;

public sealed partial class World
{
    private int _machines;

    /// <summary>A machine's id and secret.</summary>
    public async Task<(Guid Id, string Secret)> ApiClient(string organisationCode, params string[] scopes)
    {
        var administrator = await Administrator();
        var name = $"Machine {Interlocked.Increment(ref _machines)}";
        var id = await (
            await administrator.Post(
                "api-clients",
                new
                {
                    name,
                    organisationId = await Organisation(organisationCode),
                    scopes,
                }
            )
        ).ShouldBeCreated();
        var issued = await (await administrator.Post($"api-clients/{id}/secret")).ShouldBeOk();
        return (id, issued["clientSecret"]!.GetValue<string>());
    }

    /// <summary>A machine with its token.</summary>
    public async Task<Visitor> Machine(string organisationCode, params string[] scopes)
    {
        var (id, secret) = await ApiClient(organisationCode, scopes);
        var machine = await portal.Visit();
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = id.ToString(),
            ["client_secret"] = secret,
        };
        var token = await (await machine.Post("tokens", new FormUrlEncodedContent(form))).ShouldBeOk();
        machine.UseToken(token["access_token"]!.GetValue<string>());
        return machine;
    }
}
