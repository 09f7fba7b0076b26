using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>How phones come in.</summary>
/// <param name="Stage">Where the meeting stands.</param>
/// <param name="Site">The address of the site as it is typed.</param>
/// <param name="Picture">The way in, for cameras.</param>
public sealed record JoinView(Stage Stage, string Site, QrCode Picture)
{
    public static JoinView Of(Stage stage, string code, Settings settings) => new(stage, settings.Url.Authority, QrCode.Of(settings.Link($"/meet/{code}")));
}
