using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>A reason to keep a wording, as it was typed.</summary>
public sealed class KeepWordingFields
{
    public string? Text { get; set; }

    public string? Because { get; set; }
}

/// <summary>One question of a guide: its words, checked as they are typed, its rubric, and how much it counts. At "new", one's own.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class QuestionModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePage(db, member, content, clock)
{
    /// <summary>The longest reason to keep a wording, in characters.</summary>
    public const int MaxBecause = 500;

    private const string New = "new", Preview = "preview";

    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<QuestionKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public static readonly IReadOnlyList<Choice> Weights = [.. GuideQuestionForm.Weights.Select(w => new Choice($"{w:0.#}", w == 1 ? "1, like the others" : $"{w:0.#}"))];

    [BindProperty(Name = "")]
    public GuideQuestionForm Input { get; set; } = new();

    [BindProperty]
    public int? Number { get; set; }

    /// <summary>What the button that was pressed does, beside saving.</summary>
    [BindProperty]
    public string? Do { get; set; }

    [BindProperty]
    public List<KeepWordingFields> Keep { get; set; } = [];

    public Errors Errors { get; } = [];

    /// <summary>The question as it is saved; an empty one where it is new.</summary>
    public GuideQuestion Question { get; private set; } = null!;

    /// <summary>The question as far as it is typed.</summary>
    public GuideQuestion Shown { get; private set; } = null!;

    /// <summary>True when somebody else saved the same question meanwhile, and nothing was saved.</summary>
    public bool IsBehind { get; private set; }

    public bool IsNew => (string?)RouteData.Values["question"] == New;

    public string Heading => IsNew ? "A question of your own" : $"Question {Guide.Questions.Index().First(q => q.Item.Id == Question.Id).Index + 1}";

    /// <summary>The proficiencies to choose from, and the one of the guide where the content has dropped it.</summary>
    public IReadOnlyList<Choice> Proficiencies => [.. Library.Proficiencies.Append(Question.Proficiency).Where(p => p.Id.Length > 0).DistinctBy(p => p.Id).Select(p => new Choice(p.Id, p.Name))];

    /// <summary>What the check says about what is typed.</summary>
    public IReadOnlyList<GuideFinding> Found => field ??= GuideChecks.Of(Guide with { Questions = [Shown] }, Check).Findings;

    public string FoundWords => Found.Count(f => f.Kept is null) is var open && open == 0 ? "Nothing stands against these words." : $"{Words.Sentence(Words.Spelled(open, "wording"))} to look at.";

    public string BecauseOf(GuideFinding finding) => Keep.FirstOrDefault(k => k.Text == finding.Text)?.Because ?? "";

    public void OnGet()
    {
        Input = GuideQuestionForm.Of(Question);
        Shown = Question;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        Shown = Input.Read(Question, Library.Proficiencies, Guide.Duties, Errors);

        if (Do == Preview)
        {
            return Partial("_QuestionBeside", this);
        }

        var reasons = ReadReasons();
        Errors.AddIf(IsNew && Guide.Questions.Count >= GuideQuestionForm.MostQuestions ? new("Text", $"Keep it to {GuideQuestionForm.MostQuestions} questions; take one out first") : null);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var opened = Number is { } number && await VersionOf(number, cancel) is { } version ? version.Guide.Question(Question.Id) : Question;
        var isWritten = await Write(guide => Put(guide, opened) is { } put ? reasons.Aggregate(put, (g, reason) => GuideMoves.Keep(g, reason.Text, reason.Because)) : null, cancel);

        if (!isWritten)
        {
            (IsBehind, Number) = (true, Row.Number);
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return Do == "next" ? LocalRedirect($"{AddressOf(GuidePart.Questions)}?saved={Row.Number}#q-{Question.Id}") : LocalRedirect($"{Address}/questions/{Question.Id}?saved={Row.Number}");
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel))
        {
            return false;
        }

        var asked = IsNew ? new GuideQuestion(AccessKey.NewId(), new("", "", "", "", QuestionKind.Situational, 5, [], [], [], [], [], []), new("", "", "")) : Guide.Question((string?)RouteData.Values["question"]);
        Question = asked!;
        return asked is not null;
    }

    // Where somebody else took the question out or changed it meanwhile, it does not fit.
    private InterviewGuide? Put(InterviewGuide guide, GuideQuestion? opened) => IsNew ? GuideMoves.Add(guide, [Shown])
        : guide.Question(Question.Id) is { } there && opened is not null && GuideDiff.AreSame(there, opened) ? GuideMoves.Put(guide, Shown) : null;

    private List<KeptWording> ReadReasons()
    {
        var reasons = new List<KeptWording>();

        foreach (var finding in Found)
        {
            var because = string.Join(' ', BecauseOf(finding).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var at = Keep.FindIndex(k => k.Text == finding.Text);
            Errors.AddIf(because.Length > MaxBecause ? new($"Keep[{at}].Because", $"Shorten the reason to {MaxBecause} characters; there are {because.Length}") : null);

            if (at >= 0)
            {
                reasons.Add(new(finding.Text, because));
            }
        }

        return reasons;
    }
}
