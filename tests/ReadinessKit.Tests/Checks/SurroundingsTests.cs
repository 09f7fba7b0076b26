using ReadinessKit.Checks;

namespace ReadinessKit.Tests.Checks;

public sealed class SurroundingsTests
{
    private static readonly PhraseBook Book = new([Phrase.Of("(drive|hand out|handing out|manage) * (people|member|medication|money)"), Phrase.Of("medication")]);

    [Theory]
    [InlineData("You will not hand out medication")]
    [InlineData("You won’t hand out medication")]
    [InlineData("never drive members")]
    [InlineData("No one in this role hands out medication")]
    [InlineData("You will not write notes, hand out medication or drive")]
    [InlineData("You come along without handing out medication")]
    [InlineData("You listen instead of handing out medication")]
    [InlineData("Handing out medication is not part of this role")]
    [InlineData("Handing out medication to people isn’t your job")]
    [InlineData("It differs in that it does not write notes, hand out medication or drive")]
    [InlineData("Medication belongs upstairs and not to this role")]
    [InlineData("The specialist does not provide clinical services, decide who is served, watch the door, write notes on anybody, carry a list of names or hand out medication")]
    [InlineData("You are not asked to check whether people come, remind anyone of it, or hand out medication")]
    [InlineData("You take no part in handing out medication")]
    [InlineData("The role has no say in handing out medication")]
    [InlineData("Searches, holds and medication are not part of the role")]
    [InlineData("Does no driving of members and no money management for people")]
    [InlineData("Makes no decisions on how to manage money")]
    [InlineData("No peer worker will ever hand out medication")]
    [InlineData("Nothing in this role asks you to hand out medication")]
    [InlineData("Not among the duties of this post: to hand out medication")]
    [InlineData("Excused from handing out medication")]
    [InlineData("No drug screens, risk ratings (these belong to others), rides, handing out medication or curfew checks")]
    [InlineData("Handing out medication is neither asked nor expected")]
    public void What_is_not_done(string text) => Assert.Contains(Circumstance.NotDone, Of(text));

    [Theory]
    [InlineData("You will hand out medication")]
    [InlineData("You not only hand out medication")]
    [InlineData("Do not hesitate to drive people")]
    [InlineData("Never fail to hand out medication")]
    [InlineData("You do not need a license, but you drive people")]
    [InlineData("If they do not want to go, drive people anyway")]
    [InlineData("You will not write notes and will hand out medication")]
    [InlineData("You drive people who are not able to walk")]
    [InlineData("People who do not drive need you to drive people")]
    [InlineData("Because no one else does, you drive people")]
    [InlineData("You know the town and hand out medication to people who are not part of it")]
    [InlineData("Keeps no notes on anybody and hands out medication")]
    [InlineData("Loses no time to hand out medication")]
    [InlineData("No matter how late, hand out medication")]
    [InlineData("Nothing less than handing out medication")]
    public void What_is_done_all_the_same(string text) => Assert.DoesNotContain(Circumstance.NotDone, Of(text));

    [Theory]
    [InlineData("The nurse hands out medication")]
    [InlineData("Our case manager drives people")]
    [InlineData("Other staff drive members")]
    [InlineData("Handing out medication belongs to the nurse")]
    [InlineData("Handing out medication is done by nurses")]
    [InlineData("Handing out medication is the nurse’s job")]
    [InlineData("Medication is the doctor’s work")]
    [InlineData("Members manage their own money")]
    [InlineData("Ward staff hand out medication")]
    [InlineData("The billing office manages people’s money")]
    [InlineData("Staff hand out medication")]
    [InlineData("Clinicians are responsible for medication")]
    [InlineData("Medication and shots are given by the nurse")]
    [InlineData("Handing out medication is done by others")]
    [InlineData("Handing out medication is assigned to the program secretary")]
    [InlineData("Medication is handled through the county pharmacy office")]
    [InlineData("Leaves medication to others")]
    public void What_somebody_else_does(string text) => Assert.Contains(Circumstance.AnothersWork, Of(text));

    [Theory]
    [InlineData("You hand out medication with the nurse")]
    [InlineData("Help the nurse hand out medication")]
    [InlineData("The nurse asks you to hand out medication")]
    [InlineData("The doctor wants us to hand out medication")]
    [InlineData("Members need somebody to drive people")]
    [InlineData("Drive people to the nurse")]
    [InlineData("Help ward staff hand out medication")]
    [InlineData("Staff the window where you hand out medication")]
    public void What_nobody_else_does(string text) => Assert.DoesNotContain(Circumstance.AnothersWork, Of(text));

    [Theory]
    [InlineData("Support people to manage their money", true)]
    [InlineData("Help a member with managing money", true)]
    [InlineData("Help the nurse with handing out medication", false)]
    [InlineData("Manage people’s money", false)]
    public void What_people_are_helped_with(string text, bool isSupport) => Assert.Equal(isSupport, Of(text).Contains(Circumstance.Support));

    [Theory]
    [InlineData("You have managed your own money", true)]
    [InlineData("You used to drive people", true)]
    [InlineData("You have to drive people", false)]
    [InlineData("You drive people", false)]
    public void What_is_over(string text, bool isPast) => Assert.Equal(isPast, Of(text).Contains(Circumstance.Past));

    [Fact]
    public void What_is_only_talked_about() => Assert.Contains(Circumstance.Quoted, Of("Older ads said “hand out medication” here"));

    private static IReadOnlySet<Circumstance> Of(string text)
    {
        var sentence = Sentences.Of(text)[^1];
        var matches = Book.Find([sentence])[0];
        Assert.NotEmpty(matches);

        return Surroundings.Of(sentence, matches.OrderBy(m => m.Phrase).ThenByDescending(m => m.First).First());
    }
}
