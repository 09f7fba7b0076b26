using System.Collections.Concurrent;
using System.Security.Cryptography;
using ReadinessKit.Quizzes;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Meetings;

/// <summary>The meetings that go on at this moment. They end by hand, or when nobody has led them for a while, or with the program.</summary>
public sealed class LiveMeetings : IDisposable
{
    /// <summary>How many meetings may go on at once.</summary>
    public const int Most = 500;

    /// <summary>After this time without a step a meeting is over, and after this time in any case.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromHours(3), Longest = TimeSpan.FromHours(12);

    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private const int CodeLength = 6;

    private readonly ConcurrentDictionary<string, LiveMeeting> _meetings = [];
    private readonly TimeProvider _clock;
    private readonly ITimer _cleaning;

    public LiveMeetings(TimeProvider clock)
    {
        _clock = clock;
        _cleaning = clock.CreateTimer(_ => EndOld(), null, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(10));
    }

    /// <summary>Begins a meeting. The key is for the browser of whoever leads it. Null when too many go on.</summary>
    public (LiveMeeting Meeting, string LeaderKey)? Begin(QuestionSet quiz)
    {
        EndOld();
        var key = AccessKey.New();

        while (_meetings.Count < Most)
        {
            var meeting = new LiveMeeting(RandomNumberGenerator.GetString(Letters, CodeLength), quiz, AccessKey.Hash(key), _clock.GetUtcNow());

            if (_meetings.TryAdd(meeting.Code, meeting))
            {
                return (meeting, key);
            }
        }

        return null;
    }

    /// <summary>The meeting with a code, however it was typed; null when there is none, or it is over.</summary>
    public LiveMeeting? Find(string? typed)
    {
        var found = _meetings.GetValueOrDefault(new string([.. (typed ?? "").Where(char.IsAsciiLetterOrDigit).Take(CodeLength + 1)]).ToUpperInvariant());

        if (found is not null && IsOver(found))
        {
            End(found);
            return null;
        }

        return found;
    }

    /// <summary>Ends a meeting, and forgets all of it.</summary>
    public void End(LiveMeeting meeting)
    {
        _meetings.TryRemove(meeting.Code, out _);
        meeting.End();
    }

    public void Dispose() => _cleaning.Dispose();

    private bool IsOver(LiveMeeting meeting) => _clock.GetUtcNow() is var now && (now - meeting.LedAt > Quiet || now - meeting.BegunAt > Longest);

    private void EndOld()
    {
        foreach (var old in _meetings.Values.Where(IsOver))
        {
            End(old);
        }
    }
}
