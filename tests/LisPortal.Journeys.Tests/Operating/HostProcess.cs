using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using LisPortal.Api.Hosting;

namespace LisPortal.Journeys.Tests.Operating;

/// <summary>The host as an operator runs it: a process of its own, with settings from its environment.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _errors = new();
    private readonly List<string> _log = [];
    private readonly TaskCompletionSource<Uri> _listens = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>What was written to standard error, which is nothing but a refusal to start.</summary>
    public string Errors => _errors.ToString();

    public IReadOnlyList<string> Log
    {
        get
        {
            lock (_log)
                return [.. _log];
        }
    }

    /// <param name="settings">Names as in an environment: <c>LisPortal__Database__Engine</c>.</param>
    public static HostProcess Start(DirectoryInfo data, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = data.FullName,
        };
        foreach (var argument in new[] { typeof(PortalHost).Assembly.Location }.Concat(arguments))
            start.ArgumentList.Add(argument);
        foreach (
            var name in start.Environment.Keys.Where(name => name.StartsWith("LisPortal__", StringComparison.OrdinalIgnoreCase)).ToList()
        )
            start.Environment.Remove(name);
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["LisPortal__Data__Folder"] = data.FullName;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;

        var host = new HostProcess(new Process { StartInfo = start });
        host._process.OutputDataReceived += (_, line) => host.Note(line.Data);
        host._process.ErrorDataReceived += (_, line) => host._errors.AppendLine(line.Data);
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        return host;
    }

    /// <summary>The address, once the host serves.</summary>
    public async Task<Uri> Listening()
    {
        await Task.WhenAny(_listens.Task, _process.WaitForExitAsync());
        return _listens.Task.IsCompleted ? await _listens.Task : throw new InvalidOperationException($"The host ended: {Errors}");
    }

    /// <returns>The exit code.</returns>
    public async Task<int> Ended()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Note(string? line)
    {
        if (line is null)
            return;
        lock (_log)
            _log.Add(line);
        const string Listens = "Now listening on: ";
        if (line.Contains(Listens, StringComparison.Ordinal) && JsonNode.Parse(line)?["Message"]?.GetValue<string>() is { } message)
            _listens.TrySetResult(new Uri(message[Listens.Length..]));
    }
}
