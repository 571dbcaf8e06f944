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

    public ErrorCodeReader(IEnumerable<Assembly> ours)
    {
        _implementations = new Implementations(ours);
        _carriers = new ErrorCarriers(_implementations.IsOurs);
    }

    /// <exception cref="InvalidOperationException">The code of an error cannot be read.</exception>
    public IReadOnlySet<(ErrorKind Kind, string Code)> Of(MethodInfo method)
    {
        var reached = new Reached();
        Take(Read(Definition.Of(method)), lets: true, reached);
        foreach (var parameter in method.GetParameters())
            Send(parameter.ParameterType, lets: true, reached); // A request that is bound is made by the framework.
        while (reached.Waiting.TryDequeue(out var next))
            Follow(next.Method, next.LetsOut, reached);
        reached.Found.UnionWith(new CodeValues(reached.Flows).Of(reached.Errors));
        return reached.Found;
    }

    private Body Read(MethodBase method) => _methods.GetOrAdd(method, found => BodyReader.Read(found, _implementations.IsOurs));

    private IReadOnlyDictionary<FieldInfo, Body> Initialisers(Type type) =>
        _initialisers.GetOrAdd(type, found => BodyReader.ReadInitialisers(found, _implementations.IsOurs));

    /// <param name="lets">Whether errors can leave from here to where the reading began.</param>
    private void Follow(MethodBase method, bool lets, Reached reached)
    {
        if (!reached.IsNew(method, lets))
            return;
        foreach (var runs in _implementations.Of(method))
            Stand(runs, method, lets, reached);
        if (_implementations.IsOurs(method))
            Take(Read(method), lets && _carriers.LetsOut(method), reached);
    }

    /// <summary>One method runs where another is called: it is given what that one is given, and returns for it.</summary>
    private static void Stand(MethodBase runs, MethodBase called, bool lets, Reached reached)
    {
        reached.Waiting.Enqueue((runs, lets));
        reached.Flows.Add((new Source.Returned(called), new Source.Returned(runs)));
        for (var position = 0; position < runs.GetParameters().Length; position++)
            reached.Flows.Add((new Source.Parameter(runs, position), new Source.Parameter(called, position)));
    }

    private void Take(Body body, bool lets, Reached reached)
    {
        if (lets)
            reached.Errors.UnionWith(body.Errors);
        // An error that is kept here is no other's for being made by the same method.
        reached.Flows.UnionWith(
            body.Flows.Where(flow => lets || flow.Target is not Source.Parameter { Method: var made } || !_carriers.LetsOut(made))
        );
        foreach (var call in body.Calls)
            reached.Waiting.Enqueue((call, lets));
        foreach (var request in body.Requests)
            Send(request, lets, reached);
        foreach (var field in body.Reads.Where(field => _implementations.IsOurs(field) && reached.IsNew(field, lets)))
        {
            if (Initialisers(field.DeclaringType!).TryGetValue(field, out var initialiser))
                Take(initialiser, lets && _carriers.Carries(field.FieldType), reached);
        }
    }

    private void Send(Type request, bool lets, Reached reached)
    {
        if (!reached.IsNew(request, lets))
            return;
        foreach (var handler in _implementations.Handlers(request))
            reached.Waiting.Enqueue((handler, lets));
        if (lets)
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
        public bool IsNew(MemberInfo member, bool lets)
        {
            if (_seen.TryGetValue(member, out var let) && (let || !lets))
                return false;
            _seen[member] = lets;
            return true;
        }
    }
}
