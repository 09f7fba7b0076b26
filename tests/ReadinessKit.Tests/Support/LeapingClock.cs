namespace ReadinessKit.Tests.Support;

/// <summary>A clock with timers that go off when a test moves it, however far: each that is due then goes off once.</summary>
public sealed class LeapingClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = now;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Moves it on.</summary>
    public void Leap(DateTimeOffset to)
    {
        List<Alarm> due;

        lock (_lock)
        {
            _now = to;
            due = _alarms.FindAll(a => a.Due <= to);
            due.ForEach(a => a.Next());
        }

        // Whoever waits may set timers at once.
        due.ForEach(a => a.Ring());
    }

    /// <summary>Moves it on by a minute at a time until something has happened in the background; not for more than four hours.</summary>
    public async Task Until(Func<Task<bool>> hasHappened)
    {
        for (var minutes = 0; !await hasHappened(); minutes++)
        {
            Assert.True(minutes < 240, "Nothing happened in four hours.");
            Leap(GetUtcNow().AddMinutes(1));
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private sealed class Alarm(LeapingClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period;

        /// <summary>When it goes off; null where it does not.</summary>
        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._alarms.Remove(this);
                _period = period;
                Due = dueTime < TimeSpan.Zero ? null : clock._now + dueTime;

                if (Due is not null)
                {
                    clock._alarms.Add(this);
                }
            }

            return true;
        }

        public void Next() => Due = _period > TimeSpan.Zero ? clock._now + _period : null;

        public void Ring() => callback(state);

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
