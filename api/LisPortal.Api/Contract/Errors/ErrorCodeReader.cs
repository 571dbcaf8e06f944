using System.Collections.Concurrent;
using System.Reflection;
using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Api.Contract.Errors;

/// <summary>
/// Which errors a method can lead to, read from what is compiled: from everything it calls, the handlers and validators of the requests
/// it makes, and the initialisers of the fields it reads. Rather one too many: ways that are never taken are not told from those that are.
/// </summary>
public sealed class ErrorCodeReader
{
    private readonly Implementations _implementations;
    private readonly ErrorCarriers _carriers;
    private readonly ConcurrentDictionary<MethodBase, Body> _methods = new();
    private readonly ConcurrentDictionary<Type, IReadOnlyDictionary<FieldInfo, Body>> _initialisers = new();
    private readonly ConcurrentDictionary<MethodInfo, IReadOnlySet<(ErrorKind, string)>> _found = new();

    public ErrorCodeReader(IEnumerable<Assembly> ours)
    {
        _implementations = new Implementations(ours);
        _carriers = new ErrorCarriers(_implementations.IsOurs);
    }

    /// <exception cref="InvalidOperationException">The code of an error cannot be read.</exception>
    public IReadOnlySet<(ErrorKind Kind, string Code)> Of(MethodInfo method) => _found.GetOrAdd(method, Find);

    private HashSet<(ErrorKind Kind, string Code)> Find(MethodInfo method)
    {
        var reached = new Reached();
        Take(Read(Definition.Of(method)), letsOut: true, reached);
        foreach (var parameter in method.GetParameters())
            Send(parameter.ParameterType, letsOut: true, reached); // A request that is bound is made by the framework.
        while (reached.Waiting.TryDequeue(out var next))
            Follow(next.Method, next.LetsOut, reached);
        reached.Found.UnionWith(new CodeValues(reached.Flows).Of(reached.Errors));
        return reached.Found;
    }

    private Body Read(MethodBase method) => _methods.GetOrAdd(method, found => BodyReader.Read(found, _implementations.IsOurs));

    private IReadOnlyDictionary<FieldInfo, Body> Initialisers(Type type) =>
        _initialisers.GetOrAdd(type, found => BodyReader.ReadInitialisers(found, _implementations.IsOurs));

    /// <param name="letsOut">Whether errors can leave from here to where the reading began.</param>
    private void Follow(MethodBase method, bool letsOut, Reached reached)
    {
        if (!reached.IsNew(method, letsOut))
            return;
        foreach (var runs in _implementations.Of(method))
            Stand(runs, method, letsOut, reached);
        if (_implementations.IsOurs(method))
            Take(Read(method), letsOut && _carriers.LetsOut(method), reached);
    }

    /// <summary>One method runs where another is called: it is given what that one is given, and returns for it.</summary>
    private static void Stand(MethodBase runs, MethodBase called, bool letsOut, Reached reached)
    {
        reached.Waiting.Enqueue((runs, letsOut));
        reached.Flows.Add((new Source.Returned(called), new Source.Returned(runs)));
        for (var position = 0; position < runs.GetParameters().Length; position++)
            reached.Flows.Add((new Source.Parameter(runs, position), new Source.Parameter(called, position)));
    }

    private void Take(Body body, bool letsOut, Reached reached)
    {
        if (letsOut)
            reached.Errors.UnionWith(body.Errors);
        // An error that is kept here is no other's for being made by the same method.
        reached.Flows.UnionWith(
            body.Flows.Where(flow => letsOut || flow.Target is not Source.Parameter { Method: var made } || !_carriers.LetsOut(made))
        );
        foreach (var call in body.Calls)
            reached.Waiting.Enqueue((call, letsOut));
        foreach (var request in body.Requests)
            Send(request, letsOut, reached);
        foreach (var field in body.Reads.Where(field => _implementations.IsOurs(field) && reached.IsNew(field, letsOut)))
        {
            if (Initialisers(field.DeclaringType!).TryGetValue(field, out var initialiser))
                Take(initialiser, letsOut && _carriers.Carries(field.FieldType), reached);
        }
    }

    private void Send(Type request, bool letsOut, Reached reached)
    {
        if (!reached.IsNew(request, letsOut))
            return;
        foreach (var handler in _implementations.Handlers(request))
            reached.Waiting.Enqueue((handler, letsOut));
        if (letsOut)
            reached.Found.UnionWith(OfPipeline(request));
    }

    /// <summary>What the pipeline answers before the handler is asked.</summary>
    private IEnumerable<(ErrorKind, string)> OfPipeline(Type request)
    {
        foreach (var type in _implementations.Validators(request))
        foreach (var code in ValidatorCodes.Of((IValidator)Activator.CreateInstance(type)!))
            yield return (ErrorKind.Invalid, code);
        if (request.IsAssignableTo(typeof(ICreateCommand)))
            yield return (Idempotency.KeyReused.Kind, Idempotency.KeyReused.Code);
    }

    /// <summary>What has been reached so far on the way from one method.</summary>
    private sealed class Reached
    {
        private readonly Dictionary<MemberInfo, bool> _seen = [];

        public Queue<(MethodBase Method, bool LetsOut)> Waiting { get; } = new();
        public HashSet<MadeError> Errors { get; } = [];
        public HashSet<(Source Target, Source From)> Flows { get; } = [];
        public HashSet<(ErrorKind, string)> Found { get; } = [];

        /// <summary>Something is new once more when errors can leave from it after all.</summary>
        public bool IsNew(MemberInfo member, bool letsOut)
        {
            if (_seen.TryGetValue(member, out var let) && (let || !letsOut))
                return false;
            _seen[member] = letsOut;
            return true;
        }
    }
}
