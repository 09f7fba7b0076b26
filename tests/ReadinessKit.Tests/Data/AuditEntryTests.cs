using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Data;

public sealed class AuditEntryTests
{
    private static readonly string[] Fields = ["Number", "OrganizationId", "At", "PersonId", "Action", "Subject", "Fields", "Previous", "Hash"];

    [Fact]
    public void A_log_that_nobody_touched_has_no_fault_by_any_head_noted_before()
    {
        var log = Log(new(1), 30);

        Assert.Null(AuditEntry.Fault([]));
        Assert.Null(AuditEntry.Fault(log));
        Assert.All(log, line => Assert.Null(AuditEntry.Fault(log, (line.Number, line.Hash))));
    }

    [Fact]
    public void A_thousand_ways_to_tamper_with_it_are_all_found()
    {
        var missed = new List<string>();

        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new Random(seed);
            var log = Log(random, random.Next(2, 25));
            var head = (log[^1].Number, log[^1].Hash);
            var how = Tamper(log, random, seed % 6);

            if (AuditEntry.Fault(log, head) is null)
            {
                missed.Add($"seed {seed}: {how}");
            }
        }

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("UPDATE AuditLog SET Action = 'nothing'")]
    [InlineData("DELETE FROM AuditLog")]
    public async Task The_database_refuses_to_change_or_delete_a_line(string sql)
    {
        using var kept = new Installation();
        using var site = kept.Serve();
        Assert.True(await site.Database(db => db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).AnyAsync()));

        var refused = Assert.Throws<SqliteException>(() => kept.Sql(sql));

        Assert.Contains("The audit log can't be changed.", refused.Message);
    }

    private static string Tamper(List<AuditEntry> log, Random random, int way)
    {
        var at = random.Next(log.Count);

        switch (way)
        {
            case 0:
                var field = Fields[random.Next(Fields.Length)];
                var changed = Copy(log[at]);
                Set(changed, field, Other(field, changed, random));
                log[at] = changed;
                return $"changed {field} of {at}";

            case 1:
                log.RemoveAt(at);
                return $"deleted {at}";

            case 2:
                var with = (at + 1 + random.Next(log.Count - 1)) % log.Count;
                (log[at], log[with]) = (log[with], log[at]);
                return $"swapped {at} and {with}";

            case 3:
                log.Insert(at, AuditEntry.After(at == 0 ? null : log[at - 1], Event(random), null, Moment(random)));
                return $"inserted at {at}";

            case 4:
                log.RemoveRange(at, log.Count - at);
                return $"cut off at {at}";

            default:
                // Whoever knows how lines are hashed writes another one in its place.
                log[at] = AuditEntry.After(at == 0 ? null : log[at - 1], Event(random), Guid.NewGuid(), log[at].At);
                return $"wrote {at} anew";
        }
    }

    private static List<AuditEntry> Log(Random random, int length)
    {
        var log = new List<AuditEntry>();

        while (log.Count < length)
        {
            log.Add(AuditEntry.After(log.LastOrDefault(), Event(random), random.Next(3) == 0 ? null : Guid.NewGuid(), Moment(random)));
        }

        return log;
    }

    private static AuditEvent Event(Random random) =>
        new(random.Next(3) == 0 ? Guid.Empty : Guid.NewGuid(), random.Next(2) == 0 ? "changed" : "signed in", $"Membership {random.Next(99)}", random.Next(2) == 0 ? "" : "Roles");

    private static DateTimeOffset Moment(Random random) => new DateTimeOffset(2026, 11, 21, 15, 0, 0, TimeSpan.Zero).AddTicks(random.NextInt64(1_000_000_000_000));

    private static AuditEntry Copy(AuditEntry line)
    {
        var copy = new AuditEntry
        {
            Number = line.Number,
            OrganizationId = line.OrganizationId,
            At = line.At,
            PersonId = line.PersonId,
            Action = line.Action,
            Subject = line.Subject,
            Fields = line.Fields,
            Previous = line.Previous,
        };
        Set(copy, nameof(AuditEntry.Hash), line.Hash);

        return copy;
    }

    private static object Other(string field, AuditEntry line, Random random) => field switch
    {
        "Number" => line.Number + 1 + random.Next(5),
        "OrganizationId" or "PersonId" => Guid.NewGuid(),
        "At" => line.At.AddTicks(1),
        "Previous" or "Hash" => new string([.. Value(line, field).Reverse(), 'a']),
        _ => Value(line, field) + " ",
    };

    private static string Value(AuditEntry line, string field) => (string)Property(field).GetValue(line)!;

    private static void Set(AuditEntry line, string field, object value) => Property(field).SetValue(line, value);

    private static PropertyInfo Property(string field) => typeof(AuditEntry).GetProperty(field)!;
}
