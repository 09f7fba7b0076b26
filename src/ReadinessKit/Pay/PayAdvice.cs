using ReadinessKit.Content;

namespace ReadinessKit.Pay;

/// <summary>Where a range starts, beside what the organization pays otherwise.</summary>
public enum PayStanding
{
    /// <summary>Below every other role here.</summary>
    Lowest,

    /// <summary>Below entry-level direct support.</summary>
    Below,

    /// <summary>The same as entry-level direct support.</summary>
    Same,

    /// <summary>Above entry-level direct support.</summary>
    Above,
}

/// <summary>What a position tells people.</summary>
/// <param name="Title">The position in a few words.</param>
/// <param name="Text">What it tells, as plain text.</param>
public sealed record PositionText(string Title, string Text);

/// <summary>Something to think about before a rate is set.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Text">Why, as plain text.</param>
public sealed record AdviceCard(string Id, string Title, string Text);

/// <summary>From where on something is pointed out. All of them are judgments.</summary>
/// <param name="Same">Rates that differ by at most this share count as the same.</param>
/// <param name="Years">From how many years in a role on experience should show in pay.</param>
/// <param name="YearsGap">The share by which people with these years should be above the start of the range.</param>
/// <param name="LeadGap">The share by which whoever leads should start above the end of the range.</param>
/// <param name="OldYears">After how many years a published rate is old.</param>
/// <param name="FewRates">Below how many published rates their median says little.</param>
public sealed record PayThresholds(decimal Same, decimal Years, decimal YearsGap, decimal LeadGap, int OldYears, int FewRates)
{
    /// <summary>Those of a site whose content names none.</summary>
    public static readonly PayThresholds Usual = new(0.01m, 2, 0.05m, 0.05m, 2, 3);
}

/// <summary>What each position tells people, what to think about, and from where on something is pointed out (<c>kind: pay-positions</c>).</summary>
/// <param name="Lede">What to know about it, as plain text.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Positions">What each position tells.</param>
/// <param name="Advice">The cards, in the order of the file.</param>
/// <param name="Thresholds">The thresholds.</param>
public sealed record PayAdvice(string Lede, string Source, IReadOnlyDictionary<PayStanding, PositionText> Positions, IReadOnlyList<AdviceCard> Advice, PayThresholds Thresholds)
{
    /// <summary>The id of the card for posts in a bargaining unit.</summary>
    public const string Union = "union";

    private const string Kind = "pay-positions";

    private static readonly string[] ThresholdIds = ["same", "years", "years-gap", "lead-gap", "old", "few"];
    private static readonly Dictionary<string, PayStanding> Standings = Enum.GetValues<PayStanding>().ToDictionary(s => s.ToString().ToLowerInvariant());

    /// <summary>No words at all, and the usual thresholds.</summary>
    public static readonly PayAdvice Empty = new("", "", new Dictionary<PayStanding, PositionText>(), [], PayThresholds.Usual);

    /// <summary>The card with an id, or null.</summary>
    public AdviceCard? Card(string id) => Advice.FirstOrDefault(a => a.Id == id);

    /// <summary>Reads the one file of this kind; null when there is none, or when it has a problem.</summary>
    public static PayAdvice? Read(IReadOnlyList<ContentFile> files, List<ContentProblem> problems) => Document.ReadOnly(files, Kind, problems, Read);

    private static PayAdvice? Read(Document document, ProblemList problems)
    {
        var (settings, body) = document;
        settings.Text("title", 80);
        var source = settings.Text("source");
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var lede = PlainText.Of(body.TakeRequiredProse());
        var positions = ReadCards(body.Child("What it tells people"));
        var advice = ReadCards(body.Child("What to think about"));
        var thresholds = ReadThresholds(body.Child("Thresholds"), problems);
        body.Close();

        foreach (var missing in Standings.Keys.Except(positions.Select(p => p.Id)))
        {
            problems.Add(1, $"The position with the id '{missing}' is missing under 'What it tells people'. Add it.");
        }

        foreach (var unknown in positions.Select(p => p.Id).Except(Standings.Keys))
        {
            problems.Add(1, $"There is no position '{unknown}'.{Suggestion.For(unknown, Standings.Keys)}");
        }

        return new(lede, source, positions.Where(p => Standings.ContainsKey(p.Id)).DistinctBy(p => p.Id).ToDictionary(p => Standings[p.Id], p => new PositionText(p.Title, p.Text)), advice, thresholds);
    }

    private static AdviceCard[] ReadCards(Section? section)
    {
        AdviceCard[] cards = [.. (section?.ChildrenWithIds() ?? []).Select(ReadCard)];
        section?.Close();

        return cards;
    }

    private static AdviceCard ReadCard(Section section)
    {
        var card = new AdviceCard(section.Id!, section.Title, PlainText.Of(section.TakeRequiredProse()));
        section.Close();

        return card;
    }

    private static PayThresholds ReadThresholds(Section? section, ProblemList problems)
    {
        if (section is null)
        {
            return PayThresholds.Usual;
        }

        var values = new Dictionary<string, int>();

        foreach (var row in section.TakeTable())
        {
            var (id, value) = (row.Text("Id", 40), row.Number("Value", 0, 50));
            row.Text("Unit", 40);
            row.Text("Means", 300);
            row.Close();

            if (!ThresholdIds.Contains(id))
            {
                problems.Add(row.Line, $"There is no threshold '{id}'.{Suggestion.For(id, ThresholdIds)}");
            }

            values[id] = value;
        }

        section.TakeProse();
        section.Close();

        foreach (var missing in ThresholdIds.Except(values.Keys))
        {
            problems.Add(section.Line, $"The threshold '{missing}' is missing. Add its row.");
        }

        int Of(string id) => values.GetValueOrDefault(id);

        return new(Of("same") / 100m, Of("years"), Of("years-gap") / 100m, Of("lead-gap") / 100m, Of("old"), Of("few"));
    }
}
