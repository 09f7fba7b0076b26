using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Hours, days, place, benefits and what else there is to know.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class ConditionsModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : ComponentPage<ConditionsForm>(db, member, content, clock)
{
    /// <summary>The line about accommodations that a button adds.</summary>
    public const string Accommodation = "Tell us when you need an accommodation, for applying or for the work. We arrange it together.";

    public override JobComponent Component => JobComponent.Conditions;

    public bool LacksAccommodation => ToDo.Any(l => l.Title.Contains("accommodation", StringComparison.Ordinal));

    protected override ConditionsForm FormOf(JobDescription description) => ConditionsForm.Of(description);

    protected override JobDescription Change(JobDescription description, string verb, string id) => verb == "accommodation" && !description.Conditions.Further.Contains(Accommodation)
        ? description with { Conditions = description.Conditions with { Further = [.. description.Conditions.Further, Accommodation] } }
        : description;
}
