using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace LisPortal.Organisations.Features;

/// <summary>Makes the configured administrator unless the address is known already. Not reachable over HTTP.</summary>
internal sealed record EnsureAdministrator(string Email, string Password) : ICommand<Done>
{
    internal sealed class Handler(OrganisationsContext context, UserManager<User> users, Passwords passwords)
        : IRequestHandler<EnsureAdministrator, Result<Done>>
    {
        public async Task<Result<Done>> Handle(EnsureAdministrator command, CancellationToken cancellationToken)
        {
            var known = await users.FindByEmailAsync(command.Email);
            if (known is null)
            {
                known = User.Register(command.Email, "Administrator", [new RoleAssignment(Role.Administrator, null)]);
                if (Refusing(command) is { } refused)
                    return refused;
                known.PasswordHash = (await passwords.Hash(command.Password, "", cancellationToken)).Value;
                var made = await users.CreateAsync(known);
                if (!made.Succeeded)
                    return AccountErrors.From(made, "$.email");
            }
            context.Audit("user", known.Id);
            return Done.Instance;
        }

        private static Error? Refusing(EnsureAdministrator command) =>
            command.Password.Length is < PasswordRule.Shortest or > PasswordRule.Longest
                ? Error.Invalid(
                    "accounts.password-length",
                    $"The password must have {PasswordRule.Shortest} to {PasswordRule.Longest} characters."
                )
                : AccountErrors.Refusing(command.Password, command.Email, "$.password");
    }
}
