using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Jobs.Descriptions;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>What the role could earn: the picture, the arithmetic, what it tells people, and everything to look at before somebody decides.</summary>
[For(nameof(Right.ReadPay))]
public sealed class OverviewModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPage(db, member, content, clock)
{
    /// <summary>The hours a week by which part-time work is shown, until somebody tries others.</summary>
    private const int PartTimeHours = 30;

    private OrganizationJob? _job;

    public PayPicture? Picture { get; private set; }

    /// <summary>Who changed it last, and when.</summary>
    public string Changed { get; private set; } = "";

    /// <summary>What the position tells people; null where there is nothing to compare with.</summary>
    public PositionText? Tells => Look.Position?.Standing is { } standing ? Advice.Positions.GetValueOrDefault(standing) : null;

    public bool IsChosen => Look.Shown is { } shown && shown.Scenario.Id == Worksheet.Chosen;

    /// <summary>The part on which to go on; null where nothing is left to do.</summary>
    public PayToDo? GoOn => Look.ToDo.Count > 0 ? Look.ToDo[0] : null;

    public AdviceCard? Union => Worksheet.IsInBargainingUnit == true ? Advice.Card(PayAdvice.Union) : null;

    /// <summary>The cards that stand beside every range.</summary>
    public IReadOnlyList<AdviceCard> Cards => [.. Advice.Advice.Where(a => a.Id != PayAdvice.Union)];

    /// <summary>The title of the description, where there is one and whoever looks may read it.</summary>
    public string? JobTitle => _job?.Title;

    public string JobAddress => $"/o/{Slug}/jobs/{Row.JobId}";

    /// <summary>Where the chosen range is written into the description; null where that can't be.</summary>
    public string? DescribeAddress => IsChosen && _job is { ArchivedAt: null } && Member.May(Right.WriteJobs) && Row.ArchivedAt is null && PayInto.Fits(Look.Range!) ? $"{JobAddress}/pay/from/{Row.Id}" : null;

    public string InQuarters => Look.Range is { } range && range.InQuarters(PayFloorCheck.Highest(Worksheet.Floors)) is var (from, to) ? PayWords.Dollars(from, to) : "";

    /// <summary>What so many hours at the midpoint come to in an average month.</summary>
    public string PartTime => Look.Range is { } range
        ? $"{PartTimeHours} hours a week at {PayWords.Dollars(range.Midpoint)} are {PayWords.Dollars(range.Midpoint * PartTimeHours * 52 / 12)} in an average month."
        : "";

    public string PartTimeAddress => FormattableString.Invariant($"/pay/part-time?rate={Look.Range?.Midpoint:0.00}&hours={PartTimeHours}");

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Picture = PayPicture.Of(Worksheet, Look);
        _job = Member.May(Right.ReadJobs) && await PayJobs.Of(Db, Row, cancel) is { } job ? job.Row : null;
        var names = await WhoAndWhen.Names(Db, [Row.ChangedById], cancel);
        Changed = $"Changed {WhoAndWhen.When(Organization, Row.ChangedAt)}, by {names.Of(Row.ChangedById)}";
    }
}
