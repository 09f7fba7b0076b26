using ReadinessKit.Content;

namespace ReadinessKit.Web.OwnContent;

/// <summary>How an own file stands: in use, or set aside with what is wrong with it.</summary>
/// <param name="Path">Its path in the folder of own content.</param>
/// <param name="Extends">True when it is merged into the shipped file rather than put in its place.</param>
/// <param name="IsGone">True when it was deleted, and could not be done without.</param>
/// <param name="Problems">Why it is set aside; none when it is in use.</param>
/// <param name="Since">Since when it is set aside.</param>
/// <param name="HasLastGood">True when an older text of it is in use while it is set aside.</param>
public sealed record OwnStatus(string Path, bool Extends, bool IsGone, IReadOnlyList<ContentProblem> Problems, DateTimeOffset? Since, bool HasLastGood)
{
    public bool IsSetAside => Problems.Count > 0;
}

/// <summary>The content that is served, and what of the agency's own files it holds. One request sees one of these.</summary>
/// <param name="Content">The content.</param>
/// <param name="Version">Counts from 1, with every change.</param>
/// <param name="Own">The own files that are in it, by path.</param>
/// <param name="Files">All own files, by path.</param>
/// <param name="Ignored">What else lies in the folder, with the reason.</param>
public sealed record ContentState(SiteContent Content, long Version, IReadOnlyList<ContentFile> Own, IReadOnlyList<OwnStatus> Files, IReadOnlyList<(string Path, string Why)> Ignored)
{
    public int SetAside => Files.Count(f => f.IsSetAside);

    /// <summary>The state after a look at the folder.</summary>
    public static ContentState After(ContentState? before, SiteContent content, OwnFolder folder, Acceptance found, DateTimeOffset now)
    {
        var (used, there) = (found.Own.ToDictionary(f => f.Path), folder.Files.ToDictionary(f => f.Path));
        var problems = found.SetAside.ToDictionary(s => s.Path, s => s.Problems);

        foreach (var file in folder.Files.Where(f => f.Unreadable is not null))
        {
            problems[file.Path] = [new(file.Path, 1, file.Unreadable!)];
        }

        OwnStatus StatusOf(string path)
        {
            var old = before?.Files.FirstOrDefault(f => f.Path == path && f.IsSetAside);
            var file = there.GetValueOrDefault(path)?.File ?? used.GetValueOrDefault(path);
            var wrong = problems.GetValueOrDefault(path) ?? [];

            return new(path, file is not null && Overlay.Extends(file), !there.ContainsKey(path), wrong, wrong.Count > 0 ? old?.Since ?? now : null, used.ContainsKey(path));
        }

        return new(content, before is null ? 1 : ReferenceEquals(before.Content, content) ? before.Version : before.Version + 1,
            found.Own, [.. there.Keys.Union(problems.Keys).Order(StringComparer.Ordinal).Select(StatusOf)], folder.Ignored);
    }
}
