using Microsoft.Playwright;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The screens that pages are looked at on.</summary>
public static class Sizes
{
    /// <summary>The least side of what fingers press, in CSS pixels (WCAG 2.2, 2.5.8).</summary>
    public const int LeastTarget = 24;

    public static ViewportSize Desk => new() { Width = 1280, Height = 900 };

    public static ViewportSize Phone => new() { Width = 390, Height = 844 };

    /// <summary>The narrowest width at which nothing may need scrolling sideways (WCAG 2.1, 1.4.10).</summary>
    public static ViewportSize Narrowest => new() { Width = 320, Height = 640 };
}
