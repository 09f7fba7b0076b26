using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>A guide as it stands: what is still to do, and what its questions cover.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class GuideModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePage(db, member, content, clock)
{
    public string Standing => GuideStandings.Of(Row);

    public string Mark => GuideStandings.MarkOf(Row);

    public string Changed { get; private set; } = "";

    /// <summary>Since when a version is in use, and by whom; null where none is.</summary>
    public string? Used { get; private set; }

    /// <summary>What to know before candidates of the version in use and of this one are compared; null where there is nothing.</summary>
    public string? Comparison { get; private set; }

    /// <summary>The part to go on with; null when nothing is to do in any.</summary>
    public GuidePart? GoOn => Ready.FirstOrDefault(l => !l.IsReady && l.Part is not null)?.Part;

    public bool CanBeUsed => GuideReadiness.CanBeUsed(Ready);

    public string ReadyWords => (Ready.Count(l => !l.IsReady), Ready.Count(l => !l.IsReady && l.IsNeeded)) switch
    {
        (0, _) => "Everything on the list is done.",
        (var open, 0) => $"{Words.Count(open, "line")} of {Ready.Count} to do. Nothing here stops you: it is advice.",
        (var open, var needed) => $"{Words.Count(open, "line")} of {Ready.Count} to do. {Words.Sentence(Words.Number(needed))} {(needed == 1 ? "is" : "are")} needed before the guide is used; the rest is advice.",
    };

    public string? AddressFor(GuideLine line) => line.IsReady ? null : line.Part is { } part ? MayWrite ? AddressOf(part) : null : Address + "/review";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var names = await WhoAndWhen.Names(Db, new[] { Row.ChangedById, Row.UsedById ?? Guid.Empty }, cancel);
        Changed = $"Version {Row.Number}, {WhoAndWhen.When(Organization, Row.ChangedAt)}, by {names.Of(Row.ChangedById)}";

        if (Row is { UsedNumber: { } number, UsedAt: { } at, UsedById: { } by })
        {
            Used = $"Version {number} is in use since {Words.Day(Organization.DayOf(at))}: {names.Of(by)} decided that. It is frozen: nothing that anybody changes here or in a bank changes it.";
            Comparison = number == Row.Number || await VersionOf(number, cancel) is not { } used ? null : GuideDiff.Between(used.Guide, Guide).Warning is { Length: > 0 } warning ? warning : null;
        }
    }
}
