using ReadinessKit.Readiness;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness;

/// <summary>The fields of the questions about motivation.</summary>
public sealed record MotivationFields(MotivationQuestions Questions, MotivationForm Form, Errors Errors)
{
    public sealed record Part(string Heading, string Prose, IEnumerable<Question> Questions);

    public sealed record Question(int Number, MotivationQuestion Asked, MotivationInput Given, Errors Errors)
    {
        public string TextField => $"Answers[{Asked.Id}].Text";

        public string StruggledField => $"Answers[{Asked.Id}].Struggled";

        public string Anchor => Errors.Anchor(TextField);

        public string? Error => Errors.At(TextField);

        public string HintId => "hint-" + Anchor;

        public string DescribedBy => Error is null ? HintId : $"{Errors.IdOf(TextField)} {HintId}";
    }

    public static readonly IReadOnlyList<Choice> MoreToSay = [.. Enum.GetValues<MoreToSay>().Select(m => new Choice(m.ToString(), MotivationResult.InWords(m)))];

    public IEnumerable<Part> Parts =>
    [
        new("Reasons", Questions.Reasons.Prose, Numbered(Questions.Reasons, 1)),
        new("Worries", Questions.Worries.Prose, Numbered(Questions.Worries, Questions.Reasons.Questions.Count + 1)),
    ];

    private IEnumerable<Question> Numbered(MotivationPart part, int first) =>
        part.Questions.Select((question, i) => new Question(first + i, question, Form.Answers.GetValueOrDefault(question.Id) ?? new(), Errors));
}
