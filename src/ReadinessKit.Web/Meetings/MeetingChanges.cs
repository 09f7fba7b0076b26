using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ReadinessKit.Web.Meetings;

/// <summary>
/// Tells browsers that there is something new to see in a meeting, and nothing more: they fetch their own page anew.
/// As server-sent events, or by asking every few seconds where those don't get through.
/// </summary>
public static class MeetingChanges
{
    /// <summary>The pages of a room follow each other at most this fast; often enough for people, and not for every single answer of a large room.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(300);

    // Proxies close what is silent for a minute.
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    public static void Map(WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        app.MapGet("/meet/{code}/changes", (string code, LiveMeetings meetings, HttpContext context) => Changes(code, meetings, context, stopping)).AllowAnonymous();
        app.MapGet("/meet/{code}/now", (string code, LiveMeetings meetings, HttpContext context) => Now(code, meetings, context)).AllowAnonymous();
    }

    /// <summary>What a page shows, in a word that changes with it.</summary>
    public static string Mark(LiveMeeting? meeting) => meeting is null or { IsEnded: true } ? "over" : $"{meeting.State.Place}-{meeting.State.Ballots.Count}-{meeting.Phones}";

    private static ServerSentEventsResult<string> Changes(string code, LiveMeetings meetings, HttpContext context, CancellationToken stopping)
    {
        context.Response.Headers.CacheControl = "no-store";
        var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.RegisterForDispose(ends);

        return TypedResults.ServerSentEvents(Marks(meetings.Find(code), ends.Token));
    }

    private static ContentHttpResult Now(string code, LiveMeetings meetings, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text(Mark(meetings.Find(code)));
    }

    private static async IAsyncEnumerable<SseItem<string>> Marks(LiveMeeting? meeting, [EnumeratorCancellation] CancellationToken ends)
    {
        while (meeting is { IsEnded: false } && !ends.IsCancellationRequested)
        {
            // Taken before the mark, so that no change falls between the two.
            var change = meeting.NextChange();

            yield return new(Mark(meeting));

            await Task.WhenAny(change, Task.Delay(Beat, ends));
            await Task.WhenAny(Task.Delay(Pace, ends));
        }

        if (!ends.IsCancellationRequested)
        {
            yield return new(Mark(null));
        }
    }
}
