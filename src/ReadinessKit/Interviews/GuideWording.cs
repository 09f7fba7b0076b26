using ReadinessKit.Content;

namespace ReadinessKit.Interviews;

/// <summary>Something that goes wrong when people are hired for a peer role, said where it bites.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What goes wrong, in a few words.</param>
/// <param name="Text">Why, and what to do, as plain text.</param>
/// <param name="Part">The part of a guide at which it is said.</param>
public sealed record Pitfall(string Id, string Title, string Text, GuidePart Part);

/// <summary>A step of the interview, as candidates read it.</summary>
/// <param name="Title">The step.</param>
/// <param name="Text">What happens in it, as plain text.</param>
public sealed record HandOutLine(string Title, string Text);

/// <summary>The usual words of a guide, and the pitfalls of hiring (<c>kind: interview-guide</c>).</summary>
/// <param name="Instructions">What a committee needs to know.</param>
/// <param name="Opening">What is said before the first question.</param>
/// <param name="Closing">What is said after the last one.</param>
/// <param name="Scale">What the scores 1 to 5 are called.</param>
/// <param name="HandOut">What candidates read.</param>
/// <param name="Accommodation">How candidates are told to ask for an accommodation.</param>
/// <param name="Record">What raters may write down, for the score sheets.</param>
/// <param name="Pitfalls">The pitfalls.</param>
/// <param name="Source">Where they come from.</param>
public sealed record GuideWording(
    string Instructions,
    string Opening,
    string Closing,
    IReadOnlyList<string> Scale,
    IReadOnlyList<HandOutLine> HandOut,
    string Accommodation,
    string Record,
    IReadOnlyList<Pitfall> Pitfalls,
    string Source)
{
    private static readonly Dictionary<string, GuidePart> Parts = GuideParts.All.ToDictionary(p => p.Address());

    /// <summary>No words at all.</summary>
    public static readonly GuideWording Empty = new("", "", "", [.. Enumerable.Range(Anchor.Lowest, Anchor.Highest).Select(score => $"{score}")], [], "", "", [], "");

    /// <summary>The pitfalls that bite at a part.</summary>
    public IReadOnlyList<Pitfall> At(GuidePart part) => [.. Pitfalls.Where(p => p.Part == part)];

    /// <summary>A guide with the usual words.</summary>
    public InterviewGuide Fill(InterviewGuide guide) => guide with { Instructions = Instructions, Opening = Opening, Closing = Closing, Scale = Scale };

    /// <summary>Reads the one file of this kind; null when there is none, or when it has a problem.</summary>
    public static GuideWording? Read(IReadOnlyList<ContentFile> files, List<ContentProblem> problems) => Document.ReadOnly(files, "interview-guide", problems, Read);

    private static GuideWording? Read(Document document, ProblemList problems)
    {
        var (settings, body) = document;
        settings.Text("title", 80);
        var source = settings.Text("source");
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        body.TakeRequiredProse();
        var handOut = body.Child("Hand-out");
        var wording = new GuideWording(
            Lines(body.Child("Instructions")),
            Prose(body.Child("Opening")),
            Prose(body.Child("Closing")),
            ReadScale(body.Child("Scale"), problems),
            [.. (handOut?.AllChildren() ?? []).Select(s => new HandOutLine(s.Title, Prose(s)))],
            Prose(body.Child("Accommodation")),
            Prose(body.Child("What to write down")),
            [.. ReadPitfalls(body.Child("Pitfalls"))],
            source);

        handOut?.Close();
        body.Close();

        return problems.Any ? null : wording;
    }

    private static string Prose(Section? section)
    {
        var text = section is null ? "" : PlainText.Of(section.TakeRequiredProse());
        section?.Close();
        return text;
    }

    private static string Lines(Section? section)
    {
        var lines = section?.TakeLines() ?? [];
        section?.Close();
        return string.Join('\n', lines.Select(l => l.Text));
    }

    private static string[] ReadScale(Section? section, ProblemList problems)
    {
        var rows = section?.TakeTable() ?? [];
        var scale = rows.Select(row => (Score: row.Number("Score", Anchor.Lowest, Anchor.Highest), Name: row.Text("Name", GuideWordsForm.MaxLabel))).ToArray();
        section?.Close();

        foreach (var row in rows)
        {
            row.Close();
        }

        if (section is not null && !scale.Select(s => s.Score).SequenceEqual(Enumerable.Range(Anchor.Lowest, Anchor.Highest)))
        {
            problems.Add(section.Line, $"Name each score once, from {Anchor.Lowest} to {Anchor.Highest}.");
        }

        return [.. scale.Select(s => s.Name)];
    }

    private static IEnumerable<Pitfall> ReadPitfalls(Section? section)
    {
        foreach (var pitfall in section?.ChildrenWithIds() ?? [])
        {
            var facts = pitfall.TakeFacts();
            yield return new(pitfall.Id!, pitfall.Title, PlainText.Of(pitfall.TakeRequiredProse()), facts.OneOf("Part", Parts));
            facts.Close();
            pitfall.Close();
        }

        section?.Close();
    }
}
