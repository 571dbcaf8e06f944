using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Kernel.Tests.Mechanisms;

/// <summary>Answers with how often it has been asked, in all of the process.</summary>
internal sealed record AskTimes(string About) : IQuestion<int>
{
    internal sealed class Handler : IRequestHandler<AskTimes, int>
    {
        private static int times;

        public Task<int> Handle(AskTimes question, CancellationToken cancellationToken) =>
            Task.FromResult(Interlocked.Increment(ref times));
    }
}

internal sealed class QuestionTests(Engine engine) : KernelHostTests(engine)
{
    [Test]
    public async Task Send_SameQuestion_IsAnsweredOncePerRequest()
    {
        var (first, again, other) = await Host.Within(async mediator =>
            (await mediator.Send(new AskTimes("one")), await mediator.Send(new AskTimes("one")), await mediator.Send(new AskTimes("other")))
        );
        var later = await Host.Within(mediator => mediator.Send(new AskTimes("one")));

        again.ShouldBe(first);
        other.ShouldBe(first + 1);
        later.ShouldBe(first + 2);
    }
}
