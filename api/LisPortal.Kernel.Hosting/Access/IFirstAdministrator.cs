namespace LisPortal.Kernel.Hosting.Access;

/// <summary>Makes the administrator the host is configured with, once. Answered by the module Organisations.</summary>
public interface IFirstAdministrator
{
    Task Ensure(string email, string password, CancellationToken cancellationToken);
}
