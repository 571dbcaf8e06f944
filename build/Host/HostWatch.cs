using LisPortal.Build.Processes;
using LisPortal.Simulation.Api;

namespace LisPortal.Build.Host;

/// <summary>Work on a host that may end before the work does.</summary>
internal static class HostWatch
{
    /// <summary>Ends when the work does, or with what the host said when that ends first.</summary>
    public static async Task<T> RunAsync<T>(HostProcess host, Func<CancellationToken, Task<T>> work, CancellationToken stop)
    {
        using var hostEnded = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var working = work(hostEnded.Token);
        try
        {
            if (await Task.WhenAny(working, host.Ended) != working && !stop.IsCancellationRequested)
            {
                throw host.Refusal();
            }

            return await working;
        }
        catch (Problem problem)
        {
            throw new Refusal(problem.Message);
        }
        catch (HttpRequestException problem) when (!stop.IsCancellationRequested)
        {
            throw host.Ended.IsCompleted ? host.Refusal() : new Refusal($"The host did not answer: {problem.Message}");
        }
        finally
        {
            await hostEnded.CancelAsync();
        }
    }
}
