using ReadinessKit.Quizzes;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Meetings;

/// <summary>A meeting that goes on, in memory only: nothing of it reaches the disk, and ending it leaves nothing.</summary>
public sealed class LiveMeeting(string code, QuestionSet quiz, byte[] leaderKeyHash, DateTimeOffset now)
{
    /// <summary>More phones than a room holds; what comes after them can look on.</summary>
    public const int MostPhones = 500;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _phones = [];
    private Meeting _meeting = new(quiz);
    private TaskCompletionSource _change = NewChange();

    /// <summary>What people type to join, as one word.</summary>
    public string Code => code;

    /// <summary>When whoever leads it last did something.</summary>
    public DateTimeOffset LedAt { get; private set; } = now;

    public DateTimeOffset BegunAt { get; } = now;

    public bool IsEnded { get; private set; }

    /// <summary>The meeting as it stands.</summary>
    public Meeting State
    {
        get
        {
            lock (_lock)
            {
                return _meeting;
            }
        }
    }

    /// <summary>How many phones have joined.</summary>
    public int Phones
    {
        get
        {
            lock (_lock)
            {
                return _phones.Count;
            }
        }
    }

    public bool IsLedBy(string? key) => AccessKey.Fits(key, leaderKeyHash);

    /// <summary>Lets a phone in; false when the room is full.</summary>
    public bool Join(string phone)
    {
        lock (_lock)
        {
            if (_phones.Contains(phone))
            {
                return true;
            }

            if (_phones.Count == MostPhones)
            {
                return false;
            }

            _phones.Add(phone);
            Announce();
            return true;
        }
    }

    /// <summary>Takes a phone's answer to the question that it saw; one to an earlier question changes nothing.</summary>
    public void Answer(string phone, string? question, string? choice)
    {
        lock (_lock)
        {
            if (_phones.Contains(phone) && _meeting.Question?.Id == question)
            {
                Change(_meeting.Answer(phone, choice));
            }
        }
    }

    /// <summary>Takes a step from the place that whoever leads has before them. Pressed twice, it is taken once.</summary>
    public void Go(string? place, Func<Meeting, Meeting> step, DateTimeOffset at)
    {
        lock (_lock)
        {
            LedAt = at;

            if (place == _meeting.Place)
            {
                Change(step(_meeting));
            }
        }
    }

    /// <summary>Forgets everything that was said.</summary>
    public void End()
    {
        lock (_lock)
        {
            IsEnded = true;
            _meeting = new(quiz);
            _phones.Clear();
            Announce();
        }
    }

    /// <summary>Ends with the next change.</summary>
    public Task NextChange()
    {
        lock (_lock)
        {
            return _change.Task;
        }
    }

    private void Change(Meeting next)
    {
        if (!ReferenceEquals(next, _meeting))
        {
            _meeting = next;
            Announce();
        }
    }

    private void Announce()
    {
        _change.SetResult();
        _change = NewChange();
    }

    // Whoever waits goes on by itself, and not inside the lock.
    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
