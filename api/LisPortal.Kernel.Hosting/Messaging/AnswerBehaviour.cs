using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>Gives the same answer to the same question within one request, without asking its owner again.</summary>
internal sealed class AnswerBehaviour<TQuestion, TAnswer>(Answers answers) : IPipelineBehavior<TQuestion, TAnswer>
    where TQuestion : IQuestion<TAnswer>
{
    public async Task<TAnswer> Handle(TQuestion question, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        if (answers.Given.TryGetValue(question, out var known))
            return (TAnswer)known!;
        var answer = await next();
        answers.Given[question] = answer;
        return answer;
    }
}
