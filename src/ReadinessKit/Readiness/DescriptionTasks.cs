namespace ReadinessKit.Readiness;

/// <summary>The tasks of the implementation plan that a published job description shows to be done, by their ids in the content.</summary>
public static class DescriptionTasks
{
    /// <summary>Writing it, having it read by somebody who knows the role, and approving it.</summary>
    public const string Draft = "draft-description", SecondReader = "second-reader", Approve = "approve-description";

    /// <summary>The tasks that are done once it is published. Having it read is one of them only where somebody has, and every comment of theirs is settled.</summary>
    public static IReadOnlyList<string> Done(bool isReadAndSettled) => isReadAndSettled ? [Draft, SecondReader, Approve] : [Draft, Approve];
}
