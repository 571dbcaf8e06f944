using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace LisPortal.Build.Processes;

/// <summary>Says what is being done and how long it took; on a terminal the seconds run along.</summary>
/// <remarks>A step within a step is part of it and prints nothing. Of steps side by side each has its line when it ends.</remarks>
public static class Steps
{
    private static readonly AsyncLocal<bool> _within = new();

    // A terminal shows one running step at a time.
    private static readonly SemaphoreSlim _shown = new(1);

    public static async Task<T> RunAsync<T>(string title, Func<Task<T>> work, Func<T, string>? outcome = null)
    {
        if (_within.Value)
        {
            return await work();
        }

        _within.Value = true;
        var watch = Stopwatch.StartNew();
        try
        {
            var result = await ShownAsync(title, watch, work());
            End(outcome is null ? "" : outcome(result) + ", ");
            return result;
        }
        catch (Exception problem)
        {
            End(problem is OperationCanceledException ? "stopped, " : "failed, ");
            throw;
        }

        void End(string said) => AnsiConsole.WriteLine($"  {title} … {said}{Seconds(watch.Elapsed)}");
    }

    public static Task RunAsync(string title, Func<Task> work) =>
        RunAsync(
            title,
            async () =>
            {
                await work();
                return true;
            }
        );

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";

    private static async Task<T> ShownAsync<T>(string title, Stopwatch watch, Task<T> running)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive || !await _shown.WaitAsync(TimeSpan.Zero))
        {
            return await running;
        }

        try
        {
            return await AnsiConsole
                .Status()
                .StartAsync(
                    Markup.Escape(title),
                    async status =>
                    {
                        while (await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(1))) != running)
                        {
                            status.Status = Markup.Escape($"{title} … {Seconds(watch.Elapsed)}");
                        }

                        return await running;
                    }
                );
        }
        finally
        {
            _shown.Release();
        }
    }
}
