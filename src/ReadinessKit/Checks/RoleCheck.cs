using ReadinessKit.Content;

namespace ReadinessKit.Checks;

/// <summary>Activities of one kind, as they stand together in a file.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Lede">What to know about them, as HTML.</param>
/// <param name="Order">Where they stand among the others.</param>
/// <param name="Activities">The activities in the order of the file.</param>
public sealed record ActivityGroup(string Title, string Lede, int Order, IReadOnlyList<Activity> Activities);

/// <summary>"Is that really part of a peer role?": the activities, and what can be said about a task as somebody typed it.</summary>
public sealed class RoleCheck
{
    /// <summary>The longest task that can be typed.</summary>
    public const int MaxTask = 500;

    private readonly RuleBook _rules;
    private readonly TopicBook _topics;

    private RoleCheck(string title, string source, string lede, IReadOnlyList<Reason> reasons, IReadOnlyList<ActivityGroup> groups, IReadOnlyList<Rule> rules)
    {
        (Title, Source, Lede, Reasons, Groups) = (title, source, lede, reasons, groups);
        Activities = [.. groups.SelectMany(g => g.Activities)];
        Rules = rules;
        _rules = new([.. rules.Where(r => r.AppliesTo.Contains("role-check"))]);
        _topics = new(Activities);
    }

    /// <summary>The question.</summary>
    public string Title { get; }

    /// <summary>Where the reasons come from.</summary>
    public string Source { get; }

    /// <summary>What to know before asking, as HTML.</summary>
    public string Lede { get; }

    /// <summary>The reasons for which work does not belong into a peer role.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The activities, by what they have in common.</summary>
    public IReadOnlyList<ActivityGroup> Groups { get; }

    /// <summary>All activities, in the order of their groups.</summary>
    public IReadOnlyList<Activity> Activities { get; }

    /// <summary>All rules, also those of other checks.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The activity with an id, or null.</summary>
    public Activity? Find(string? id) => Activities.FirstOrDefault(a => a.Id == id);

    /// <summary>What is wrong with a task as it was typed, or null.</summary>
    public static RuleError? ErrorIn(string? task) =>
        string.IsNullOrWhiteSpace(task) ? new("Task", "Type a task, or pick one below")
        : task.Length > MaxTask ? new("Task", $"Shorten the task to {MaxTask} characters; it has {task.Length:N0}")
        : null;

    /// <summary>What can be said about a task from its words alone.</summary>
    public RoleLook Look(string task)
    {
        var hits = _topics.Find(task).Concat(_rules.Look(task).Select(l => new RoleHit(Find(l.Finding.Rule.Activity)!, l.Finding.Start, l.Finding.Length, l.IsExcused ? RoleHitKind.Excused : RoleHitKind.Flagged, l.Finding.Rule)));

        return RoleLook.Of([.. hits]);
    }

    /// <summary>The activities whose words are nearest to those of a task that none of them knows; the first ones when no word is shared.</summary>
    public IReadOnlyList<Activity> Nearest(string task, int count) => _topics.Nearest(task, count);

    /// <summary>Reads the reasons, the activities and the rules; null when there is no such file, or something is wrong with one of them.</summary>
    public static RoleCheck? Read(ContentFile? reasons, IReadOnlyList<ContentFile> activities, IReadOnlyList<ContentFile> rules, List<ContentProblem> problems)
    {
        var before = problems.Count;
        var own = new ProblemList(reasons?.Path ?? "");
        var (title, source, lede, all) = ReadReasons(Document.ReadKnown(reasons, own));
        problems.AddRange(own.All);

        var groups = activities.Select(f => ReadGroup(f, all, problems)).OfType<ActivityGroup>().OrderBy(g => g.Order).ToList();
        CheckIds(groups.SelectMany(g => g.Activities).Select(a => (a.Id, a.File, a.Line)), problems);

        var read = rules.Select(f => ReadRule(f, problems)).OfType<Rule>().ToList();
        CheckIds(read.Select(r => (r.Id, r.File, 1)), problems);

        var known = groups.SelectMany(g => g.Activities).Select(a => a.Id).ToList();

        foreach (var rule in read.Where(r => r.AppliesTo.Contains("role-check") && activities.Count > 0 && !known.Contains(r.Activity ?? "")))
        {
            problems.Add(new(rule.File, 1, rule.Activity is null
                ? "A rule of the role check needs an 'activity' in its settings. Name the id of one."
                : $"There is no activity '{rule.Activity}'.{Suggestion.For(rule.Activity, known)}"));
        }

        return reasons is null || problems.Count > before ? null : new(title, source, lede, all, groups, read);
    }

    private static (string Title, string Source, string Lede, IReadOnlyList<Reason> Reasons) ReadReasons(Document? document)
    {
        if (document is null)
        {
            return ("", "", "", []);
        }

        var settings = document.Settings;
        var (title, source) = (settings.Text("title", 80), settings.Text("source"));
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var lede = document.Body.TakeRequiredProse();
        var section = document.Body.Child("Reasons");
        var reasons = section?.ChildrenWithIds().Select(ReadReason).ToArray() ?? [];
        section?.Close();
        document.Body.Close();

        return (title, source, lede, reasons);
    }

    private static Reason ReadReason(Section section)
    {
        var facts = section.TakeFacts();
        var reason = new Reason(section.Id!, section.Title, facts.Text("Ask yourself", 200), section.TakeRequiredProse());
        facts.Close();
        section.Close();

        return reason;
    }

    private static ActivityGroup? ReadGroup(ContentFile file, IReadOnlyList<Reason> reasons, List<ContentProblem> problems)
    {
        var own = new ProblemList(file.Path);
        ActivityGroup? group = null;

        if (Document.ReadKnown(file, own) is { } document)
        {
            var settings = document.Settings;
            var (title, order) = (settings.Text("title", 80), settings.Number("order", 1, 99));
            settings.Date("reviewed");
            settings.Date("review-again");
            settings.Close();
            group = new(title, document.Body.TakeRequiredProse(), order, [.. document.Body.ChildrenWithIds().Select(s => Activity.Read(s, reasons, own, file.Path))]);
            document.Body.Close();
        }

        problems.AddRange(own.All);
        return group;
    }

    private static Rule? ReadRule(ContentFile file, List<ContentProblem> problems)
    {
        var own = new ProblemList(file.Path);
        var rule = Rule.Read(file, own);
        problems.AddRange(own.All);
        return rule;
    }

    private static void CheckIds(IEnumerable<(string Id, string File, int Line)> ids, List<ContentProblem> problems)
    {
        foreach (var second in ids.GroupBy(i => i.Id).SelectMany(g => g.Skip(1)))
        {
            problems.Add(new(second.File, second.Line, $"The id '{second.Id}' is used twice. Give one of the two another id."));
        }
    }
}
