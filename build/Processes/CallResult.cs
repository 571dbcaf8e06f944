namespace LisPortal.Build.Processes;

public sealed record CallResult(int ExitCode, string Output);
