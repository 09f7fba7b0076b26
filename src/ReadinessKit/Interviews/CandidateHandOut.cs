namespace ReadinessKit.Interviews;

/// <summary>The page that candidates get, from a guide and the usual words.</summary>
/// <param name="guide">The guide.</param>
/// <param name="wording">The usual words.</param>
/// <param name="organization">The name of the organization.</param>
public sealed class CandidateHandOut(InterviewGuide guide, GuideWording wording, string organization)
{
    /// <summary>The title of the post.</summary>
    public string Title => guide.Title;

    /// <summary>The name of the organization.</summary>
    public string Organization => organization;

    /// <summary>What happens, step by step.</summary>
    public IReadOnlyList<HandOutLine> Lines => wording.HandOut;

    /// <summary>What the organization says.</summary>
    public GuideHandOut HandOut => guide.HandOut;

    /// <summary>How long it takes, as a sentence.</summary>
    public string Length => $"About {Words.Count(guide.Minutes, "minute")}, with {Words.Number(guide.Questions.Count)} {(guide.Questions.Count == 1 ? "question" : "questions")}.";

    /// <summary>Who is there: names where they are known, and from where they look.</summary>
    public IReadOnlyList<string> Seats => [.. guide.Seats.Where(s => !s.IsAlternate).Select(s => s.Name.Length > 0 ? $"{s.Name}, {s.Kind.InWords()}" : s.Kind.InWords())];

    /// <summary>Who may step in; "" where nobody is named.</summary>
    public string Alternates => guide.Seats.Where(s => s is { IsAlternate: true, Name.Length: > 0 }).Select(s => s.Name).ToArray() is { Length: > 0 } names ? $"{Words.List(names)} may take somebody’s place." : "";

    /// <summary>How to ask for an accommodation.</summary>
    public string Accommodation => wording.Accommodation;

    /// <summary>Whom to ask: who is named with the ways to reach them, or else whoever invited them.</summary>
    public string Contact => guide.HandOut is { Contact.Length: > 0 } handOut ? $"{handOut.Contact}{(handOut.Ways.Count > 0 ? ": " + Words.Choice(handOut.Ways) : "")}" : "Ask the person who invited you to the interview.";

    /// <summary>The questions, where everybody gets them beforehand.</summary>
    public IReadOnlyList<InterviewQuestion> Questions => guide.HandOut.SendsQuestions ? [.. guide.Questions.Select(q => q.Asked)] : [];
}
