using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.OwnContent;

/// <summary>
/// The content that is served now. When an own file changes, all of it is read and checked anew beside the requests, and swapped in as a whole;
/// what can't be used is set aside.
/// </summary>
public sealed class CurrentContent(Settings settings, StartContent start, IOutputCacheStore pages, TimeProvider clock) : IDisposable
{
    /// <summary>The tag of kept pages that are made of content.</summary>
    public const string Tag = "content";

    // A file that changed this short a time ago can change again and look the same.
    private static readonly TimeSpan Unsettled = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim _one = new(1);
    private readonly string _folder = DataFolder.Content(settings.DataFolder);
    private volatile ContentState _state = ContentState.After(null, start.Content, start.Folder, start.Found, clock.GetUtcNow());
    private OwnFolder _read = start.Folder;
    private string _stamp = "";
    private bool _isSettled = true;

    /// <summary>What is served now. A request takes it once, so that it sees one content.</summary>
    public ContentState State => _state;

    /// <summary>The shipped files, by path.</summary>
    public IReadOnlyDictionary<string, ContentFile> Shipped { get; } = start.Shipped.ToDictionary(f => f.Path);

    /// <summary>The shipped texts that own files were made from.</summary>
    public ShippedCopies Copies { get; } = new(settings.DataFolder);

    /// <summary>Looks whether own files changed, and takes in what did.</summary>
    public async Task Look(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);

        try
        {
            var (stamp, newest) = OwnFolder.Stamp(_folder);

            if (stamp != _stamp || !_isSettled)
            {
                await Take(OwnFolder.Read(_folder));
                (_stamp, _isSettled) = (stamp, newest < clock.GetUtcNow().UtcDateTime - Unsettled);
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Gone while it was looked at: the next look sees what is there then.
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>What would be wrong with the content if a file stood in the folder with this text.</summary>
    public IReadOnlyList<ContentProblem> Check(ContentFile file)
    {
        IReadOnlyList<ContentFile> With(IReadOnlyList<ContentFile> own) => [.. own.Where(f => f.Path != file.Path), file];

        // It may be what another file waits for.
        return Acceptance.Try([.. Shipped.Values], With(OwnFolder.Read(_folder).Wanted(State.Own))).Problems is { Count: > 0 }
            ? Acceptance.Try([.. Shipped.Values], With(State.Own)).Problems
            : [];
    }

    public void Dispose() => _one.Dispose();

    private async Task Take(OwnFolder folder)
    {
        if (!folder.Files.SequenceEqual(_read.Files) || !folder.Ignored.SequenceEqual(_read.Ignored))
        {
            var found = Acceptance.Of([.. Shipped.Values], _state.Own, folder.Wanted(_state.Own));

            // It learns from examples first: whoever asks for the first review need not wait for that.
            _ = found.Content?.JobReviewer;
            var next = ContentState.After(_state, found.Content ?? _state.Content, folder, found, clock.GetUtcNow());

            if (next.Content.Timeline.Edition != _state.Content.Timeline.Edition)
            {
                // Before the first result can be given under it.
                SqliteSetup.KeepEdition(settings.DataFolder, next.Content);
            }

            var isOther = next.Version != _state.Version;
            (_state, _read) = (next, folder);

            if (isOther)
            {
                await pages.EvictByTagAsync(Tag, CancellationToken.None);
            }
        }

        try
        {
            Copies.Keep(folder.Files.Select(f => f.Path), Shipped);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Some mount the folder read-only. Then there is nothing to compare with, and all else works.
        }
    }
}
