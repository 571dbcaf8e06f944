using MediatR;

namespace LisPortal.Kernel.Messaging;

/// <summary>Changes something: one context, one transaction, at least one audit row.</summary>
public interface ICommand<T> : IRequest<Result<T>>, ICommand;

/// <summary>Marks commands for the pipeline.</summary>
public interface ICommand;
