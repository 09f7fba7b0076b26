namespace ReadinessKit.Readiness;

/// <summary>A group that was asked in a round.</summary>
/// <param name="Name">Its name, such as "Staff".</param>
/// <param name="Invited">How many people were invited, where somebody counted.</param>
/// <param name="Answered">How many answered.</param>
/// <param name="Tallies">What they answered, by the id of the statement; null where it is not shown.</param>
public sealed record AskedGroup(string Name, int? Invited, int Answered, IReadOnlyDictionary<string, Tally>? Tallies)
{
    /// <summary>True when what the group answered is shown.</summary>
    public bool IsShown => Tallies is not null;

    /// <summary>True when more people answered than were invited: the link went further than it was meant to.</summary>
    public bool IsMoreThanInvited => Answered > Invited;

    /// <summary>"7 of 12 invited"; "7 answers" where nobody counted who was invited.</summary>
    public string Words => Invited is { } invited ? $"{Answered} of {invited} invited" : ReadinessKit.Words.Count(Answered, "answer");
}

/// <summary>What one group said about one statement.</summary>
/// <param name="Group">The group.</param>
/// <param name="Tally">Its answers.</param>
public sealed record GroupTally(AskedGroup Group, Tally Tally)
{
    /// <summary>"Staff (1 of 7 true, 6 false)".</summary>
    public string Words => $"{Group.Name} ({Tally.AllWords})";
}

/// <summary>What the groups said about one statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Groups">Every group that is shown, in the order in which they were asked.</param>
/// <param name="All">All answers that are shown, together.</param>
/// <param name="Distance">How far the two groups are apart that differ most: see <see cref="Tally.Distance"/>; 0 with one group.</param>
/// <param name="Furthest">These two groups, the one with more true answers first; null where none differ.</param>
public sealed record StatementResult(Statement Statement, IReadOnlyList<GroupTally> Groups, Tally All, double Distance, (GroupTally More, GroupTally Less)? Furthest)
{
    /// <summary>The distance below which groups hardly differ: fewer than one in five of one would have to answer otherwise to be like the other.</summary>
    public const double Notable = 0.2;

    /// <summary>True when the two that differ most hardly do: by less than <see cref="Notable"/>, or by no more than one person of the smaller one.</summary>
    public bool HardlyDiffers => Furthest is not { } two || Distance < Notable || Distance * Math.Min(two.More.Tally.Answered, two.Less.Tally.Answered) <= 1;

    /// <summary>What there is to see, in a sentence.</summary>
    public string Sentence => this switch
    {
        { Furthest: { } two, HardlyDiffers: true } => $"The groups hardly differ: {two.More.Words} and {two.Less.Words}.",
        { Furthest: { } two } => $"Furthest apart: {two.More.Words} and {two.Less.Words}.",
        { Groups: [var only] } => $"{only.Words}.",
        { All: var all } when all.True == all.Answered => $"All groups agree: everybody said true, {all.True} of {all.Answered}.",
        { All: var all } when all.False == all.Answered => $"All groups agree: nobody said true, 0 of {all.Answered}.",
        _ => $"The groups answered alike: {All.AllWords} in all.",
    };
}

/// <summary>
/// The result of a closed round. It leads with disagreement: the statements on which the groups are furthest apart come first.
/// Pages and files show this and add nothing.
/// </summary>
public sealed class RoundResult
{
    /// <summary>What groups are called that are too small to be shown alone.</summary>
    public const string Smaller = "Smaller groups together";

    /// <summary>Works out a result.</summary>
    /// <param name="quiz">The quiz as it was asked.</param>
    /// <param name="groups">The groups in the order in which they were asked.</param>
    /// <param name="smallGroups">What the groups that are not shown answered together, where that is shown.</param>
    public RoundResult(Quiz quiz, IReadOnlyList<AskedGroup> groups, IReadOnlyDictionary<string, Tally>? smallGroups)
    {
        Quiz = quiz;
        Groups = groups;
        Hidden = [.. groups.Where(g => !g.IsShown)];
        Shown = [.. groups.Where(g => g.IsShown), .. smallGroups is null ? Array.Empty<AskedGroup>() : [Together(Hidden, smallGroups)]];
        Statements = Shown.Count == 0 ? [] : [.. quiz.Statements.Select(Result).OrderByDescending(s => s.Distance)];
    }

    /// <summary>The quiz as it was asked.</summary>
    public Quiz Quiz { get; }

    /// <summary>Every group that was asked.</summary>
    public IReadOnlyList<AskedGroup> Groups { get; }

    /// <summary>The groups that are shown; those that are too small stand among them as one, if together they are large enough.</summary>
    public IReadOnlyList<AskedGroup> Shown { get; }

    /// <summary>The groups that are too small to be shown alone.</summary>
    public IReadOnlyList<AskedGroup> Hidden { get; }

    /// <summary>The statements: the greatest distance first, then in the quiz's order. Empty where no group is shown.</summary>
    public IReadOnlyList<StatementResult> Statements { get; }

    /// <summary>How many people answered, those included who are not shown.</summary>
    public int Answered => Groups.Sum(g => g.Answered);

    /// <summary>How many were invited; null where nobody counted them in some group.</summary>
    public int? Invited => Groups.All(g => g.Invited is not null) ? Groups.Sum(g => g.Invited) : null;

    /// <summary>Whether a group is shown, in words.</summary>
    public string HowShown(AskedGroup group) => group switch
    {
        { IsShown: true } => "yes",
        { Answered: 0 } => "nobody answered",
        _ when Shown.Any(g => g.Name == Smaller) => "with the other small groups",
        _ => $"no, fewer than {Words.Number(SmallGroups.Least)}",
    };

    /// <summary>What most of the answers that are shown say about a statement; null where neither answer has more than half.</summary>
    public bool? Majority(string statement) => Statements.FirstOrDefault(s => s.Statement.Id == statement)?.All.Majority;

    /// <summary>What the round found, in a sentence or two.</summary>
    public string Sentence
    {
        get
        {
            var asked = Invited is { } invited ? $"{Answered} of {invited} people who were invited answered" : $"{Words.Count(Answered, "person", "people")} answered";

            var seen = Shown.Sum(g => g.Answered);
            var shown = seen < Answered ? $" What {seen} of these {Answered} said is shown." : "";

            return Statements switch
            {
                [] => $"{asked}. No group has {SmallGroups.Least} answers, so nothing they said is shown.",
                [{ Furthest: not null }, ..] when Statements.All(s => s.HardlyDiffers) => $"{asked}.{shown} The groups hardly differ on any statement.",
                [{ Furthest: not null } first, ..] => $"{asked}.{shown} They are furthest apart on “{first.Statement.Topic}”.",
                _ when Shown.Count == 1 => $"{asked}.{shown} One group is large enough to be shown, so there is nothing to compare it with.",
                _ => $"{asked}.{shown} The groups agree on every statement.",
            };
        }
    }

    private StatementResult Result(Statement statement)
    {
        var groups = Shown.Select(g => new GroupTally(g, g.Tallies![statement.Id])).ToArray();
        var furthest = groups.SelectMany((a, i) => groups.Skip(i + 1).Select(b => (A: a, B: b, Distance: Tally.Distance(a.Tally, b.Tally)))).OrderByDescending(p => p.Distance).FirstOrDefault();
        var isAFirst = furthest.A is null || furthest.A.Tally.Share(Opinion.True) >= furthest.B.Tally.Share(Opinion.True);

        return new(
            statement,
            groups,
            groups.Aggregate(default(Tally), (sum, g) => sum + g.Tally),
            furthest.Distance,
            furthest.Distance > 0 ? (isAFirst ? furthest.A! : furthest.B, isAFirst ? furthest.B : furthest.A!) : null);
    }

    private static AskedGroup Together(IReadOnlyList<AskedGroup> hidden, IReadOnlyDictionary<string, Tally> tallies) =>
        new(Smaller, hidden.All(g => g.Invited is not null) ? hidden.Sum(g => g.Invited) : null, hidden.Sum(g => g.Answered), tallies);
}
