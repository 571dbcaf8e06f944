namespace LisPortal.Organisations.Domain;

internal enum PasswordFault
{
    Common,
    OwnAddress,
}
