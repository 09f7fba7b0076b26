using ReadinessKit.Checks;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.RoleCheck;

/// <summary>The questions of an activity as fields of a form.</summary>
public sealed record QuestionFields(Checks.Activity Activity, Dictionary<string, string?> Answers, Errors Errors, string? Task)
{
    public IEnumerable<Field> Fields => Activity.Questions.Select(FieldOf);

    private Field FieldOf(RoleQuestion question) => new($"Answers[{question.Id}]", question.Text, Answers.GetValueOrDefault(question.Id), Errors)
    {
        Type = "radio",
        Choices = [.. question.Answers.Select((answer, i) => new Choice($"{i + 1}", answer.Text))],
    };
}
