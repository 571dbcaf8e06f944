using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using LisPortal.Kernel;
using MediatR;

namespace LisPortal.Api.Contract.Errors;

/// <summary>
/// Reads a body from top to bottom, keeping for each value on the stack where it comes from; where two ways through the body meet,
/// from either. Only texts and kinds of errors are followed.
/// </summary>
internal sealed class BodyReader
{
    private readonly MethodBase _method;
    private readonly Func<MemberInfo, bool> _isOurs;
    private readonly IReadOnlyList<Source> _unknown;
    private readonly Dictionary<FieldInfo, Body> _initialisers = [];
    private readonly Dictionary<int, List<IReadOnlyList<Source>>> _branches = [];
    private List<IReadOnlyList<Source>> _stack = [];
    private Body _body = new();

    private BodyReader(MethodBase method, Func<MemberInfo, bool> isOurs) =>
        (_method, _isOurs, _unknown) = (method, isOurs, [new Source.Unknown(method)]);

    public static Body Read(MethodBase method, Func<MemberInfo, bool> isOurs)
    {
        var reader = new BodyReader(method, isOurs);
        reader.Read();
        if (method.GetCustomAttribute<StateMachineAttribute>() is { StateMachineType: var machine })
            reader._body.Calls.UnionWith(
                machine.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            );
        return reader._body;
    }

    /// <summary>The static constructor, taken apart: what stands before a field is set is that field's initialiser.</summary>
    public static IReadOnlyDictionary<FieldInfo, Body> ReadInitialisers(Type type, Func<MemberInfo, bool> isOurs)
    {
        if (type.TypeInitializer is not { } constructor)
            return new Dictionary<FieldInfo, Body>();
        var reader = new BodyReader(constructor, isOurs);
        reader.Read();
        return reader._initialisers;
    }

    private void Read()
    {
        var handlers = _method.GetMethodBody()?.ExceptionHandlingClauses.Select(clause => clause.HandlerOffset).ToHashSet() ?? [];
        var comesFromAbove = true;
        foreach (var instruction in Instructions.Of(_method))
        {
            if (_branches.Remove(instruction.Offset, out var other))
                _stack = comesFromAbove ? Merge(_stack, other) : other;
            else if (!comesFromAbove)
                _stack = handlers.Contains(instruction.Offset) ? [_unknown] : [];
            Step(instruction);
            comesFromAbove = instruction.Code.FlowControl is not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw);
        }
    }

    private static List<IReadOnlyList<Source>> Merge(List<IReadOnlyList<Source>> one, List<IReadOnlyList<Source>> other) =>
        [.. one.Zip(other, (first, second) => first.SequenceEqual(second) ? first : [.. first.Union(second)])];

    private void Step(Instruction instruction)
    {
        var (code, operand) = (instruction.Code, instruction.Operand);
        switch (Family(code))
        {
            case "ldstr" or "ldc":
                Push(Constant(code, operand));
                break;
            case "ldarg" or "ldarga":
                Push(Argument((int)operand!));
                break;
            case "starg":
                Store(Argument((int)operand!).Single(), Pop());
                break;
            case "ldloc" or "ldloca":
                Push([new Source.Local(_method, (int)operand!)]);
                break;
            case "stloc":
                Store(new Source.Local(_method, (int)operand!), Pop());
                break;
            case "ldfld" or "ldflda":
                Pop();
                Push(Read((FieldInfo)operand!));
                break;
            case "ldsfld" or "ldsflda":
                _body.Reads.Add(Definition.Of((FieldInfo)operand!));
                Push(Read((FieldInfo)operand!));
                break;
            case "stfld":
                var stored = Pop();
                Pop();
                Store(new Source.Field(Definition.Of((FieldInfo)operand!)), stored);
                break;
            case "stsfld":
                StoreStatic(Definition.Of((FieldInfo)operand!), Pop());
                break;
            case "dup":
                var twice = Pop();
                Push(twice);
                Push(twice);
                break;
            case "box" or "unbox" or "castclass" or "conv" or "ldobj" or "ldind":
                break; // The same value, seen otherwise.
            case "call" or "callvirt" or "newobj":
                Call((MethodBase)operand!, creates: code == OpCodes.Newobj);
                break;
            case "ret":
                if (_method is MethodInfo { ReturnType: var type } && type != typeof(void))
                    Store(new Source.Returned(_method), Pop());
                break;
            default:
                if (operand is MethodBase named)
                    _body.Calls.Add(Definition.Of(named));
                Others(code);
                break;
        }
        if (code.FlowControl is FlowControl.Branch or FlowControl.Cond_Branch)
            foreach (var target in operand as int[] ?? [])
                _branches[target] = _branches.TryGetValue(target, out var known) ? Merge(known, _stack) : [.. _stack];
    }

    /// <summary><c>ldarg</c> of <c>ldarg.0</c>; a value type's <c>unbox.any</c> is as good as its <c>unbox</c>.</summary>
    private static string Family(OpCode code) => code.Name!.Split('.')[0];

    private IReadOnlyList<Source> Constant(OpCode code, object? operand) =>
        operand is not null ? [new Source.Constant(operand)]
        : code == OpCodes.Ldc_I4_M1 ? [new Source.Constant(-1)]
        : _unknown;

    private IReadOnlyList<Source> Argument(int number)
    {
        var position = _method.IsStatic ? number : number - 1;
        return position >= 0 && Carries(_method.GetParameters()[position].ParameterType)
            ? [new Source.Parameter(_method, position)]
            : _unknown;
    }

    private IReadOnlyList<Source> Read(FieldInfo field) => Carries(field.FieldType) ? [new Source.Field(Definition.Of(field))] : _unknown;

    private void Call(MethodBase named, bool creates)
    {
        var method = Definition.Of(named);
        var parameters = method.GetParameters();
        var given = parameters.Select(_ => Pop()).Reverse().ToList();
        if (!creates && !method.IsStatic)
            Pop();
        if (IsErrorMade(method))
            _body.Errors.Add(new MadeError(given[0], given[1]));
        _body.Calls.Add(method);
        if (creates && named.DeclaringType!.IsAssignableTo(typeof(IBaseRequest)))
            _body.Requests.Add(named.DeclaringType!);
        foreach (var parameter in parameters.Where(parameter => Carries(parameter.ParameterType)))
            Store(new Source.Parameter(method, parameter.Position), given[parameter.Position]);

        if (creates)
            Push(_unknown);
        else if (method.DeclaringType == typeof(string) && method.Name == nameof(string.Concat))
            Push([new Source.Joined(given)]);
        else if (method is MethodInfo { ReturnType: var type } && type != typeof(void))
            Push(Carries(type) && _isOurs(method) ? [new Source.Returned(method)] : _unknown);
    }

    private static bool IsErrorMade(MethodBase method) =>
        method is ConstructorInfo && method.DeclaringType == typeof(Error) && method.GetParameters().Length > 1;

    /// <summary>Whether a code or a kind can be in it.</summary>
    private static bool Carries(Type type) =>
        (type.IsByRef ? type.GetElementType()! : type) is var held
        && (held == typeof(string) || held == typeof(ErrorKind) || held.IsGenericParameter);

    private void StoreStatic(FieldInfo field, IReadOnlyList<Source> value)
    {
        Store(new Source.Field(field), value);
        // A lambda that is kept is set in the middle of an expression, and in a type of its own.
        if (_stack.Count > 0 || field.DeclaringType != _method.DeclaringType)
            return;
        _initialisers[field] = _body;
        _body = new Body();
    }

    private void Store(Source target, IReadOnlyList<Source> value) => _body.Flows.AddRange(value.Select(from => (target, from)));

    private void Push(IReadOnlyList<Source> value) => _stack.Add(value);

    private IReadOnlyList<Source> Pop()
    {
        if (_stack.Count == 0)
            return _unknown;
        var top = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        return top;
    }

    private void Others(OpCode code)
    {
        if (code.FlowControl == FlowControl.Branch && code.Name!.StartsWith("leave", StringComparison.Ordinal))
            _stack.Clear();
        for (var pops = Count(code.StackBehaviourPop); pops > 0; pops--)
            Pop();
        for (var pushes = Count(code.StackBehaviourPush); pushes > 0; pushes--)
            Push(_unknown);
    }

    /// <summary>The names of stack behaviours list the values: <c>Popref_popi_popi</c> are three.</summary>
    private static int Count(StackBehaviour behaviour) =>
        behaviour is StackBehaviour.Pop0 or StackBehaviour.Push0 or StackBehaviour.Varpop or StackBehaviour.Varpush
            ? 0
            : behaviour.ToString().Split('_').Length;
}
