using ReadinessKit.Content;

namespace ReadinessKit.Tests.Support;

/// <summary>The content that the site comes with, read once.</summary>
public static class Shipped
{
    public static readonly SiteContent Content = SiteContent.Load(Repository.File("content"));
}
