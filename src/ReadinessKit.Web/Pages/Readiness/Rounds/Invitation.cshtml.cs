using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>The invitation of a group: to be printed and hung up, or to be copied into an e-mail.</summary>
public sealed class InvitationModel(AppDb db, Member member, Editions editions, Settings settings) : GroupPage(db, member, editions, settings)
{
    public QrCode Picture => QrCode.Of(Link);

    public string Text =>
        $"""
        How ready are we for peer roles? {Words.Sentence(Row.AskedBy)} would like to know how ten statements look from where you stand. It takes about {Quiz.Minutes} minutes:

        {Link}

        It is up to you whether you answer, and it changes nothing about services, benefits or work. No name is asked. Only how many people in each group said what is shown, and no group with fewer than four answers is shown alone.{(Row.ClosesOn is { } day ? $" Please answer by {Words.Day(day)}." : "")}

        This link is for “{Group.Name}”.
        """;
}
