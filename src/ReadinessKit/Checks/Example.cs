using ReadinessKit.Content;

namespace ReadinessKit.Checks;

/// <summary>A sentence of a job description that shows what fits a peer role, or what does not.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Rule">The id of the rule that has something to say about it; null for one that is fine.</param>
public sealed record Example(string Text, string? Rule)
{
    /// <summary>Reads all files of <c>kind: examples</c>.</summary>
    /// <param name="files">The files.</param>
    /// <param name="rules">The rules of job descriptions, by which files name what their examples are about; null where these have a problem of their own.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static IReadOnlyList<Example> ReadAll(IReadOnlyList<ContentFile> files, IReadOnlyCollection<string>? rules, List<ContentProblem> problems)
    {
        var all = new List<Example>();

        foreach (var file in files)
        {
            var own = new ProblemList(file.Path);
            all.AddRange(Read(file, rules, own));
            problems.AddRange(own.All);
        }

        return all;
    }

    private static Example[] Read(ContentFile file, IReadOnlyCollection<string>? rules, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return [];
        }

        var (settings, body) = document;
        settings.Text("title", 80);
        settings.Date("reviewed");
        settings.Date("review-again");
        var rule = settings.Optional("rule");

        if (rule is not null && rules?.Contains(rule) == false)
        {
            if (file.IsBesideOwn)
            {
                // The agency took the rule away, and with it what its examples teach.
                return [];
            }

            problems.Add(settings.LineOf("rule"), $"There is no rule '{rule}' for job descriptions.{Suggestion.For(rule, rules)}");
        }

        settings.Close();
        body.TakeProse();
        Example[] examples = [.. TakeLines(rule is null ? null : body.Child("Does not fit"), rule), .. TakeLines(body.OptionalChild("Fits"), null)];
        body.Close();
        return examples;
    }

    private static Example[] TakeLines(Section? section, string? rule)
    {
        var examples = section?.TakeLines().Select(l => new Example(l.Text, rule)).ToArray() ?? [];
        section?.Close();
        return examples;
    }
}
