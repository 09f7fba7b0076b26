using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>Who interviews: seats by where people look from, and never by anything about their health or use of services.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class CommitteeModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePartPage<CommitteeForm>(db, member, content, clock)
{
    /// <summary>The words for yes, no and nothing said.</summary>
    private const string Yes = "yes", No = "no";

    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<SeatKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    /// <summary>Whether the committee as a whole includes somebody who uses or has used services: "yes", "no", or nothing said.</summary>
    [BindProperty]
    public string? IncludesSomeoneServed { get; set; }

    public override GuidePart Part => GuidePart.Committee;

    /// <summary>What was typed or is saved.</summary>
    public string Includes => HttpMethods.IsPost(Request.Method) ? IncludesSomeoneServed ?? "" : Row.IncludesSomeoneServed switch { true => Yes, false => No, _ => "" };

    /// <summary>The seats with fields to add some.</summary>
    public IReadOnlyList<SeatFields> Seats => [.. Input.Seats, .. Enumerable.Range(0, Math.Max(1, Math.Min(CommitteeForm.MostSeats, Usual) - Input.Seats.Count)).Select(_ => new SeatFields())];

    // Three raters and an alternate.
    private const int Usual = 4;

    protected override CommitteeForm FormOf(InterviewGuide guide) => CommitteeForm.Of(guide);

    protected override async Task AfterWrite(CancellationToken cancel)
    {
        bool? says = IncludesSomeoneServed switch { Yes => true, No => false, _ => null };

        if (Row.IncludesSomeoneServed != says)
        {
            await Update(
                row =>
                {
                    row.IncludesSomeoneServed = says;
                    return true;
                },
                cancel);
        }
    }
}
