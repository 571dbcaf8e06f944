namespace LisPortal.Testing.Reset;

/// <summary>In which order tables can be emptied without breaking a foreign key.</summary>
internal static class DeletionOrder
{
    /// <param name="references">Which table refers to which. A table that refers to itself is emptied by one statement and is no obstacle.</param>
    /// <exception cref="InvalidOperationException">Tables refer to each other in a circle.</exception>
    public static IReadOnlyList<TableName> Of(
        IReadOnlyCollection<TableName> tables,
        IReadOnlyCollection<(TableName From, TableName To)> references
    )
    {
        var remaining = tables.ToHashSet();
        var order = new List<TableName>();
        while (remaining.Count > 0)
        {
            var referred = references
                .Where(reference => reference.From != reference.To && remaining.Contains(reference.From))
                .Select(reference => reference.To)
                .ToHashSet();
            var free = remaining.Where(table => !referred.Contains(table)).ToList();
            if (free.Count == 0)
            {
                throw new InvalidOperationException($"These tables refer to each other in a circle: {string.Join(", ", remaining)}.");
            }

            order.AddRange(free);
            remaining.ExceptWith(free);
        }

        return order;
    }
}
