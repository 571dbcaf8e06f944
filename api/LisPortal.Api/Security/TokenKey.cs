using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace LisPortal.Api.Security;

/// <summary>The signing key, made once in the data folder that hosts on one database share.</summary>
internal static class TokenKey
{
    public static SymmetricSecurityKey ReadOrMake(string folder)
    {
        var file = Path.Combine(folder, "token.key");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var stream = new FileStream(file, options);
            stream.Write(RandomNumberGenerator.GetBytes(32));
        }
        catch (IOException) when (File.Exists(file))
        {
            // Made before, by this host or another.
        }
        return new SymmetricSecurityKey(File.ReadAllBytes(file));
    }
}
