using FluentValidation;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Time;
using Microsoft.AspNetCore.Mvc;

namespace LisPortal.Operations.Features;

/// <param name="SubjectId">Only what was done to this record.</param>
/// <param name="ActorId">Only what this user or machine did.</param>
/// <param name="Operation">Only this operation of the contract, reaction or due work.</param>
/// <param name="From">Only at or after this instant of the round clock.</param>
/// <param name="To">Only before this instant of the round clock.</param>
internal sealed record AuditFilter(
    [FromQuery] Guid? SubjectId,
    [FromQuery] Guid? ActorId,
    [FromQuery] string? Operation,
    [FromQuery] Instant? From,
    [FromQuery] Instant? To
)
{
    public IQueryable<AuditRow> Narrow(IQueryable<AuditRow> rows)
    {
        if (SubjectId is { } subject)
            rows = rows.Where(row => row.SubjectId == subject);
        if (ActorId is { } actor)
            rows = rows.Where(row => row.ActorId == actor);
        if (Operation is { } operation)
            rows = rows.Where(row => row.Operation == operation);
        if (From is { } from)
            rows = rows.Where(row => row.At >= from.Value);
        if (To is { } to)
            rows = rows.Where(row => row.At < to.Value);
        return rows;
    }

    internal sealed class Validator : AbstractValidator<AuditFilter>
    {
        public Validator() => RuleFor(filter => filter.Operation).MaximumLength(120);
    }
}
