using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>The core areas with their duties.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class ResponsibilitiesModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : ComponentPage<ResponsibilitiesForm>(db, member, content, clock)
{
    /// <summary>What asks for fields of one more area.</summary>
    public const string NewArea = "area";

    private const int EmptyInNew = 3;

    public override JobComponent Component => JobComponent.Responsibilities;

    protected override string Measure => $"{Words.Count(Shown.Areas.Count, "area")} of {JobTemplate.FewestAreas}–{JobTemplate.MostAreas}";

    /// <summary>The statement that a duty came from, with what makes it peer and what to watch.</summary>
    public JobStatement? StatementOf(string? duty) =>
        SiteContent.Jobs.Statement(Shown.Areas.SelectMany(a => a.Duties).FirstOrDefault(d => d.Id == duty)?.Statement);

    /// <summary>True for the field that somebody just asked for.</summary>
    public bool IsAskedFor(AreaFields area, DutyFields duty) => More is not null && area.Id == More && duty == area.Duties.LastOrDefault();

    protected override ResponsibilitiesForm FormOf(JobDescription description) => ResponsibilitiesForm.Of(description);

    protected override void Offer()
    {
        if ((Input.Areas.Count == 0 || More == NewArea) && Input.Areas.All(a => a.Title is { Length: > 0 } || a.Duties.Any(d => d.Text is { Length: > 0 })))
        {
            Input.Areas.Add(new() { Id = NewId(), Duties = [.. Enumerable.Range(1, EmptyInNew).Select(_ => new DutyFields { Id = NewId() })] });
        }

        // One line to go on writing in each area; more of them on demand.
        foreach (var area in Input.Areas.Where(a => a.Duties.All(d => d.Text is { Length: > 0 })))
        {
            area.Duties.Add(new() { Id = NewId() });
        }
    }

    protected override JobDescription Change(JobDescription description, string verb, string id) => verb switch
    {
        "up" or "down" => JobMoves.Duty(description, id, verb == "up"),
        "area-up" or "area-down" => JobMoves.Area(description, id, verb == "area-up"),
        "out" => JobMoves.TakeOut(description, id),
        _ => description,
    };
}
