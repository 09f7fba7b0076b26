using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>A phone in a meeting.</summary>
public sealed class RoomModel(LiveMeetings meetings, Limits limits) : MeetingPage(meetings, limits)
{
    public Stage Stage { get; private set; } = null!;

    public string Mark { get; private set; } = "";

    /// <summary>False when the room is full, so that this phone can look on only.</summary>
    public bool IsIn { get; private set; }

    /// <summary>What this phone chose in the question that is open.</summary>
    public QuizChoice? Mine { get; private set; }

    public string AnswerHint => Mine is null ? "Tap an answer. You don’t have to." : $"You chose “{Mine.Text}”. Until the split is shown, you can choose again.";

    /// <summary>A button with an answer on it.</summary>
    public sealed record QuizChoice(string Id, string Text, bool IsMine);

    public IReadOnlyList<QuizChoice> Choices { get; private set; } = [];

    public IActionResult OnGet()
    {
        var phone = MeetingCookies.Phone.Read(Request);

        if (phone is null)
        {
            phone = AccessKey.New();
            MeetingCookies.Phone.Write(Response, Meeting, phone);
        }

        IsIn = Meeting.Join(phone);
        Mark = MeetingChanges.Mark(Meeting);
        Stage = new(Meeting);
        Choices = [.. (Stage.State.Question?.Choices ?? []).Select(c => new QuizChoice(c.Id, c.Text, Stage.State.Ballots.GetValueOrDefault(phone) == c.Id))];
        Mine = Choices.FirstOrDefault(c => c.IsMine);

        return Page();
    }

    public IActionResult OnPost(string? question, string? choice)
    {
        if (!Limits.TakeAnswer(HttpContext))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (MeetingCookies.Phone.Read(Request) is { } phone)
        {
            Meeting.Answer(phone, question, choice);
        }

        return LocalRedirect(Address);
    }
}
