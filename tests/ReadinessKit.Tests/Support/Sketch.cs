using ReadinessKit.Readiness;

namespace ReadinessKit.Tests.Support;

/// <summary>Tasks with nothing but what their dates hang on.</summary>
public static class Sketch
{
    public static PlanTask Task(string id, int weeks, params string[] after) =>
        new(id, "step", $"Do {id}", "Like this.", "Owner", weeks, after, [], MayBeShortened: true, 1);
}
