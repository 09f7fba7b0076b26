using System.Globalization;
using ReadinessKit.Content;

namespace ReadinessKit.Pay;

/// <summary>Reads a file of <c>kind: figures</c>: a table under each heading, with a column for each year.</summary>
internal static class FigureReader
{
    private const int FirstYear = 2000, LastYear = 2099;

    private static readonly Dictionary<string, string> Units = new[] { "dollars", "dollars a month", "dollars an hour", "dollars a week", "percent" }.ToDictionary(u => u);

    // What the rules ask for, by the file's id.
    private static readonly Dictionary<string, string[]> Needed = new()
    {
        [WorkIncentives.Id] = [WorkIncentives.Sga, WorkIncentives.SgaBlind, WorkIncentives.TrialWork, WorkIncentives.BenefitRate, WorkIncentives.GeneralExclusion, WorkIncentives.EarnedExclusion],
    };

    /// <summary>The figures; null when the file has a problem.</summary>
    public static Figures? Read(ContentFile file, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return null;
        }

        var (settings, body) = (document.Settings, document.Body);
        var (id, title, reviewed) = (settings.Optional("id") ?? "", settings.Text("title", 80), settings.Date("reviewed"));
        settings.Date("review-again");
        settings.Close();

        var lede = body.TakeRequiredProse();
        var groups = body.AllChildren().Select(section => ReadGroup(section, problems)).ToArray();
        body.Close();
        Check(id, groups, problems);

        return problems.Any ? null : new(id, title, reviewed, groups.FirstOrDefault().Years ?? [], [.. groups.Select(g => g.Group)], lede);
    }

    private static (FigureGroup Group, int[] Years, int Line) ReadGroup(Section section, ProblemList problems)
    {
        var rows = section.TakeTable();
        section.TakeProse();
        section.Close();
        var years = rows.Count == 0 ? [] : ReadYears(rows[0], problems);

        return (new(section.Title, [.. rows.Select(row => ReadRow(row, years, problems))]), years, section.Line);
    }

    private static int[] ReadYears(Facts row, ProblemList problems)
    {
        // Numbers at the head of a column are years; a year twice is told of by the table itself.
        var years = row.Names.Where(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Select(int.Parse).ToArray();

        if (years.Length == 0)
        {
            problems.Add(row.Line, "There is no column for a year. Add one, such as 2026.");
        }

        if (years.FirstOrDefault(y => y is < FirstYear or > LastYear) is var odd and not 0)
        {
            problems.Add(row.Line, $"The column '{odd}' must be a year from {FirstYear} to {LastYear}.");
        }

        if (!years.SequenceEqual(years.Order()))
        {
            problems.Add(row.Line, $"The years stand as {string.Join(", ", years)}. Put them in order, the newest last.");
        }

        return years;
    }

    private static Figure ReadRow(Facts row, int[] years, ProblemList problems)
    {
        var values = new Dictionary<int, decimal>();

        foreach (var year in years)
        {
            // A blank cell is a figure that is not announced.
            if (row.Optional($"{year}") is not { } text)
            {
                continue;
            }

            if (decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= Money.Most)
            {
                values[year] = value;
            }
            else
            {
                problems.Add(row.Line, $"'{text}' under {year} must be a number from 0 to {Money.Most.ToString("N0", CultureInfo.InvariantCulture)}, such as 1,690 or 6.20. Leave the cell empty while it is not announced.");
            }
        }

        var source = row.Text("Source");
        var figure = new Figure(row.Text("Key", 40), row.Text("Figure", 80), row.OneOf("Unit", Units), values, row.LinkTitle("Source") ?? source, row.Link("Source"), row.Optional("To check") ?? "");
        row.Close();

        return figure;
    }

    private static void Check(string id, (FigureGroup Group, int[] Years, int Line)[] groups, ProblemList problems)
    {
        if (groups.Length == 0)
        {
            problems.Add(1, "There are no figures. Add a heading with a table.");
        }

        foreach (var other in groups.Skip(1).Where(g => g.Years.Length > 0 && !g.Years.SequenceEqual(groups[0].Years)))
        {
            problems.Add(other.Line, $"'{other.Group.Title}' has the years {string.Join(", ", other.Years)}, and '{groups[0].Group.Title}' has {string.Join(", ", groups[0].Years)}. Give all tables the same; leave cells empty where nothing is announced.");
        }

        var keys = groups.SelectMany(g => g.Group.Figures).Select(f => f.Key).Where(k => k.Length > 0).ToArray();

        foreach (var twice in keys.CountBy(k => k).Where(k => k.Value > 1))
        {
            problems.Add(groups.First(g => g.Group.Figures.Any(f => f.Key == twice.Key)).Line, $"The key '{twice.Key}' stands in this file twice. Give each figure its own.");
        }

        foreach (var missing in Needed.GetValueOrDefault(id, []).Except(keys))
        {
            problems.Add(1, $"The figure with the key '{missing}' is missing. The rules ask for it: add its row.{Suggestion.For(missing, keys)}");
        }
    }
}
