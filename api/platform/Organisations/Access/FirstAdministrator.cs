using LisPortal.Kernel.Hosting.Access;
using LisPortal.Organisations.Features;
using MediatR;

namespace LisPortal.Organisations.Access;

internal sealed class FirstAdministrator(IMediator mediator) : IFirstAdministrator
{
    public async Task Ensure(string email, string password, CancellationToken cancellationToken)
    {
        var result = await mediator.Send(new EnsureAdministrator(email, password), cancellationToken);
        if (!result.IsSuccess)
            throw new InvalidOperationException($"The first administrator cannot be made: {result.Errors[0].Detail}");
    }
}
