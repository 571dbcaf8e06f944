using LisPortal.Kernel;

namespace LisPortal.Allocation.Domain;

/// <summary>R-ALL-4: totals are exact, shares are not. Whole seats from approximate shares by the largest remainder.</summary>
internal static class Apportionment
{
    /// <summary>
    /// Every share gets its quota rounded down; the seats then left go one each to the largest remainders. Equal remainders are
    /// served by greater weight, then by key in ordinal order. The answer has the order of <paramref name="shares"/>.
    /// </summary>
    public static Result<IReadOnlyList<int>> ByLargestRemainder(int total, IReadOnlyList<Share> shares)
    {
        if (Malformed(total, shares) is { Count: > 0 } errors)
        {
            return errors;
        }

        var sum = shares.Aggregate(Int128.Zero, (weights, share) => weights + share.Weight);
        if (sum == 0)
        {
            return new int[shares.Count];
        }

        var seats = shares.Select(share => (int)(total * (Int128)share.Weight / sum)).ToArray();
        var next = shares
            .Index()
            .OrderByDescending(share => total * (Int128)share.Item.Weight % sum)
            .ThenByDescending(share => share.Item.Weight)
            .ThenBy(share => share.Item.Key, StringComparer.Ordinal)
            .Take(total - seats.Sum());
        foreach (var (index, _) in next)
        {
            seats[index]++;
        }

        return seats;
    }

    private static List<Error> Malformed(int total, IReadOnlyList<Share> shares)
    {
        List<Error> errors = [];
        if (total < 0)
        {
            errors.Add(Error.Invalid("allocation.apportionment.negative-total", "The total is 0 or more.", "R-ALL-4", "$.total"));
        }

        foreach (var (index, share) in shares.Index())
        {
            if (share.Weight < 0)
            {
                errors.Add(
                    Error.Invalid(
                        "allocation.apportionment.negative-share",
                        "A share is 0 or more.",
                        "R-ALL-4",
                        $"$.shares[{index}].weight"
                    )
                );
            }
        }

        if (shares.Select(share => share.Key).Distinct(StringComparer.Ordinal).Count() < shares.Count)
        {
            errors.Add(Error.Invalid("allocation.apportionment.duplicate-share", "Each share is given once.", "R-ALL-4", "$.shares"));
        }

        if (total > 0 && shares.All(share => share.Weight <= 0))
        {
            errors.Add(
                Error.Conflict(
                    "allocation.apportionment.no-share",
                    "There are seats to distribute, but no share of them.",
                    "R-ALL-4",
                    "$.shares"
                )
            );
        }

        return errors;
    }
}
