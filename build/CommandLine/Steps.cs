using System.Diagnostics;
using System.Globalization;

namespace LisPortal.Build.CommandLine;

/// <summary>Says what is being done and how long it took; on a terminal the seconds run along.</summary>
/// <remarks>A step within a step is part of it and prints nothing. Of steps side by side each has its line when it ends.</remarks>
internal static class Steps
{
    private static readonly AsyncLocal<bool> _within = new();
    private static readonly Lock _console = new();

    /// <summary>The line that waits for its end, or null when the next step begins on a line of its own.</summary>
    private static Line? _open;

    public static async Task<T> RunAsync<T>(string title, Func<Task<T>> work, Func<T, string>? outcome = null)
    {
        if (_within.Value)
        {
            return await work();
        }

        _within.Value = true;
        var line = new Line(title);
        line.Begin();
        try
        {
            var running = work();
            while (!Console.IsOutputRedirected && await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(1))) != running)
            {
                line.Tick();
            }

            var result = await running;
            line.End(outcome?.Invoke(result));
            return result;
        }
        catch (Exception problem)
        {
            line.End(problem is OperationCanceledException ? "stopped" : "failed");
            throw;
        }
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

    private sealed class Line(string title)
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();

        public void Begin()
        {
            lock (_console)
            {
                Leave();
                Console.Write($"  {title} … ");
                _open = this;
            }
        }

        public void Tick()
        {
            lock (_console)
            {
                if (_open == this)
                {
                    Console.Write($"\r  {title} … {Seconds(_watch.Elapsed)} ");
                }
            }
        }

        public void End(string? said)
        {
            lock (_console)
            {
                if (_open == this)
                {
                    Console.Write(Console.IsOutputRedirected ? "" : $"\r  {title} … ");
                    _open = null;
                }
                else
                {
                    Leave();
                    Console.Write($"  {title} … ");
                }

                Console.WriteLine($"{(said is null ? "" : said + ", ")}{Seconds(_watch.Elapsed)}");
            }
        }

        private static void Leave()
        {
            if (_open is not null)
            {
                Console.WriteLine();
                _open = null;
            }
        }
    }
}
