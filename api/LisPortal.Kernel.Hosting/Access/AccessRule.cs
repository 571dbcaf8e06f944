namespace LisPortal.Kernel.Hosting.Access;

/// <summary>
/// What an endpoint demands: which roles may call it, and which rows they then see or change.
/// Every endpoint carries one (<c>WithAccess</c>), it is published as <c>x-access</c>, and one without it answers nobody.
/// </summary>
public sealed record AccessRule(AccessPolicy Policy, RowRule Row);
