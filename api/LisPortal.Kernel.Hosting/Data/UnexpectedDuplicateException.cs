namespace LisPortal.Kernel.Hosting.Data;

/// <summary>
/// A command wanted a key that is taken and that nothing is known to race for: most likely it does not ask before it stores. It runs again
/// once, in case somebody was faster after all; then it is a fault of ours.
/// </summary>
internal sealed class UnexpectedDuplicateException(string key, Exception fault)
    : Exception($"«{key}» is taken, and no race for it is declared.", fault);
