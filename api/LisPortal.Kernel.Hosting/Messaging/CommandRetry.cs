using LisPortal.Kernel.Hosting.Data;
using Polly;
using Polly.Retry;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>How often, and how patiently, a command is run again after contention.</summary>
internal sealed class CommandRetry(ILogger<CommandRetry> log)
{
    public ResiliencePipeline Pipeline { get; } =
        new ResiliencePipelineBuilder()
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = attempt =>
                        ValueTask.FromResult(
                            attempt.Outcome.Exception switch
                            {
                                UnexpectedDuplicateException => attempt.AttemptNumber == 0,
                                { } fault => DatabaseFaults.IsContention(fault),
                                null => false,
                            }
                        ),
                    MaxRetryAttempts = 6,
                    Delay = TimeSpan.FromMilliseconds(15),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    OnRetry = attempt =>
                    {
                        log.LogDebug(
                            "Contention, attempt {Attempt}: {Fault}",
                            attempt.AttemptNumber,
                            attempt.Outcome.Exception?.GetType().Name
                        );
                        return default;
                    },
                }
            )
            .Build();
}
