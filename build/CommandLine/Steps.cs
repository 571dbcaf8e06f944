using System.Diagnostics;
using System.Globalization;

namespace LisPortal.Build.CommandLine;

/// <summary>Says what is being done and how long it took; on a terminal the seconds run along, in a log each step is one line.</summary>
internal static class Steps
{
    public static async Task<T> RunAsync<T>(string title, Func<Task<T>> work, Func<T, string>? outcome = null)
    {
        var watch = Stopwatch.StartNew();
        Console.Write($"  {title} … ");
        var running = work();
        while (!Console.IsOutputRedirected && await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(1))) != running)
        {
            Console.Write($"\r  {title} … {Seconds(watch.Elapsed)} ");
        }

        try
        {
            var result = await running;
            Finish(outcome?.Invoke(result));
            return result;
        }
        catch (Exception problem)
        {
            Finish(problem is OperationCanceledException ? "stopped" : "failed");
            throw;
        }

        void Finish(string? said)
        {
            var start = Console.IsOutputRedirected ? "" : $"\r  {title} … ";
            Console.WriteLine($"{start}{(said is null ? "" : said + ", ")}{Seconds(watch.Elapsed)}");
        }
    }

    public static Task RunAsync(string title, Func<Task> work) =>
        RunAsync(
            title,
            async () =>
            {
                await work();
                return true;
            });

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";
}
