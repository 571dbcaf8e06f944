using LisPortal.Contracts.Offers;
using LisPortal.Evaluation.Data;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenDoctorHired(EvaluationContext evaluation) : INotificationHandler<DoctorHired>
{
    public async Task Handle(DoctorHired hired, CancellationToken cancellationToken)
    {
        var fact = await evaluation.Offer(hired.OfferId, hired.RoundId, hired.PersonId, cancellationToken);
        fact.EmployerId = hired.EmployerId;
        fact.HiredAs = hired.Kind;
    }
}
