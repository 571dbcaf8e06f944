using System.Reflection.Emit;

namespace LisPortal.Api.Contract.Errors;

/// <param name="Offset">Where it begins in its body.</param>
/// <param name="Operand">
/// A member, a text, a number, the number of an argument or a local, or the offsets that are branched to; null when it takes none of these.
/// </param>
internal readonly record struct Instruction(int Offset, OpCode Code, object? Operand);
