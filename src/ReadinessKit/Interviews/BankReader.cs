using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Interviews;

/// <summary>What the questions of all banks are checked against.</summary>
/// <param name="Proficiencies">The ids of the proficiencies.</param>
/// <param name="Jobs">The statements and templates; null when they could not be read, so that no question is blamed for it.</param>
internal sealed record BankSurroundings(IReadOnlyList<string> Proficiencies, JobLibrary? Jobs)
{
    /// <summary>Where each question stands, as far as the files were read.</summary>
    public Dictionary<string, ContentPlace> Questions { get; } = [];
}

/// <summary>Reads a file of <c>kind: question-bank</c>.</summary>
internal sealed class BankReader(ContentFile file, BankSurroundings around, ProblemList problems)
{
    private const int LongestQuestion = 300, LongestSituation = 1200, LongestLine = 250, LongestCell = 300, MostDuties = 4;

    private static readonly Dictionary<string, QuestionKind> Kinds = Enum.GetValues<QuestionKind>().ToDictionary(k => k.ToString().ToLowerInvariant());

    /// <summary>The bank; null when its settings can't be read.</summary>
    public QuestionBank? Read()
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return null;
        }

        var (settings, body) = (document.Settings, document.Body);
        var bank = new QuestionBank(
            settings.Optional("id") ?? "",
            settings.Text("title", 80),
            body.TakeRequiredProse(),
            settings.Number("order", 1, 99),
            settings.Text("source"),
            settings.Ids("roles"),
            [.. body.ChildrenWithIds().Select(ReadQuestion)])
        {
            Reviewed = settings.Date("reviewed"),
        };

        settings.Date("review-again");
        settings.Close();
        body.Close();
        Check(bank, settings, body);

        return bank;
    }

    private void Check(QuestionBank bank, Facts settings, Section body)
    {
        if (bank.Id.Length > 0 && bank.Id != Path.GetFileNameWithoutExtension(file.Path))
        {
            problems.Add(settings.LineOf("id"), $"The id is '{bank.Id}' and the file is named '{Path.GetFileNameWithoutExtension(file.Path)}'. Give both the same name: it becomes the page's address.");
        }

        if (body.Children.Count == 0)
        {
            problems.Add(1, "There is no question in this bank. Write each as a heading with one # and an id.");
        }

        var templates = around.Jobs?.Templates.Select(t => t.Id).ToArray() ?? [.. bank.Roles];

        foreach (var role in bank.Roles.Except(templates))
        {
            problems.Add(settings.LineOf("roles"), $"There is no template '{role}'.{Suggestion.For(role, templates)}");
        }
    }

    private InterviewQuestion ReadQuestion(Section section)
    {
        var facts = section.TakeFacts();

        var question = new InterviewQuestion(
            section.Id!,
            OneLine(PlainText.Of(section.TakeProse())),
            section.Title,
            ReadProficiency(facts),
            facts.OneOf("Kind", Kinds),
            facts.Number("Minutes", 1, 30),
            ReadDuties(facts),
            ReadLines(section.Child("Follow up, only if needed"), 1, 3),
            ReadLines(section.Child("Listen for"), 2, 4),
            ReadLines(section.Child("Warning signs"), 1, 3),
            ReadLines(section.Child("Do not ask next"), 1, 3),
            ReadAnchors(section.Child("Anchors")));

        facts.Close();
        section.Close();
        Limit(section.Line, "This question", question.Text, LongestQuestion);
        Limit(section.Line, "The situation of this question", question.Situation, LongestSituation);

        if (!around.Questions.TryAdd(question.Id, new(file.Path, section.Line)))
        {
            var first = around.Questions[question.Id];
            problems.Add(section.Line, $"The id '{question.Id}' is used twice: also in {first.File}, line {first.Line}. Give one of the two another id.");
        }

        return question;
    }

    private string ReadProficiency(Facts facts)
    {
        var id = facts.Text("Proficiency", 40);

        if (id.Length > 0 && around.Proficiencies.Count > 0 && !around.Proficiencies.Contains(id))
        {
            problems.Add(facts.LineOf("Proficiency"), $"There is no proficiency '{id}'.{Suggestion.For(id, around.Proficiencies)}");
        }

        return id;
    }

    private IReadOnlyList<string> ReadDuties(Facts facts)
    {
        facts.Text("Duties");
        var ids = facts.Ids("Duties");
        var at = facts.LineOf("Duties");

        if (ids.Count == 0 && facts.Optional("Duties") is not null)
        {
            problems.Add(at, $"Name one to {Words.Number(MostDuties)} duties by their ids, with commas in between.");
        }

        if (ids.Count > MostDuties)
        {
            problems.Add(at, $"This question serves {Words.Count(ids.Count, "duty", "duties")}. Keep the {Words.Number(MostDuties)} that it says most about.");
        }

        foreach (var twice in ids.CountBy(id => id).Where(id => id.Value > 1))
        {
            problems.Add(at, $"'{twice.Key}' stands here twice. Keep one of them.");
        }

        if (around.Jobs is { } jobs)
        {
            foreach (var id in ids.Distinct())
            {
                CheckDuty(id, at, jobs);
            }
        }

        return ids;
    }

    private void CheckDuty(string id, int at, JobLibrary jobs)
    {
        if (jobs.Statement(id) is not { } statement)
        {
            problems.Add(at, $"There is no duty '{id}'.{Suggestion.For(id, [.. jobs.Of(StatementSection.Duties).Select(s => s.Id)])}");
        }
        else if (statement.Section is not StatementSection.Duties)
        {
            problems.Add(at, $"'{id}' stands under {statement.Section.ToString().ToLowerInvariant()} in {statement.File}. Take one of the duties here.");
        }
    }

    private string[] ReadLines(Section? section, int fewest, int most)
    {
        var lines = section?.TakeLines() ?? [];
        section?.Close();

        if (lines.Count > 0 && (lines.Count < fewest || lines.Count > most))
        {
            problems.Add(section!.Line, $"There {(lines.Count == 1 ? "is 1 line" : $"are {lines.Count} lines")} under '{section.Title}'. Give {Words.Number(fewest)} to {Words.Number(most)}.");
        }

        foreach (var line in lines)
        {
            Limit(line.Number, "This line", line.Text, LongestLine);

            if (line.Text.Length == 0)
            {
                problems.Add(line.Number, "This line is empty. Write something, or take it out.");
            }
        }

        return [.. lines.Select(l => l.Text)];
    }

    private Anchor[] ReadAnchors(Section? section)
    {
        var rows = section?.TakeTable() ?? [];
        var anchors = rows.Select(ReadAnchor).ToArray();
        section?.Close();

        for (var i = 1; i < anchors.Length; i++)
        {
            if (anchors[i].Score <= anchors[i - 1].Score)
            {
                problems.Add(rows[i].Line, $"The score {anchors[i].Score} comes after {anchors[i - 1].Score}. Give each score once, from the lowest to the highest.");
            }
        }

        if (rows.Count > 0 && Anchor.Needed.Except(anchors.Select(a => a.Score)).Select(s => $"{s}").ToArray() is { Length: > 0 } missing)
        {
            problems.Add(section!.Line, $"There is no anchor for {Words.List(missing)}. Say what an answer of that score is like.");
        }

        return anchors;
    }

    private static Anchor ReadAnchor(Facts row)
    {
        var anchor = new Anchor(row.Number("Score", Anchor.Lowest, Anchor.Highest), row.Text("Looks like", LongestCell), row.Text("You might hear", LongestCell));
        row.Close();
        return anchor;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Limit(int line, string what, string text, int longest)
    {
        if (text.Length > longest)
        {
            problems.Add(line, $"{what} has {text.Length} characters. Keep it to {longest}.");
        }
    }
}
