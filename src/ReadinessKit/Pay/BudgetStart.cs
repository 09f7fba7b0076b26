using ReadinessKit.Content;

namespace ReadinessKit.Pay;

/// <summary>What is said about a row of a budget.</summary>
/// <param name="Row">The row to begin with.</param>
/// <param name="ToKnow">What to know about it.</param>
public sealed record FringeStart(FringeRow Row, string ToKnow);

/// <summary>What a budget begins with, and what is said beside it (<c>kind: pay-budget</c>).</summary>
/// <param name="Lede">That savings are not found in salaries, as plain text.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Fringe">The fringe rows.</param>
/// <param name="Extras">The extras.</param>
public sealed record BudgetStart(string Lede, string Source, IReadOnlyList<FringeStart> Fringe, IReadOnlyList<BudgetExtra> Extras)
{
    private const string Kind = "pay-budget";

    private static readonly Dictionary<string, FringeKind> Kinds = new() { ["percent"] = FringeKind.PercentOfWages, ["dollars"] = FringeKind.DollarsAMonth };
    private static readonly Dictionary<string, bool> Times = new() { ["once"] = false, ["yearly"] = true };

    /// <summary>Nothing at all.</summary>
    public static readonly BudgetStart Empty = new("", "", [], []);

    /// <summary>What to know about a row; "" for nothing.</summary>
    public string ToKnow(string? row) => Fringe.FirstOrDefault(f => f.Row.Id == row)?.ToKnow ?? "";

    /// <summary>Reads the one file of this kind; null when there is none, or when it has a problem.</summary>
    public static BudgetStart? Read(IReadOnlyList<ContentFile> files, List<ContentProblem> problems) => Document.ReadOnly(files, Kind, problems, Read);

    private static BudgetStart? Read(Document document, ProblemList problems)
    {
        var (settings, body) = document;
        settings.Text("title", 80);
        var source = settings.Text("source");
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var lede = PlainText.Of(body.TakeRequiredProse());
        var fringe = Rows(body.Child("Fringe"), row => ReadFringe(row, problems));
        var extras = Rows(body.Child("Extras"), row => new BudgetExtra(row.Text("Id", 40), row.Text("Name", BudgetForm.MaxName), null, row.OneOf("Paid", Times)));
        body.Close();

        return new(lede, source, fringe, extras);
    }

    private static T[] Rows<T>(Section? section, Func<Facts, T> read)
    {
        T[] rows = [.. (section?.TakeTable() ?? []).Select(row =>
        {
            var one = read(row);
            row.Close();
            return one;
        })];
        section?.TakeProse();
        section?.Close();

        return rows;
    }

    private static FringeStart ReadFringe(Facts row, ProblemList problems)
    {
        var follows = row.Optional("Follows");
        string[] known = [.. PayrollFigure.All.Select(f => f.Key)];

        if (follows is not null && !known.Contains(follows))
        {
            problems.Add(row.LineOf("Follows"), $"There is no figure '{follows}' to follow.{Suggestion.For(follows, known)}");
        }

        return new(new(row.Text("Id", 40), row.Text("Name", BudgetForm.MaxName), row.OneOf("Kind", Kinds), null, null, follows), row.Text("To know", 300));
    }
}
