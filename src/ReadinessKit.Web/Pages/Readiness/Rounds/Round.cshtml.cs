using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>A round: while it is open, the links and how many answered; afterward its result.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class RoundModel(AppDb db, Member member, Editions editions, Settings settings) : RoundPage(db, member, editions)
{
    public sealed record Line(RoundGroup Group, AskedGroup Asked, CopyField Link, string Invitation, string Codes)
    {
        public string? TooFew => Asked.IsMoreThanInvited ? null : RoundForm.TooFewInvited(Group.Invited);
    }

    public bool MayRun => Member.May(Right.RunRounds);

    public bool MayDecide => Member.May(Right.RunTimeline);

    public IEnumerable<Line> Lines => Groups.Select(g => new Line(
        g,
        g.ToAsked(),
        new CopyField($"link-{g.Place}", $"The link of {g.Name}", settings.Link($"/answer/{g.Key}")),
        $"{Address}/groups/{g.Id}/invitation",
        $"{Address}/groups/{g.Id}/codes"));

    public string OpenSince => Words.Day(Organization.DayOf(Row.CreatedAt));

    public string ClosedOn => Words.Day(Organization.DayOf(Row.ClosedAt!.Value));

    public RoundResult? Result => field ??= Row.IsOpen ? null : Row.ToResult(Quiz);

    public IEnumerable<RoundPicture> Pictures => Result!.Statements.Select(s => new RoundPicture(s, Row.OwnAnswers?.GetValueOrDefault(s.Statement.Id)));

    /// <summary>What the organization's own answers give; null before they are recorded.</summary>
    public Horizon? Horizon => Row.OwnAnswers is { } own ? Quiz.HorizonFor(own.Values.Count(a => a.Answer)) : null;

    public string OwnCount => $"{Row.OwnAnswers!.Values.Count(a => a.Answer)} of {Quiz.Statements.Count} true";
}
