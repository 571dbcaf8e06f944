namespace LisPortal.Kernel.Messaging;

/// <summary>Creates a record. Repeated with the same <c>Idempotency-Key</c> it creates nothing and answers the same.</summary>
public interface ICreateCommand : ICommand<Created>
{
    /// <summary>What makes a request the same one again. Without secrets: a fast hash of it is stored.</summary>
    object Content => this;
}
