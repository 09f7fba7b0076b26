using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>Words that the record prints or the committee reads are looked at for what must not stand there; who means the work goes on.</summary>
public sealed class PrintedWordsTests(Site site) : IClassFixture<Site>
{
    private const string Told = "Leave out “bipolar”, or tick below that it is about the work";

    [Fact]
    public async Task What_the_committee_does_says_nothing_of_a_diagnosis()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);

        foreach (var (address, button) in new[] { (round.AddressOf(round.Candidates[0]), "Save"), (round.Address + "/candidates/new", "Add") })
        {
            var refused = await round.Hr.Press(await round.Hr.Open(address), button, ("Name", "Sam Ito"), ("Instruction", "Questions in writing, because of her bipolar disorder."));

            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Equal(Told, refused.Error("Instruction"));
            Assert.Contains("Questions in writing", refused.Html.QuerySelector("#Instruction")!.TextContent);
        }

        Assert.Equal("", (await round.Rows(db => db.Candidates.SingleAsync())).Instruction);
        Assert.Equal(HttpStatusCode.OK, (await round.Hr.Press(await round.Hr.Open(round.AddressOf(round.Candidates[0])), "Save", ("Instruction", "Questions in writing; 15 minutes more."))).Status);
    }

    [Fact]
    public async Task A_false_alarm_is_ticked_away_and_other_words_are_looked_at_anew()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var address = round.AddressOf(round.Candidates[0]);
        var asked = await round.Hr.Press(await round.Hr.Open(address), "Save", ("Instruction", "A room with room for a wheelchair."));
        Assert.Equal("Leave out “a wheelchair”, or tick below that it is about the work", asked.Error("Instruction"));
        var keeps = asked.Value("Keeps");

        var other = await round.Hr.Press(asked, "Save", ("Keeps", keeps), ("Instruction", "A wheelchair, and bipolar."));
        Assert.Equal(HttpStatusCode.BadRequest, other.Status);

        await round.Hr.Press(asked, "Save", ("Keeps", keeps));
        Assert.Equal("A room with room for a wheelchair.", (await round.Rows(db => db.Candidates.SingleAsync())).Instruction);
    }

    [Fact]
    public async Task Reasons_that_are_printed_are_looked_at_wherever_somebody_writes_one()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        const string reason = "He is bipolar.";
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);
        var cards = $"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}";
        await Refuses(round.Hr, cards, "End the waiting", "Because");
        await Refuses(round.Hr, round.Address + "/questions/q1/void", "Leave it out for everybody", "Because");
        await Refuses(round.Hr, round.Address + "/decision", "Close the round", "CloseBecause");

        await round.Submit(round.Raters[0], round.Candidates[0], 4, 0);
        await round.Submit(round.Raters[1], round.Candidates[0], 4, 4);
        await Refuses(round.Hr, cards, "Open it again", "Because");
        var thin = await Refuses(round.Hr, round.AddressOf(round.Candidates[0]) + "/result", "Show the ratings", "AcceptedBecause");
        await round.Hr.Press(thin, "Show the ratings", ("Keeps", reason));

        await Refuses(round.Raters[0].Visitor, round.AddressOf(round.Candidates[0]) + "/result/q1", "Change it", "Because", ("Score", "3"));
        await round.Hr.Press(await round.Hr.Open(round.AddressOf(round.Candidates[0]) + "/result"), "Mark as final");
        var decision = await Refuses(round.Hr, round.Address + "/decision", "Record the decision", "Because", ("Chosen", "nobody"));
        await round.Hr.Press(decision, "Record the decision", ("Keeps", reason));
        Assert.Equal((reason, reason), (await round.Rows(db => db.HiringRounds.Select(r => r.DecidedBecause).SingleAsync()), (await round.Rows(db => db.Candidates.SingleAsync())).AcceptedBecause));

        async Task<Screen> Refuses(Visitor visitor, string address, string button, string field, params (string Field, string? Value)[] more)
        {
            var refused = await visitor.Press(await visitor.Open(address), button, [(field, reason), .. more]);
            Assert.Equal((address, HttpStatusCode.BadRequest, Told), (address, refused.Status, refused.Error(field)));
            Assert.Equal(reason, refused.Value("Keeps"));
            return refused;
        }
    }
}
