namespace ReadinessKit.Library;

/// <summary>What an organization says of a point of a checklist.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="Reason">Why the point is not for the organization; kept, but not shown, with every other status.</param>
/// <param name="Evidence">What shows that it is in place: a web address, or a place in words; "" for none.</param>
/// <param name="Until">The day by which it should be in place, where one was given.</param>
/// <param name="Note">What is worth remembering; lines may break in it.</param>
public sealed record ReviewAnswer(ReviewStatus Status, string Reason = "", string Evidence = "", DateOnly? Until = null, string Note = "")
{
    /// <summary>Nothing has been said.</summary>
    public static readonly ReviewAnswer None = new(ReviewStatus.NotLookedAt);

    /// <summary>The evidence as a web address; null where it is a place in words.</summary>
    public Uri? EvidenceLink => ReadLink(Evidence);

    /// <summary>Reads a web address: http or https, with a host, and without a name or password in it. Null for everything else.</summary>
    public static Uri? ReadLink(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" && link.Host.Length > 0 && link.UserInfo.Length == 0 && !text.Contains(' ') ? link : null;
}
