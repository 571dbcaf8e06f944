using LisPortal.Allocation.Data;
using LisPortal.Contracts.Allocation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation.Features;

/// <summary>What other modules ask about seats.</summary>
internal sealed class AnswerAllocationQueries(AllocationContext allocation)
    : IRequestHandler<AskAllocations, IReadOnlyList<EmployerAllocation>>
{
    public async Task<IReadOnlyList<EmployerAllocation>> Handle(AskAllocations query, CancellationToken cancellationToken)
    {
        var quota = await allocation.Quotas.AsNoTracking().FirstOrDefaultAsync(row => row.RoundId == query.RoundId, cancellationToken);
        return quota?.Allocations() ?? [];
    }
}
