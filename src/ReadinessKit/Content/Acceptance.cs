namespace ReadinessKit.Content;

/// <summary>A changed file that is not used, and why.</summary>
public sealed record SetAside(string Path, IReadOnlyList<ContentProblem> Problems);

/// <summary>
/// Which changes of an agency's own files can be used: all of them when they are sound together, otherwise as many as are.
/// Of a file that is set aside, what was used before goes on being used.
/// </summary>
/// <param name="Content">The content with these files; null when nothing that is used has changed.</param>
/// <param name="Own">The own files that are used.</param>
/// <param name="SetAside">The changes that are not, by path; a file that is no longer there can be one of them.</param>
public sealed record Acceptance(SiteContent? Content, IReadOnlyList<ContentFile> Own, IReadOnlyList<SetAside> SetAside)
{
    /// <summary>How often all content is read to find out: each takes about a tenth of a second.</summary>
    public const int MostTries = 60;

    /// <summary>Finds out, from the files that are used and those that the agency wants.</summary>
    public static Acceptance Of(IReadOnlyList<ContentFile> shipped, IReadOnlyList<ContentFile> used, IReadOnlyList<ContentFile> wanted)
    {
        var (before, after) = (used.ToDictionary(f => f.Path), wanted.ToDictionary(f => f.Path));
        var changes = before.Keys.Union(after.Keys).Where(p => before.GetValueOrDefault(p)?.Text != after.GetValueOrDefault(p)?.Text).Order(StringComparer.Ordinal).ToArray();

        return changes.Length == 0 ? new(null, used, []) : new Search(shipped, before, after).Run(changes);
    }

    /// <summary>Reads all content with these own files: the content, or what is wrong.</summary>
    public static (SiteContent? Content, IReadOnlyList<ContentProblem> Problems) Try(IReadOnlyList<ContentFile> shipped, IReadOnlyList<ContentFile> own)
    {
        try
        {
            return (SiteContent.Load(shipped, own), []);
        }
        catch (ContentException e)
        {
            return (null, e.Problems);
        }
        catch (Exception e) when (own.Count > 0 && e is not OutOfMemoryException)
        {
            // A mistake of ours in reading what nobody thought of must not cost anybody a page either.
            return (null, [new("", 1, "Something in this file can't be read at all. Take out what was added last, or write it more plainly.")]);
        }
    }

    private sealed class Search(IReadOnlyList<ContentFile> shipped, Dictionary<string, ContentFile> used, Dictionary<string, ContentFile> wanted)
    {
        private readonly Dictionary<string, IReadOnlyList<ContentProblem>> _problems = [];
        private SiteContent? _content;
        private int _tries;

        public Acceptance Run(string[] changes)
        {
            var left = changes.Except(UseTogether(changes)).ToList();

            // Some may be sound once another one is in use.
            while (left.FirstOrDefault(path => _tries < MostTries && Use([path])) is { } sound)
            {
                left.Remove(sound);
            }

            return new(_content, [.. used.Values.OrderBy(f => f.Path, StringComparer.Ordinal)], [.. left.Select(path => new SetAside(path, _problems.GetValueOrDefault(path) ?? [Unread(path)]))]);
        }

        // All, then all but those that problems name: files that need each other come in together.
        private string[] UseTogether(string[] changes)
        {
            while (changes.Length > 0 && !Use(changes))
            {
                var named = _problems[changes[0]].Select(p => p.File).ToHashSet();
                var fewer = changes.Where(path => !named.Contains(path)).ToArray();
                changes = fewer.Length < changes.Length ? fewer : [];
            }

            return changes;
        }

        private bool Use(string[] changes)
        {
            var files = new Dictionary<string, ContentFile>(used);

            foreach (var path in changes)
            {
                files.Remove(path);

                if (wanted.TryGetValue(path, out var file))
                {
                    files[path] = file;
                }
            }

            _tries++;
            var (content, problems) = Try(shipped, [.. files.Values]);

            foreach (var path in changes)
            {
                _problems[path] = [.. problems.Select(p => p.File.Length > 0 ? p : p with { File = path })];
            }

            if (content is not null)
            {
                (_content, used) = (content, files);
            }

            return content is not null;
        }

        private static ContentProblem Unread(string path) => new(path, 1, "Too many files are broken at once to tell what is wrong with this one. Fix the others first.");
    }
}
