using FluentValidation;
using LisPortal.Directory.Access;
using LisPortal.Directory.Data;
using LisPortal.Directory.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace LisPortal.Directory.Features;

/// <summary>An applicant makes an account and is signed in at once.</summary>
internal sealed class RegisterApplicant : IEndpoint
{
    internal sealed record Request(string Email, string Password);

    internal sealed record Command(Request Body, string PasswordHash) : ICommand<SignIn.SignedInUser>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.Email).NotEmpty().MaximumLength(254).EmailAddress();
            RuleFor(command => command.Body.Password).NotEmpty().MinimumLength(12).MaximumLength(200);
        }
    }

    internal sealed class Handler(DirectoryContext directory, UserManager<User> users)
        : IRequestHandler<Command, Result<SignIn.SignedInUser>>
    {
        public async Task<Result<SignIn.SignedInUser>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = User.Register(command.Body.Email, name: null, [new RoleAssignment(Role.Applicant, null)]);
            user.PasswordHash = command.PasswordHash;
            var made = await users.CreateAsync(user);
            if (!made.Succeeded)
                return AccountErrors.From(made, "$.email");
            directory.Audit("user", user.Id);
            return new SignIn.SignedInUser(user.Id, user.SecurityStamp!);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/accounts",
                async (Request body, HttpContext http, IMediator mediator, SessionOpening session, Passwords passwords) =>
                {
                    var result = await mediator.Send(new Command(body, passwords.Hash(body.Password)), http.RequestAborted);
                    if (!result.IsSuccess)
                        return Problems.From(result.Errors);
                    return await session.Open(http, result.Value);
                }
            )
            .Named("registerApplicant", "Register as an applicant")
            .WithAccess(AccessPolicy.Public, RowRule.Own)
            .Answers<GetSession.Response>()
            .WithExample(new Request("soker.001@demo.example", "a long demo password"));
}
