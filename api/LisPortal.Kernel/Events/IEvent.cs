using MediatR;

namespace LisPortal.Kernel.Events;

/// <summary>
/// Something that happened in one module and concerns others. Carries ids and primitives, never personal data; delivered
/// at least once after commit. Superseded by a new version, never changed.
/// </summary>
public interface IEvent : INotification;
