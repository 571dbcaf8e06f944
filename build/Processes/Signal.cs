using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LisPortal.Build.Processes;

/// <summary>Signals as POSIX numbers them; .NET itself can only kill.</summary>
public sealed record Signal(int Number)
{
    public static readonly Signal Interrupt = new(2);
    public static readonly Signal Terminate = new(15);

    /// <summary>Does nothing when the process has ended.</summary>
    public void SendTo(Process process)
    {
        if (OperatingSystem.IsWindows())
        {
            process.Kill(entireProcessTree: true);
        }
        else if (!process.HasExited)
        {
            _ = Kill(process.Id, Number);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
