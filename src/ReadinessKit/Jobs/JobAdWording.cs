using ReadinessKit.Content;

namespace ReadinessKit.Jobs;

/// <summary>A sentence of the ad in three lengths.</summary>
/// <param name="Brief">For the shortest ad.</param>
/// <param name="Middle">For the one in the middle.</param>
/// <param name="Full">For the longest.</param>
public sealed record AdWording(string Brief, string Middle, string Full)
{
    /// <summary>The one for a length.</summary>
    public string For(AdLength length) => length switch { AdLength.Brief => Brief, AdLength.Middle => Middle, _ => Full };
}

/// <summary>The sentences that every ad for a peer role needs, and why they may stand there (<c>kind: job-ad</c>).</summary>
/// <param name="Title">The title.</param>
/// <param name="Lede">What to know about ads, as HTML.</param>
/// <param name="LivedExperience">Says plainly which experience is asked for.</param>
/// <param name="WhyLawful">Why that may be asked for, as HTML.</param>
/// <param name="LawSource">The law that says so.</param>
/// <param name="Accommodation">Says whom to ask for a change in how to apply.</param>
/// <param name="EqualOpportunity">Says that everyone may apply.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Reviewed">When somebody last looked whether it still holds.</param>
public sealed record JobAdWording(
    string Title,
    string Lede,
    AdWording LivedExperience,
    string WhyLawful,
    string LawSource,
    AdWording Accommodation,
    AdWording EqualOpportunity,
    string Source,
    DateOnly Reviewed)
{
    /// <summary>All of them, in all lengths.</summary>
    public IEnumerable<string> Sentences => new[] { LivedExperience, Accommodation, EqualOpportunity }.SelectMany(w => new[] { w.Brief, w.Middle, w.Full });

    /// <summary>Reads the one file of this kind; null when there is none, or when it has a problem.</summary>
    public static JobAdWording? Read(IReadOnlyList<ContentFile> files, List<ContentProblem> problems) => Document.ReadOnly(files, "job-ad", problems, Read);

    private static JobAdWording? Read(Document document, ProblemList problems)
    {
        var (settings, body) = document;
        var (title, source, reviewed) = (settings.Text("title", 80), settings.Text("source"), settings.Date("reviewed"));
        settings.Date("review-again");
        settings.Close();

        var lede = body.TakeRequiredProse();
        var experience = Wording(body.Child("Lived experience"), out var lived);
        var law = lived?.Child("Why you may ask for it");
        var facts = law?.TakeFacts();
        var lawSource = facts?.Text("Source") ?? "";
        facts?.Close();
        var why = law?.TakeRequiredProse() ?? "";
        var accommodation = Wording(body.Child("Accommodation"), out var asked);
        var everyone = Wording(body.Child("Equal opportunity"), out var open);

        foreach (var section in new[] { law, lived, asked, open, body })
        {
            section?.Close();
        }

        return problems.Any ? null : new(title, lede, experience, why, lawSource, accommodation, everyone, source, reviewed);
    }

    private static AdWording Wording(Section? section, out Section? same)
    {
        same = section;

        if (section is null)
        {
            return new("", "", "");
        }

        var facts = section.TakeFacts();
        var wording = new AdWording(facts.Text("Short", 200), facts.Text("Medium", 300), facts.Text("Long", 500));
        facts.Close();
        return wording;
    }
}
