using ReadinessKit.Content;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.OwnContent;

/// <summary>The content that the site starts with. Own files that can't be used never stop a start; shipped ones do.</summary>
public sealed record StartContent(SiteContent Content, IReadOnlyList<ContentFile> Shipped, OwnFolder Folder, Acceptance Found)
{
    /// <summary>Reads it: without own files no more than the first page needs.</summary>
    /// <exception cref="ContentException">When the shipped content has problems.</exception>
    public static StartContent Read(Settings settings)
    {
        var shipped = SiteContent.ReadFolder(settings.ContentFolder);
        var folder = OwnFolder.Read(DataFolder.Content(settings.DataFolder));
        var found = Acceptance.Of(shipped, [], folder.Wanted([]));

        return new(found.Content ?? SiteContent.LoadForStart(shipped), shipped, folder, found);
    }
}
