using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>An account as administrators see it.</summary>
/// <param name="Name">Name at work; null for applicants, whose name stands in their CV.</param>
/// <param name="Disabled">Closed: nobody can sign in with it.</param>
/// <param name="SecondFactor">Whether it has one.</param>
/// <param name="HasPassword">False until an invitation has been used.</param>
/// <param name="Roles">That it holds, whether or not they count now.</param>
internal sealed record UserResponse(
    Guid Id,
    string Email,
    string? Name,
    bool Disabled,
    bool SecondFactor,
    bool HasPassword,
    IReadOnlyList<GetSession.HeldRole> Roles,
    int Version
) : IVersioned
{
    RecordKey IVersioned.Record => RecordOf(Id);

    public static RecordKey RecordOf(Guid userId) => RecordKey.Of<UserResponse>(userId);

    /// <summary>With the names of the organisations in one query for all.</summary>
    public static async Task<IReadOnlyList<UserResponse>> Of(
        IReadOnlyCollection<User> users,
        OrganisationsContext context,
        CancellationToken cancellationToken
    )
    {
        var ids = users.SelectMany(user => user.Roles).Select(role => role.OrganisationId).OfType<Guid>().Distinct().ToList();
        var names = await context
            .Organisations.AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
        return
        [
            .. users.Select(user => new UserResponse(
                user.Id,
                user.Email!,
                user.Name,
                user.Disabled,
                user.TwoFactorEnabled,
                user.PasswordHash is not null,
                [
                    .. user
                        .Roles.Select(role => new GetSession.HeldRole(
                            role.Role,
                            role.OrganisationId,
                            role.OrganisationId is { } id ? names.GetValueOrDefault(id) : null
                        ))
                        .OrderBy(role => role.Role)
                        .ThenBy(role => role.OrganisationName, StringComparer.Ordinal),
                ],
                user.Version
            )),
        ];
    }
}
