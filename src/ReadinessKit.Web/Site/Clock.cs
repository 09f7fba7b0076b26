namespace ReadinessKit.Web.Site;

public static class Clock
{
    /// <summary>Today's date where the server stands.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
