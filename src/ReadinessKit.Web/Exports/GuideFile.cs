using ReadinessKit.Interviews;

namespace ReadinessKit.Web.Exports;

/// <summary>A Word file made from an interview guide. A new one is its method, a line in <see cref="All"/> and its test.</summary>
/// <param name="Name">The last part of its address.</param>
/// <param name="Write">Makes it for an organization of that name, at that time.</param>
public sealed record GuideFile(string Name, Func<InterviewGuide, GuideWording, string, DateTimeOffset, byte[]> Write)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static readonly GuideFile Guide = new("guide.docx", GuideDocument.Guide);
    public static readonly GuideFile ScoreSheet = new("score-sheet.docx", GuideDocument.ScoreSheet);
    public static readonly GuideFile HandOut = new("hand-out.docx", GuideDocument.HandOut);

    public static readonly IReadOnlyList<GuideFile> All = [Guide, ScoreSheet, HandOut];

    /// <summary>Its name for a guide: "peer-specialist-guide.docx".</summary>
    public string NameFor(InterviewGuide guide) => $"{FileNames.Of(guide.Title, "interview")}-{Name}";
}
