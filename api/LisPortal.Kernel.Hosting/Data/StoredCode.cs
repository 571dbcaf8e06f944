using System.Linq.Expressions;
using LisPortal.Kernel.ReferenceData;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>A row of reference data as its code.</summary>
public static class StoredCode
{
    private const int Longest = 40;

    public static void Coded<TEntity, T>(this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, T?>> property)
        where TEntity : class
        where T : class, ICoded<T> =>
        entity.Property(property).HasConversion(row => row!.Code, code => Find<T>(code)).HasMaxLength(Longest);

    private static T Find<T>(string code)
        where T : class, ICoded<T> =>
        T.Find(code) ?? throw new InvalidOperationException($"«{code}» is stored, and is no {typeof(T).Name}.");
}
