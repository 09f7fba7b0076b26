using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A reason to keep what the review found, as it was typed.</summary>
public sealed class KeepFields
{
    public string? Rule { get; set; }

    public string? Quote { get; set; }

    public string? Because { get; set; }
}

/// <summary>What every page of a component shows beside its form.</summary>
public abstract class ComponentPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    /// <summary>The longest reason to keep a finding, in characters.</summary>
    public const int MaxBecause = 500;

    public abstract JobComponent Component { get; }

    /// <summary>The number of the version that was opened.</summary>
    [BindProperty]
    public int? Number { get; set; }

    /// <summary>What the button that was pressed does, beside saving: a verb, and what it is done to behind a colon.</summary>
    [BindProperty]
    public string? Do { get; set; }

    [BindProperty]
    public List<KeepFields> Found { get; set; } = [];

    /// <summary>The number under which somebody just saved.</summary>
    [FromQuery]
    public int? Saved { get; set; }

    /// <summary>True when what somebody else saved meanwhile is in it too.</summary>
    [FromQuery]
    public bool Joined { get; set; }

    /// <summary>What more empty fields are asked for: the id of an area, or a word.</summary>
    [FromQuery]
    public string? More { get; set; }

    public Errors Errors { get; } = [];

    public IReadOnlyList<JobClash> Clashes { get; protected set; } = [];

    /// <summary>True where all that was saved meanwhile is one's own, from another tab.</summary>
    public bool ClashesWithSelf { get; protected set; }

    /// <summary>The description as far as it is typed.</summary>
    public JobDescription Shown { get; protected set; } = null!;

    /// <summary>What the review found in it.</summary>
    public JobFindings Look => field ??= Review(Shown);

    /// <summary>What was found in this component and nobody has explained.</summary>
    public IReadOnlyList<ReviewedFinding> Open => [.. Look.In(Component).Where(f => f.Kept is null)];

    public IReadOnlyList<ReviewedFinding> Kept => [.. Look.In(Component).Where(f => f.Kept is not null)];

    public DescriptionView Preview => new(JobMoves.Only(Shown, Component), SiteContent.Jobs) { Findings = [.. Open.Select(f => f.Finding)] };

    /// <summary>What this component still needs.</summary>
    public IReadOnlyList<ReadyLine> ToDo => [.. JobReadiness.Of(Shown, new(null, null, true, true)).Where(l => l.Component == Component && !l.IsReady)];

    /// <summary>The component that comes next; null on the last.</summary>
    public JobComponent? Next => Component == JobComponent.Pay ? null : Component + 1;

    public string Kicker => $"{JobWords.Components.Index().First(c => c.Item == Component).Index + 1} of {JobWords.Components.Count} · {Measure}";

    /// <summary>How much there is, in a few words.</summary>
    protected virtual string Measure => $"Version {Job.Number}";

    public string FoundWords => (Open.Count, ToDo.Count) switch
    {
        (0, 0) => "Nothing to look at here.",
        (0, var toDo) => $"{Words.Count(toDo, "thing")} to do here.",
        (var open, 0) => $"{Words.Count(open, "thing")} to look at here.",
        var (open, toDo) => $"{Words.Count(open, "thing")} to look at and {toDo} to do here.",
    };

    /// <summary>What was typed as a reason to keep a finding, where it is not saved.</summary>
    public string? BecauseOf(JobFinding finding) => Found.FirstOrDefault(f => f.Rule == finding.Rule && (f.Quote ?? "") == finding.Quote)?.Because;

    /// <summary>Some words of a line, to name its buttons by.</summary>
    public static string Begin(string? text) => text is { Length: > 60 } ? text[..60].TrimEnd() + "…" : text ?? "";

    /// <summary>An id for a line that is not written yet.</summary>
    public static string NewId() => AccessKey.NewId();
}
