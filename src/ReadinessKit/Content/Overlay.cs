namespace ReadinessKit.Content;

/// <summary>
/// An agency's own files over the shipped ones: a file of the same path replaces, one with <c>extends: base</c> in its settings is merged
/// into the shipped file of the same path, every other one is added.
/// </summary>
public sealed class Overlay
{
    /// <summary>What stands before the path of a shipped file where there are own ones too.</summary>
    public const string Shipped = "shipped/";

    private readonly Dictionary<string, ContentFile> _files;
    private readonly HashSet<string> _own;

    private Overlay(Dictionary<string, ContentFile> files, HashSet<string> own, IReadOnlyList<ContentProblem> problems) => (_files, _own, Problems) = (files, own, problems);

    /// <summary>All files, by path; merged ones know where each of their lines stands.</summary>
    public IReadOnlyList<ContentFile> Files => [.. _files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>What could not be merged, in the own files.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }

    /// <summary>Lays own files over shipped ones.</summary>
    public static Overlay Lay(IReadOnlyList<ContentFile> shipped, IReadOnlyList<ContentFile> own)
    {
        var files = shipped.ToDictionary(f => f.Path, f => f with { IsBesideOwn = own.Count > 0 });
        var problems = new List<ContentProblem>();

        foreach (var file in own)
        {
            // Where capitals do not count, the two would be one file.
            if (shipped.Select(s => s.Path).Concat(own.Select(o => o.Path)).FirstOrDefault(p => p != file.Path && p.Equals(file.Path, StringComparison.OrdinalIgnoreCase)) is { } other)
            {
                problems.Add(new(file.Path, 1, $"There is '{other}', which differs in capitals only. Give this file the same name, or another one."));
                continue;
            }

            files[file.Path] = Lay(files.GetValueOrDefault(file.Path), file, [.. files.Keys], problems);
        }

        return new(files, [.. own.Select(f => f.Path)], problems);
    }

    /// <summary>True for a file that says <c>extends</c>.</summary>
    public static bool Extends(ContentFile file) => FrontMatter.Read(file, new(file.Path))?.Optional("extends") is not null;

    /// <summary>A problem where the author finds it: in the own file, or in a shipped one.</summary>
    public ContentProblem Place(ContentProblem problem)
    {
        if (!_files.TryGetValue(problem.File, out var file))
        {
            return problem;
        }

        return file.Places is { } places && places[Math.Min(problem.Line, places.Count) - 1] is var place ? problem with { File = place.File, Line = place.Line }
            : _own.Contains(problem.File) ? problem
            : problem with { File = Shipped + problem.File };
    }

    private static ContentFile Lay(ContentFile? shipped, ContentFile own, IReadOnlyCollection<string> known, List<ContentProblem> problems)
    {
        var list = new ProblemList(own.Path);

        // Without settings, or with settings that can't be read, it is read as a file of its own, which says so.
        if (FrontMatter.Read(own, list) is not { } settings || settings.Optional("extends") is not { } extends)
        {
            return own;
        }

        if (extends != "base")
        {
            list.Add(settings.LineOf("extends"), $"'extends' can't be '{extends}'. Write 'extends: base', or take the line out to replace the shipped file.");
        }

        if (shipped is null)
        {
            list.Add(settings.LineOf("extends"), $"There is no shipped file '{own.Path}' to extend.{Suggestion.For(own.Path, known)}");
        }

        // A shipped file without settings says so itself.
        var merged = shipped is null || FrontMatter.Read(shipped, new(shipped.Path)) is null ? shipped ?? own : Extension.Merge(shipped, own, settings, list);
        problems.AddRange(list.All);

        // Of no use: what else would be said of it would only hide what is wrong.
        return list.Any ? shipped ?? own : merged;
    }
}
