using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>What can be printed or taken along of a version of a guide.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class FilesModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuideVersionPage(db, member, content, clock)
{
    /// <summary>The number of the other version that people may want: the draft beside the one in use. Null where there is none.</summary>
    public int? Other => Shown.Number == Row.UsedNumber ? Row.IsUsed ? null : Row.Number : Row.UsedNumber;

    public string FilesAddress => $"{Address}/files/{Shown.Number}";
}
