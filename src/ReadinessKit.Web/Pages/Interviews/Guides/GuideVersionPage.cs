using System.Globalization;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>A page of one version of a guide: the one that the address names, else the one in use, else the last.</summary>
public abstract class GuideVersionPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePage(db, member, content, clock)
{
    public GuideVersion Shown { get; private set; } = null!;

    /// <summary>"version 3, in use", or that it is a draft.</summary>
    public string ShownInWords => $"version {Shown.Number}, {(Shown.Number == Row.UsedNumber ? "in use" : "a draft that no committee uses")}";

    public string Day => Words.Day(Organization.DayOf(Shown.At));

    /// <summary>What the address names; null where it names none.</summary>
    protected string? Asked => (string?)RouteData.Values["number"] ?? (string?)Request.Query["number"];

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || NumberAsked() is not { } number || await VersionOf(number, cancel) is not { } version)
        {
            return false;
        }

        Shown = version;
        return true;
    }

    private int? NumberAsked() => Asked is not { Length: > 0 } asked ? Row.UsedNumber ?? Row.Number
        : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
