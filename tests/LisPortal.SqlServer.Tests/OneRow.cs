using System.Collections;
using System.Data.Common;

namespace LisPortal.SqlServer.Tests;

/// <summary>
/// What a server would answer if every table held one row and every id in it were the same: enough for a handler to go on
/// from its first query to its last.
/// </summary>
internal sealed class OneRow(IReadOnlyList<IReadOnlyList<string>> results, Func<string, string> textOf) : DbDataReader
{
    public static readonly Guid Id = new("00000000-0000-7000-8000-000000000001");
    private static readonly DateTime Instant = new(2018, 9, 10, 0, 0, 0, DateTimeKind.Utc);

    private const int MostChanges = 50;

    private int _result;
    private int _row;

    private IReadOnlyList<string> Columns => results.Count > 0 ? results[Math.Min(_result, results.Count - 1)] : [""];

    public override int FieldCount => Columns.Count;

    public override int RecordsAffected => 1;

    public override bool HasRows => true;

    public override bool IsClosed => false;

    public override int Depth => 0;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read() => _row++ == 0;

    /// <summary>As many results as the statement selects; a batch of changes answers once for each, and says itself how many it reads.</summary>
    public override bool NextResult()
    {
        (_result, _row) = (_result + 1, 0);
        return _result < (results.Count > 0 ? results.Count : MostChanges);
    }

    public override bool IsDBNull(int ordinal) => false;

    public override string GetName(int ordinal) => Columns[ordinal];

    public override int GetOrdinal(string name) => Columns.ToList().IndexOf(name);

    public override string GetString(int ordinal) => textOf(Columns[ordinal]);

    public override Guid GetGuid(int ordinal) => Id;

    public override int GetInt32(int ordinal) => 1;

    public override long GetInt64(int ordinal) => 1;

    public override short GetInt16(int ordinal) => 1;

    public override byte GetByte(int ordinal) => 1;

    public override bool GetBoolean(int ordinal) => false;

    public override DateTime GetDateTime(int ordinal) => Instant;

    public override decimal GetDecimal(int ordinal) => 1;

    public override double GetDouble(int ordinal) => 1;

    public override float GetFloat(int ordinal) => 1;

    public override char GetChar(int ordinal) => 'a';

    public override T GetFieldValue<T>(int ordinal) =>
        (T)(
            typeof(T) == typeof(DateOnly) ? DateOnly.FromDateTime(Instant)
            : typeof(T) == typeof(TimeOnly) ? TimeOnly.FromDateTime(Instant)
            : typeof(T) == typeof(DateTimeOffset) ? new DateTimeOffset(Instant)
            : typeof(T) == typeof(byte[]) ? new byte[] { 1 }
            : typeof(T) == typeof(string) ? GetString(ordinal)
            : (object)base.GetFieldValue<T>(ordinal)!
        );

    public override object GetValue(int ordinal) => 1;

    public override int GetValues(object[] values) => 0;

    public override string GetDataTypeName(int ordinal) => "nvarchar";

    public override Type GetFieldType(int ordinal) => typeof(string);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);
}
