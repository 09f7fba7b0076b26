using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Statements of the library to take into a description: one function, or several duties or qualifications at once.</summary>
[For(nameof(Right.WriteJobs))]
public sealed class StatementsModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    /// <summary>What chooses an area that is not there yet.</summary>
    public const string NewArea = "new";

    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Setting { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Track { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Competency { get; set; }

    /// <summary>The id of the area that duties go into.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Area { get; set; }

    /// <summary>The title of an area that begins with them.</summary>
    [BindProperty]
    public string? NewTitle { get; set; }

    /// <summary>When the qualifications are needed.</summary>
    [BindProperty]
    public string? Level { get; set; }

    /// <summary>The ids of the statements to take.</summary>
    [BindProperty]
    public List<string> Take { get; set; } = [];

    public Errors Errors { get; } = [];

    public StatementSection Section { get; private set; }

    public StatementChoice Asked { get; private set; } = null!;

    public IReadOnlyList<StatementGroup> Groups => SiteContent.Jobs.Find(Section, Asked.Filter);

    public string Found => Groups.Sum(g => g.Statements.Count) is var count && count == 0 ? "No statement fits all of these. Leave one of them open." : $"{Words.Count(count, "statement")}.";

    public IReadOnlyList<Choice> Areas => [.. Description.Areas.Select(a => new Choice(a.Id, a.Title)), new(NewArea, "A new area")];

    public string ComponentAddress => AddressOf(Component);

    private JobComponent Component => Section switch { StatementSection.Functions => JobComponent.Function, StatementSection.Duties => JobComponent.Responsibilities, _ => JobComponent.Qualifications };

    /// <summary>True for a statement that is in the description already.</summary>
    public bool IsIn(JobStatement statement) => Section switch
    {
        StatementSection.Functions => Description.Function == statement.Text,
        StatementSection.Duties => Description.Areas.Any(a => a.Duties.Any(d => d.Statement == statement.Id)),
        _ => Description.Qualifications.Any(q => q.Statement == statement.Id),
    };

    public void OnGet()
    {
        // The role that the description began with is what most people look for first.
        Asked = new(SiteContent.Jobs, new(Request.Query.ContainsKey("role") ? Role : Description.Template, Setting, Track, Competency));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        Asked = new(SiteContent.Jobs, new(Role, Setting, Track, Competency));
        var taken = Take.Distinct().Select(SiteContent.Jobs.Statement).OfType<JobStatement>().Where(s => s.Section == Section && !IsIn(s)).ToList();
        Errors.AddIf(taken.Count == 0 ? new("Take", Section == StatementSection.Functions ? "Choose the one to take" : "Tick those to take") : null);
        var mine = Add(taken);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        await Write(Description, mine, cancel);
        return LocalRedirect($"{ComponentAddress}?saved={Job.Number}");
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        var isKnown = Enum.GetNames<StatementSection>().FirstOrDefault(n => n.Equals((string?)RouteData.Values["section"], StringComparison.OrdinalIgnoreCase)) is { } name && Enum.TryParse<StatementSection>(name, out var section) && (Section = section) == section;
        return isKnown && await base.Load(cancel);
    }

    private JobDescription Add(List<JobStatement> statements) => Section switch
    {
        StatementSection.Functions => Description with { Function = statements.Count > 0 ? statements[0].Text : "" },
        StatementSection.Duties => AddDuties(statements),
        _ => AddQualifications(statements),
    };

    private JobDescription AddDuties(List<JobStatement> statements)
    {
        var ids = Description.Areas.SelectMany(a => a.Duties).Select(d => d.Id).ToHashSet();
        Duty[] duties = [.. statements.Select(s => new Duty(ids.Add(s.Id) ? s.Id : AccessKey.NewId(), s.Text, false, s.Id))];

        if (Description.Areas.Any(a => a.Id == Area))
        {
            return Description with { Areas = [.. Description.Areas.Select(a => a.Id == Area ? a with { Duties = [.. a.Duties, .. duties] } : a)] };
        }

        var form = new ResponsibilitiesForm { Areas = [new() { Id = AccessKey.NewId(), Title = NewTitle }] };
        var title = Area == NewArea ? form.Read(new(), Errors).Areas is [var begun, ..] ? begun.Title : null : null;
        Errors.AddIf(Area != NewArea ? new("Area", "Choose the area that they belong to") : title is null ? new("NewTitle", "Enter what the new area is about, in a few words") : null);

        return Description with { Areas = [.. Description.Areas, new(form.Areas[0].Id!, title ?? "", duties)] };
    }

    private JobDescription AddQualifications(List<JobStatement> statements)
    {
        var isKnown = Enum.TryParse<QualificationLevel>(Level, out var level) && level.ToString() == Level;
        Errors.AddIf(isKnown ? null : new("Level", "Choose when they are needed"));
        var ids = Description.Qualifications.Select(q => q.Id).ToHashSet();

        return Description with { Qualifications = [.. Description.Qualifications.Concat(statements.Select(s => new Qualification(ids.Add(s.Id) ? s.Id : AccessKey.NewId(), s.Text, level, s.Id))).OrderBy(q => q.Level)] };
    }
}
