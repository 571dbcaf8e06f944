namespace LisPortal.Kernel;

public enum ErrorKind
{
    /// <summary>400: the request cannot be read.</summary>
    Malformed,

    /// <summary>403: the caller may know of the record, but not do this to it.</summary>
    Forbidden,

    /// <summary>404: absent, or nothing the caller may know of.</summary>
    NotFound,

    /// <summary>409: a rule or the record's state forbids it.</summary>
    Conflict,

    /// <summary>412: <c>If-Match</c> does not name the current version.</summary>
    Stale,

    /// <summary>428: there is something to overwrite, and <c>If-Match</c> is missing.</summary>
    VersionMissing,

    /// <summary>422: readable, but the content is wrong.</summary>
    Invalid,

    /// <summary>401: who the caller is could not be established.</summary>
    Unauthenticated,

    /// <summary>429: asked too often; <c>seconds</c> among the arguments says how long to wait.</summary>
    TooMany,
}
