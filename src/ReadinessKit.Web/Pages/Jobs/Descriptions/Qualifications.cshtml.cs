using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>What somebody needs on the first day, can gain here, or what counts beside it.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class QualificationsModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : ComponentPage<QualificationsForm>(db, member, content, clock)
{
    /// <summary>One of the three lists: each line with its place in the form.</summary>
    public sealed record Level(QualificationLevel Value, string Title, string Hint, IReadOnlyList<(int Index, QualificationFields Fields)> Lines);

    private static readonly (QualificationLevel Value, string Hint)[] Hints =
    [
        (QualificationLevel.AtHire, "Only what nobody can begin without. Each line here turns somebody away, so seven at most."),
        (QualificationLevel.CanBeGained, "Training, a certificate, knowing the system: say by when, and that you help."),
        (QualificationLevel.Preferred, "It counts, and nobody is turned away without it."),
    ];

    public override JobComponent Component => JobComponent.Qualifications;

    public static readonly IReadOnlyList<Choice> LevelChoices = [.. Hints.Select(h => new Choice(h.Value.ToString(), h.Value.InWords()))];

    protected override string Measure => $"{Words.Count(Shown.Qualifications.Count(q => q.Level == QualificationLevel.AtHire), "line")} at hire";

    public IReadOnlyList<Level> Levels => [.. Hints.Select(h => new Level(h.Value, h.Value.InWords(), h.Hint, [.. Input.Lines.Index().Where(l => l.Item.Level == h.Value.ToString() || (h.Value == QualificationLevel.Preferred && LevelChoices.All(c => c.Value != l.Item.Level)))]))];

    /// <summary>The statement that a line came from.</summary>
    public JobStatement? StatementOf(string? id) => SiteContent.Jobs.Statement(Shown.Qualifications.FirstOrDefault(q => q.Id == id)?.Statement);

    protected override QualificationsForm FormOf(JobDescription description) => QualificationsForm.Of(description);

    protected override void Offer()
    {
        foreach (var level in Levels.Where(l => l.Lines.All(line => line.Fields.Text is { Length: > 0 })))
        {
            Input.Lines.Add(new() { Id = NewId(), Level = level.Value.ToString() });
        }
    }

    protected override JobDescription Change(JobDescription description, string verb, string id) => verb switch
    {
        "up" or "down" => JobMoves.Qualification(description, id, verb == "up"),
        "out" => JobMoves.TakeOut(description, id),
        _ => description,
    };
}
