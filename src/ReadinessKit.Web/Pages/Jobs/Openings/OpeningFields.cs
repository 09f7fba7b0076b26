using ReadinessKit.Jobs;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Openings;

/// <summary>The fields of an opening.</summary>
/// <param name="Input">What was typed.</param>
/// <param name="Errors">The messages.</param>
/// <param name="MayBePublic">False as long as the description that it shows is not published.</param>
/// <param name="Law">What the law is about in what everybody would read; none where nobody would, or nothing was found.</param>
public sealed record OpeningFields(OpeningForm Input, Errors Errors, bool MayBePublic, IReadOnlyList<JobFinding> Law)
{
    /// <summary>The type of a field for a day: where what was typed is no day, it stands there to be mended.</summary>
    public string TypeOf(string field) => Errors.At(field) is null ? "date" : "text";

    /// <summary>The form filled in with an opening.</summary>
    public static OpeningForm Of(JobOpening opening) => new()
    {
        Town = opening.Town,
        State = opening.State,
        IsRemote = opening.IsRemote,
        HowToApply = opening.HowToApply,
        Site = opening.Site,
        PostedOn = Words.Iso(opening.PostedOn),
        ClosesOn = opening.ClosesOn is { } last ? Words.Iso(last) : null,
        IsPublic = opening.IsPublic,
    };
}
