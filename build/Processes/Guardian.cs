using System.Diagnostics;
using System.Globalization;

namespace LisPortal.Build.Processes;

/// <summary>
/// Ends a child process when this program dies without being able to do so itself (killed, crashed): a shell waits on a pipe
/// that the system closes with us. Releasing it tells the shell that there is nothing left to do.
/// </summary>
public sealed class Guardian : IDisposable
{
    // $1 process, $2 signal number, $3 folder that goes with the process or nothing.
    private const string Script = """
        trap '' HUP INT TERM
        read -r released && exit 0
        kill -"$2" "$1" || exit 0
        [ -n "$3" ] || exit 0
        for attempt in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 0.5; done
        rm -rf -- "$3"
        """;

    private readonly Process? _shell;

    private Guardian(Process? shell) => _shell = shell;

    public static Guardian Of(Process process, Signal signal, string? folderToDelete)
    {
        if (Programs.Find("sh") is not { } shell)
        {
            return new Guardian(null);
        }

        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        var number = signal.Number.ToString(CultureInfo.InvariantCulture);
        return new Guardian(
            new ProgramCall(shell, "-c", Script, "guardian", id, number, folderToDelete ?? "").InOwnSession().Start(_ => { })
        );
    }

    public void Dispose()
    {
        if (_shell is null)
        {
            return;
        }

        _shell.StandardInput.WriteLine("released");
        _shell.StandardInput.Close();
        _shell.WaitForExit();
        _shell.Dispose();
    }
}
