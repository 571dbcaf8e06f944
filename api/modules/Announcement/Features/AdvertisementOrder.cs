using System.Linq.Expressions;
using System.Reflection;
using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>
/// Orders of a list of advertisements, each with its keyset: a sort value, and the reference for those that share it.
/// </summary>
/// <param name="sort"><c>title</c>, <c>employer</c>, <c>seats</c> or <c>deadline</c>, with <c>-</c> before it from the other end.</param>
internal sealed class AdvertisementOrder(AnnouncementContext announcement, string? sort)
{
    public static IReadOnlyList<string> Sorts { get; } = ["title", "employer", "seats", "deadline"];

    public static bool IsKnown(string? sort) => sort is null || Sorts.Contains(sort.TrimStart('-'));

    private static readonly MethodInfo CompareText = typeof(string).GetMethod(nameof(string.CompareTo), [typeof(string)])!;

    private bool IsDescending => sort?.StartsWith('-') ?? false;

    /// <summary>Sort value of the last row of a page; only that of the order in use is set.</summary>
    private sealed record Cursor(string? Text, int? Number, Deadline? At, string Reference);

    public Task<List<Advertisement>> Read(IQueryable<Advertisement> rows, PageRequest page, CancellationToken cancellationToken)
    {
        var after = page.Cursor<Cursor>();
        var ordered = sort?.TrimStart('-') switch
        {
            "employer" => After(rows, row => row.EmployerName, after, after?.Text),
            "seats" => After(rows, row => row.Seats, after, after?.Number),
            "deadline" => After(
                rows,
                row => announcement.Rounds.Where(round => round.Id == row.RoundId).Select(round => round.ApplicationDeadline).First(),
                after,
                after?.At
            ),
            _ => After(rows, row => row.Title, after, after?.Text),
        };
        return ordered.Take(page.Size + 1).ToListAsync(cancellationToken);
    }

    public object CursorOf(AdvertisementRow row) =>
        sort?.TrimStart('-') switch
        {
            "employer" => new Cursor(row.EmployerName, null, null, row.Reference),
            "seats" => new Cursor(null, row.Seats, null, row.Reference),
            "deadline" => new Cursor(null, null, row.ApplicationDeadline, row.Reference),
            _ => new Cursor(row.Title, null, null, row.Reference),
        };

    private IOrderedQueryable<Advertisement> After<TKey>(
        IQueryable<Advertisement> rows,
        Expression<Func<Advertisement, TKey>> key,
        Cursor? after,
        object? value
    )
    {
        if (after is not null && value is TKey last)
            rows = rows.Where(Beyond(key, last, after.Reference));
        var ordered = IsDescending ? rows.OrderByDescending(key) : rows.OrderBy(key);
        return ordered.ThenBy(row => row.Reference);
    }

    /// <summary><c>key >= last AND (key > last OR reference > tie)</c>, which the engines' indexes follow.</summary>
    private Expression<Func<Advertisement, bool>> Beyond<TKey>(Expression<Func<Advertisement, TKey>> key, TKey last, string reference)
    {
        var row = key.Parameters[0];
        var compared = Compared(key.Body, last);
        Expression<Func<Advertisement, bool>> later = other => other.Reference.CompareTo(reference) > 0;
        var tie = new Replaced(later.Parameters[0], row).Visit(later.Body);
        var (atOrBeyond, beyond) = IsDescending
            ? (Expression.LessThanOrEqual(compared.Left, compared.Right), Expression.LessThan(compared.Left, compared.Right))
            : (Expression.GreaterThanOrEqual(compared.Left, compared.Right), Expression.GreaterThan(compared.Left, compared.Right));
        return Expression.Lambda<Func<Advertisement, bool>>(Expression.AndAlso(atOrBeyond, Expression.OrElse(beyond, tie)), row);
    }

    /// <summary>Text has no operators of order; <c>CompareTo</c> against zero is what becomes the engine's own comparison.</summary>
    private static (Expression Left, Expression Right) Compared<TKey>(Expression key, TKey last)
    {
        Expression<Func<TKey>> parameter = () => last;
        return typeof(TKey) == typeof(string)
            ? (Expression.Call(key, CompareText, parameter.Body), Expression.Constant(0))
            : (key, parameter.Body);
    }

    private sealed class Replaced(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
