using Microsoft.AspNetCore.Mvc.Rendering;

namespace ReadinessKit.Web.Pages.Shared;

/// <summary>One part of the way back to the home page; the last one, without an address, is the page itself.</summary>
public sealed record Crumb(string Title, string? Address = null);

/// <summary>What a page tells the frame around it.</summary>
public sealed record Frame(string Title, params Crumb[] Crumbs)
{
    /// <summary>Which section of the navigation the page belongs to.</summary>
    public string? Section { get; init; }

    /// <summary>True for pages that call htmx.</summary>
    public bool NeedsHtmx { get; init; }

    /// <summary>True for the pages of a meeting, which show what is new by themselves.</summary>
    public bool IsOfMeeting { get; init; }

    /// <summary>True for pages that mark words and say what there is to talk about.</summary>
    public bool IsReview { get; init; }

    /// <summary>True for the pages of an organization's job descriptions.</summary>
    public bool IsOfJobs { get; init; }

    /// <summary>True for pages that show questions for interviews.</summary>
    public bool IsOfInterviews { get; init; }

    /// <summary>True for pages about work and benefits.</summary>
    public bool IsOfBenefits { get; init; }

    /// <summary>True for pages about what a role costs.</summary>
    public bool IsOfBudget { get; init; }

    /// <summary>True for pages about rates and ranges of pay.</summary>
    public bool IsOfPay { get; init; }

    /// <summary>True for pages that say, while they stay open, how many cards of a panel are in.</summary>
    public bool ShowsPanelStatus { get; init; }

    /// <summary>True for pages on which answers are kept on the device until they are sent, or that say how many are.</summary>
    public bool NeedsScore { get; init; }

    /// <summary>True for pages on which somebody signs in with a passkey or makes one.</summary>
    public bool NeedsPasskeys { get; init; }
}

public static class FrameOfView
{
    public static void SetFrame(this ViewContext view, Frame frame) => view.ViewData[nameof(Frame)] = frame;

    public static Frame Frame(this ViewContext view) => (Frame)view.ViewData[nameof(Frame)]!;
}
