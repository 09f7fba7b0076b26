using ReadinessKit.Content;

namespace ReadinessKit.Jobs;

/// <summary>Reads a file of <c>kind: job-template</c>, and looks up its statements.</summary>
internal sealed class TemplateReader(ContentFile file, IReadOnlyDictionary<string, JobStatement> library, ProblemList problems)
{
    private static readonly Dictionary<string, Tag> Settings = Tag.Settings.ToDictionary(p => p.Id);
    private static readonly Dictionary<string, Tag> Tracks = Tag.Tracks.ToDictionary(p => p.Id);

    private static readonly Dictionary<string, QualificationLevel> Levels = new()
    {
        ["at hire"] = QualificationLevel.AtHire,
        ["can be gained"] = QualificationLevel.CanBeGained,
        ["preferred"] = QualificationLevel.Preferred,
    };

    private readonly HashSet<string> _used = [];

    /// <summary>The template; null when the file has a problem.</summary>
    public JobTemplate? Read()
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return null;
        }

        var settings = document.Settings;
        var body = document.Body;
        var function = body.Child("Function");
        var facts = function?.TakeFacts();

        var template = new JobTemplate(
            settings.Optional("id") ?? "",
            settings.Text("title", 80),
            settings.ManyOf("settings", Settings),
            settings.Optional("track") is null ? null : settings.OneOf("track", Tracks),
            settings.Number("order", 1, 99),
            settings.Text("source"),
            settings.Text("summary", 160),
            settings.Date("reviewed"),
            body.TakeRequiredProse(),
            (facts is null ? null : Find(facts, "Statement", StatementSection.Functions))!,
            ReadReporting(body.Child("Reporting")),
            ReadAreas(body.Child("Responsibilities")),
            ReadQualifications(body.Child("Qualifications")),
            ReadConditions(body.Child("Conditions")),
            ReadProse(body.Child("What to watch in this role")),
            file);

        settings.Date("review-again");
        settings.Close();
        facts?.Close();
        function?.Close();
        body.Close();
        Check(template, settings);

        return problems.Any ? null : template;
    }

    private void Check(JobTemplate template, Facts settings)
    {
        if (template.Id.Length > 0 && template.Id != Path.GetFileNameWithoutExtension(file.Path))
        {
            problems.Add(settings.LineOf("id"), $"The id is '{template.Id}' and the file is named '{Path.GetFileNameWithoutExtension(file.Path)}'. Give both the same name: it becomes the page's address.");
        }

        if (template.Settings.Count == 0)
        {
            problems.Add(settings.LineOf("settings"), $"'settings' is missing. Say where the role is found: {string.Join(", ", Settings.Keys)}.");
        }
    }

    private static Reporting[] ReadReporting(Section? section)
    {
        var rows = section?.TakeTable() ?? [];
        var reporting = rows.Select(row => Closed(row, new Reporting(row.Text("Who", 80), row.Text("For", 160), row.Optional("How often") ?? ""))).ToArray();
        section?.Close();

        return reporting;
    }

    private TemplateArea[] ReadAreas(Section? section)
    {
        var areas = section?.ChildrenWithIds().Select(ReadArea).ToArray() ?? [];
        section?.Close();

        if (section is not null && areas.Length is < JobTemplate.FewestAreas or > JobTemplate.MostAreas)
        {
            problems.Add(section!.Line, $"There {(areas.Length == 1 ? "is" : "are")} {Words.Count(areas.Length, "core responsibility", "core responsibilities")}. Give {Words.Number(JobTemplate.FewestAreas)} to {Words.Number(JobTemplate.MostAreas)}.");
        }

        if (areas.Length > 0 && !areas.Any(a => a.Duties.Any(d => d.IsEssential)))
        {
            problems.Add(section!.Line, "No duty is essential. Say 'yes' beside those that the post exists for.");
        }

        return areas;
    }

    private TemplateArea ReadArea(Section section)
    {
        var rows = section.TakeTable();
        var duties = rows.Select(row => Closed(row, new TemplateDuty(Find(row, "Duty", StatementSection.Duties)!, row.YesOrNo("Essential", false)))).ToArray();
        section.Close();

        if (rows.Count < JobTemplate.FewestDuties)
        {
            problems.Add(section.Line, $"'{section.Title}' has {Words.Count(rows.Count, "duty", "duties")}. Give several.");
        }

        return new(section.Id!, section.Title, duties);
    }

    private TemplateQualification[] ReadQualifications(Section? section)
    {
        var rows = section?.TakeTable() ?? [];
        var all = rows.Select(row => Closed(row, new TemplateQualification(Find(row, "Statement", StatementSection.Qualifications)!, row.OneOf("When", Levels)))).ToArray();
        section?.Close();

        if (all.Count(q => q.Level is QualificationLevel.AtHire) is var atHire && atHire > JobTemplate.MostAtHire)
        {
            problems.Add(section!.Line, $"{Words.Sentence(Words.Number(atHire))} qualifications are required at hire. Keep it to {Words.Number(JobTemplate.MostAtHire)}: the rest can be gained here or is preferred.");
        }

        return all;
    }

    private static Conditions ReadConditions(Section? section)
    {
        var facts = section?.TakeFacts();
        var further = section?.OptionalChild("Further");

        var conditions = new Conditions
        {
            HoursFrom = facts?.Number("Hours, at least", 1, 60),
            HoursTo = facts?.Number("Hours, at most", 1, 60),
            Schedule = facts?.Text("Schedule") ?? "",
            Place = facts?.Text("Place") ?? "",
            Benefits = facts?.Text("Benefits") ?? "",
            Further = [.. (further?.TakeLines() ?? []).Select(l => l.Text)],
        };

        facts?.Close();
        further?.Close();
        section?.Close();

        return conditions;
    }

    private static string ReadProse(Section? section)
    {
        var prose = section?.TakeRequiredProse() ?? "";
        section?.Close();
        return prose;
    }

    private JobStatement? Find(Facts facts, string name, StatementSection section)
    {
        var id = facts.Text(name, 40);

        if (id.Length == 0)
        {
            return null;
        }

        if (!_used.Add(id))
        {
            problems.Add(facts.LineOf(name), $"'{id}' stands in this template twice. Keep it where it fits best.");
        }

        if (library.TryGetValue(id, out var statement) && statement.Section == section)
        {
            return statement;
        }

        problems.Add(facts.LineOf(name), statement is null
            ? $"There is no statement '{id}'.{Suggestion.For(id, [.. library.Values.Where(s => s.Section == section).Select(s => s.Id)])}"
            : $"'{id}' stands under {statement.Section.ToString().ToLowerInvariant()} in {statement.File}. Take one of the {section.ToString().ToLowerInvariant()} here.");
        return null;
    }

    private static T Closed<T>(Facts row, T read)
    {
        row.Close();
        return read;
    }
}
