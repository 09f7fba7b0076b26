using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Readiness;

namespace ReadinessKit.Tests.Support;

/// <summary>What any number of groups of any size answered: what properties of rounds are checked on.</summary>
public sealed record RandomRound(IReadOnlyList<string[]> Groups)
{
    private static readonly Gen<string> Sheets =
        from letters in Gen.ArrayOf(Gen.Elements('T', 'F', 'D'), 3)
        select new string(letters);

    private static readonly Gen<RandomRound> Rounds =
        from count in Gen.Choose(1, 6)
        from groups in Gen.ArrayOf(from size in Gen.Choose(0, 7) from sheets in Gen.ArrayOf(Sheets, size) select sheets, count)
        select new RandomRound(groups);

    /// <summary>Checks a property on many rounds.</summary>
    public static void ForAll(Action<RandomRound> property) =>
        Prop.ForAll(Rounds.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(500));

    /// <summary>The groups with fewer than four answers.</summary>
    public IEnumerable<string[]> Small => Groups.Where(g => g.Length < 4);

    /// <summary>The round as it is kept when it is closed.</summary>
    public RoundResult Close()
    {
        var ids = Groups.Select(_ => Guid.NewGuid()).ToArray();
        var closed = SmallGroups.Close(Sample.Edition().Quiz, [.. Groups.Zip(ids, (sheets, id) => new GroupSheets(id, [.. sheets.CountBy(s => s).Select(s => (s.Key, s.Value))]))]);

        return new(Sample.Edition().Quiz, [.. Groups.Zip(ids, (sheets, id) => new AskedGroup($"Group {Array.IndexOf(ids, id)}", 10, sheets.Length, closed.Groups.GetValueOrDefault(id)))], closed.Together);
    }

    public override string ToString() => string.Join(" | ", Groups.Select(g => string.Join(' ', g)));
}
