using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Tests.Mechanisms;

internal sealed class CommandTests(Engine engine) : KernelHostTests(engine)
{
    [Test]
    public async Task Send_SameThingAtOnce_OneWinsAndTheOthersDecideAnew()
    {
        var thing = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Host.Send(new Take(thing))));

        answers.Count(answer => answer.IsSuccess).ShouldBe(1);
        answers.Where(answer => !answer.IsSuccess).ShouldAllBe(answer => answer.Errors[0] == Take.Taken);
        (await Host.Look(kernel => kernel.Set<AuditRow>().CountAsync())).ShouldBe(1);
    }

    /// <summary>A row that is there already and that the command does not look for: not a race, whatever it looks like to the engine.</summary>
    [Test]
    public async Task Send_KeyThatNothingRacesFor_RunsOnceMoreAndIsAFaultThatNamesIt()
    {
        var name = $"lease-{Guid.NewGuid():N}"[..20];
        (await Host.Send(new TakeUnasked(name))).IsSuccess.ShouldBeTrue();

        var fault = await Should.ThrowAsync<UnexpectedDuplicateException>(() => Host.Send(new TakeUnasked(name)));

        fault.Message.ShouldContain("lease", Case.Insensitive);
        Host.Switch.Entered.ShouldBe(3, "once for the first, twice for the second");
    }

    [Test]
    public async Task Send_ManyCommandsAtOnce_SqliteLetsInOneAtATime()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Host.Send(new Take(Guid.NewGuid()))));

        answers.ShouldAllBe(answer => answer.IsSuccess);
        if (Engine == Engine.Sqlite)
            Host.Switch.MostAtOnce.ShouldBe(1);
    }

    [Test]
    public async Task Send_SameKey_SameAnswerOnceOnly()
    {
        var user = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Host.Send(new Make("a"), "key", user)));
        var anotherBody = await Host.Send(new Make("b"), "key", user);
        var anotherUser = await Host.Send(new Make("a"), "key", Guid.NewGuid());

        answers.Select(answer => answer.Value!.Id).Distinct().Count().ShouldBe(1);
        anotherBody.Errors[0].Code.ShouldBe("request.idempotency-key-reused");
        anotherUser.Value!.Id.ShouldNotBe(answers[0].Value!.Id);
        (await Host.Look(kernel => kernel.Set<AuditRow>().CountAsync(row => row.SubjectType == "made"))).ShouldBe(2);
    }

    [Test]
    public async Task Send_AfterThePolicyPeriod_TheKeyIsForgotten()
    {
        var time = new ManualTime(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var host = KernelHost.On(Database, time);
        var user = Guid.NewGuid();
        await host.Send(new Make("a"), "key", user);
        var forget = host.Services.GetRequiredService<ForgetIdempotencyRecords>();

        time.Advance(TimeSpan.FromHours(167));
        (await forget.Run(DateTimeOffset.MaxValue, CancellationToken.None)).ShouldBe(0, "the round clock has no say");
        time.Advance(TimeSpan.FromHours(2));
        (await forget.Run(DateTimeOffset.MinValue, CancellationToken.None)).ShouldBe(1);

        (await host.Send(new Make("b"), "key", user)).IsSuccess.ShouldBeTrue();
    }

    [Test]
    public async Task Send_WithoutAuditRow_IsOurMistakeAndRolledBack() =>
        await Should.ThrowAsync<InvalidOperationException>(() => Host.Send(new ChangeSilently()));
}
