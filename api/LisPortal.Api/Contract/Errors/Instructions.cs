using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace LisPortal.Api.Contract.Errors;

/// <summary>The instructions of a compiled body, with what they name.</summary>
internal static class Instructions
{
    private static readonly Dictionary<short, OpCode> _codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static List<Instruction> Of(MethodBase method)
    {
        var found = new List<Instruction>();
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } bytes)
            return found;
        var names = new Names(method);
        for (var at = 0; at < bytes.Length; )
        {
            var start = at;
            var code = bytes[at] == 0xFE ? _codes[BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(at))] : _codes[bytes[at]];
            at += code.Size;
            found.Add(new Instruction(start, code, Operand(bytes, ref at, code, names)));
        }
        return found;
    }

    private static object? Operand(byte[] bytes, ref int at, OpCode code, Names names)
    {
        var operand = bytes.AsSpan(at);
        switch (code.OperandType)
        {
            case OperandType.InlineNone:
                return code.Name![^2] == '.' && char.IsAsciiDigit(code.Name[^1]) ? code.Name[^1] - '0' : null; // As in ldarg.0.
            case OperandType.ShortInlineI:
                at += 1;
                return (int)(sbyte)operand[0];
            case OperandType.ShortInlineVar:
                at += 1;
                return (int)operand[0];
            case OperandType.InlineVar:
                at += 2;
                return (int)BinaryPrimitives.ReadUInt16LittleEndian(operand);
            case OperandType.ShortInlineBrTarget:
                at += 1;
                return new[] { at + (sbyte)operand[0] };
            case OperandType.InlineI8 or OperandType.InlineR:
                at += 8;
                return null;
            case OperandType.InlineSwitch:
                var count = BinaryPrimitives.ReadInt32LittleEndian(operand);
                var end = at += 4 + 4 * count;
                var offsets = operand.Slice(4, 4 * count).ToArray();
                return Enumerable
                    .Range(0, count)
                    .Select(i => end + BinaryPrimitives.ReadInt32LittleEndian(offsets.AsSpan(4 * i)))
                    .ToArray();
        }
        at += 4;
        var number = BinaryPrimitives.ReadInt32LittleEndian(operand);
        return code.OperandType switch
        {
            OperandType.InlineBrTarget => new[] { at + number },
            OperandType.InlineI => number,
            OperandType.InlineString => names.Text(number),
            OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok or OperandType.InlineType => names.Member(number),
            _ => null,
        };
    }

    /// <summary>Members as the body of a method names them.</summary>
    private sealed class Names(MethodBase method)
    {
        private readonly Type[]? _ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        private readonly Type[]? _ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;

        public string Text(int token) => method.Module.ResolveString(token);

        public MemberInfo? Member(int token) => method.Module.ResolveMember(token, _ofType, _ofMethod);
    }
}
