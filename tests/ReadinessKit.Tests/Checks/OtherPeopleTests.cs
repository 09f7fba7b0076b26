using ReadinessKit.Checks;

namespace ReadinessKit.Tests.Checks;

public sealed class OtherPeopleTests
{
    private static readonly PhraseBook Book = new([Phrase.Of("(collect|inspect|do|handle|serve|file|clean|drive) * (rent|apartment|tests|refill|payee|chart|room|member)"), Phrase.Of("(medication|parole|pharmacy|van service|mentally ill)"), Phrase.Of("the mentally ill"), Phrase.Of("done by the security"), Phrase.Of("moving boxes")]);

    [Theory]
    [InlineData("Property managers collect the rent")]
    [InlineData("The two housing officers inspect apartments")]
    [InlineData("Probation officers do the drug tests")]
    [InlineData("Parole agents order tests")]
    [InlineData("Your colleagues in pharmacy handle refills")]
    [InlineData("Your coworkers at the front office file the charts")]
    [InlineData("The money management team serves as payee")]
    [InlineData("Our benefits unit serves as payee for those who want one")]
    [InlineData("The county’s mobile crisis unit drives members")]
    [InlineData("A cleaning company cleans the rooms")]
    [InlineData("Job developers and landlords inspect apartments")]
    [InlineData("On Mondays, the landlord collects the rent")]
    [InlineData("You visit tenants and the property managers collect the rent")]
    [InlineData("Clinical supervisors also file the charts")]
    [InlineData("Contract clerks are responsible for tests, and do the tests")]
    [InlineData("Medication is dispensed by licensed nursing staff")]
    [InlineData("Rides are given by the county van service")]
    [InlineData("Searches are done by the security officers")]
    public void What_other_people_do(string text) => Assert.Contains(Circumstance.AnothersWork, Of(text));

    [Theory]
    [InlineData("You and the nurse handle refills")]
    [InlineData("The nurse and the companion handle refills")]
    [InlineData("The manager and the advocate collect the rent")]
    [InlineData("The peer specialist collects the rent")]
    [InlineData("The coordinator drives members")]
    [InlineData("The family support coordinator collects the rent")]
    [InlineData("Together with property managers, inspect apartments")]
    [InlineData("Under the direction of nurses, handle refills")]
    [InlineData("Help property managers inspect apartments")]
    [InlineData("The worker collects the rent")]
    [InlineData("The worker helps landlords inspect apartments")]
    [InlineData("Call landlords and collect the rent")]
    [InlineData("Landlords want you to inspect apartments")]
    [InlineData("The manager expects somebody to collect the rent")]
    [InlineData("As assigned by the program manager, collect rent")]
    [InlineData("Our peer team drives members")]
    [InlineData("Our outreach team drives members")]
    [InlineData("Our front-line staff drive members")]
    [InlineData("Team members drive members")]
    [InlineData("Staff in this role clean rooms")]
    [InlineData("Medication is handed out by you and the nurse")]
    [InlineData("Medication is handed out by peer staff")]
    public void What_the_post_does(string text) => Assert.DoesNotContain(Circumstance.AnothersWork, Of(text));

    [Theory]
    [InlineData("The post is funded by the Mentally Ill Offender Treatment Act", true)]
    [InlineData("You join the Mentally Ill Outreach team", true)]
    [InlineData("You serve the mentally ill of the county", false)]
    [InlineData("Serve the Mentally Ill", false)]
    public void Names_of_programs_and_laws(string text, bool isNamed) => Assert.Equal(isNamed, Of(text).Contains(Circumstance.Named));

    [Theory]
    [InlineData("Moving boxes is up to those who feel like it", true)]
    [InlineData("Moving boxes of groceries is left to whoever likes to", true)]
    [InlineData("Moving boxes is up to you", false)]
    [InlineData("Moving boxes is up to the standard of those who came before", false)]
    public void What_is_left_to_those_who_like_to(string text, bool isLeft) => Assert.Equal(isLeft, Of(text).Contains(Circumstance.NotDone));

    private static IReadOnlySet<Circumstance> Of(string text)
    {
        var sentence = Sentences.Of(text)[^1];
        var matches = Book.Find([sentence])[0];
        Assert.NotEmpty(matches);

        return Surroundings.Of(sentence, matches.OrderByDescending(m => m.Words).First());
    }
}
