using ReadinessKit.Library;
using ReadinessKit.Readiness;

namespace ReadinessKit.Jobs;

/// <summary>What a posting says beside the job description, as it was read from a form.</summary>
/// <param name="Town">The town where the work is done; "" where all of it is done from home.</param>
/// <param name="State">The two letters of its state, district or territory.</param>
/// <param name="IsRemote">True where all of the work is done from home.</param>
/// <param name="HowToApply">What people do to apply.</param>
/// <param name="Site">The organization's own site; "" where it has none.</param>
/// <param name="PostedOn">The day on which it is posted.</param>
/// <param name="ClosesOn">The last day to apply; null while it stays open.</param>
/// <param name="IsPublic">True where strangers may read its page.</param>
public sealed record ReadOpening(string Town, string State, bool IsRemote, string HowToApply, string Site, DateOnly PostedOn, DateOnly? ClosesOn, bool IsPublic);

/// <summary>What a person typed about a posting; every value may be missing or wrong.</summary>
public sealed class OpeningForm
{
    /// <summary>The longest name of a town, way to apply and web address, in characters.</summary>
    public const int MaxTown = 80, MaxHowToApply = 500, MaxSite = 200;

    /// <summary>How far from today a day may lie, in years.</summary>
    public const int MaxYears = 2;

    /// <summary>The town where the work is done.</summary>
    public string? Town { get; set; }

    /// <summary>The two letters of its state.</summary>
    public string? State { get; set; }

    /// <summary>Whether all of the work is done from home.</summary>
    public bool IsRemote { get; set; }

    /// <summary>What people do to apply.</summary>
    public string? HowToApply { get; set; }

    /// <summary>The organization's own site.</summary>
    public string? Site { get; set; }

    /// <summary>The day on which it is posted.</summary>
    public string? PostedOn { get; set; }

    /// <summary>The last day to apply.</summary>
    public string? ClosesOn { get; set; }

    /// <summary>Whether strangers may read its page.</summary>
    public bool IsPublic { get; set; }

    /// <summary>Whether it goes before strangers with what the law is about in it.</summary>
    public bool PublishAnyway { get; set; }

    /// <summary>What to do before strangers may read it; null where nothing is.</summary>
    /// <param name="found">How many things the review of the ad found that the law is about.</param>
    public RuleError? LookFirst(int found) => found > 0 && !PublishAnyway
        ? new("PublishAnyway", "Nobody can read it yet. Change what the law is about, or tick “Publish it anyway”")
        : null;

    /// <summary>Reads the posting; what is wrong becomes a message at its field, and everything else is read all the same.</summary>
    /// <param name="states">The letters of the states that can be chosen.</param>
    /// <param name="mayBePublic">False as long as no second person has approved the description that it shows.</param>
    /// <param name="today">The day where the organization is.</param>
    /// <param name="errors">Takes the messages.</param>
    public ReadOpening Read(IEnumerable<string> states, bool mayBePublic, DateOnly today, List<RuleError> errors)
    {
        var (town, state, how, site) = (TypedText.OneLine(Town), TypedText.OneLine(State), TypedText.Lines(HowToApply), TypedText.OneLine(Site));

        // In the order of the form.
        var posted = ReadDay(PostedOn, today);
        var closes = ReadDay(ClosesOn, today);
        errors.AddRange(new[]
        {
            how.Length == 0 ? new RuleError("HowToApply", "Enter how people apply, such as an address to write to") : TypedText.TooLong("HowToApply", "text", how, MaxHowToApply),
            closes is null && IsTyped(ClosesOn) ? NoDay("ClosesOn", today) : closes < (posted ?? today) ? new("ClosesOn", "Choose a last day that is not before the first") : null,
            town.Length == 0 && !IsRemote ? new("Town", "Enter the town where the work is done, or say that it is done from home") : TypedText.TooLong("Town", "town", town, MaxTown),
            states.Contains(state) ? null : new("State", "Choose the state"),
            site.Length > 0 && !(ReviewAnswer.ReadLink(site) is { } link && link.Host.Contains('.', StringComparison.Ordinal)) ? new("Site", "Enter the whole web address, such as https://example.org, or leave it empty") : TypedText.TooLong("Site", "address", site, MaxSite),
            posted is null && IsTyped(PostedOn) ? NoDay("PostedOn", today) : null,
        }.OfType<RuleError>());

        if (IsPublic && !mayBePublic)
        {
            errors.Add(new("IsPublic", "Publish the description first: a page for everybody shows only what a second person has approved"));
        }

        return new(IsRemote ? "" : town, state, IsRemote, how, site, posted ?? today, closes, IsPublic && mayBePublic);
    }

    private static bool IsTyped(string? text) => !string.IsNullOrWhiteSpace(text);

    private static DateOnly? ReadDay(string? text, DateOnly today) =>
        IsTyped(text) && PlanForm.TryReadDate(text, out var day) && day >= today.AddYears(-MaxYears) && day <= today.AddYears(MaxYears) ? day : null;

    private static RuleError NoDay(string field, DateOnly today) => new(field, $"Enter a day within two years, such as {today.Month}/{today.Day}/{today.Year}");
}
