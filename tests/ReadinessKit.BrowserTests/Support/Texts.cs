namespace ReadinessKit.BrowserTests.Support;

/// <summary>What the pages say, word for word. A text that changes in the site changes here, and nowhere else.</summary>
public static class Texts
{
    // Everywhere.
    public const string SkipLink = "Skip to the content";

    // The quiz.
    public const string QuizHeading = "How long should we plan for?";
    public const string True = "True";
    public const string False = "False";
    public const string DeadlineFromOutside = "Yes, somebody else set our deadline";
    public const string Deadline = "The deadline, if you know it";
    public const string Send = "See our horizon";
    public const string Clear = "Clear my answers";
    public const string ThreeToMend = "3 things to mend";
    public const string OneToMend = "One thing to mend";

    // The result.
    public const string OneYear = "Plan for at least one year";
    public const string SixMonths = "Plan for at least six months";
    public const string OutsideDeadline = "Your deadline is set from outside";
    public const string BoardReport = "Board report (Word)";
    public const string Workbook = "Plan as Excel";
    public const string ChangeThePlan = "Change the plan";
    public const string Print = "Print this page";
    public const string Start = "The preparation starts on";
    public const string Name = "Your organization’s name, for the report (optional)";
    public const string Save = "Save";
    public const string EditLink = "To edit: owners, durations, dates";
    public const string ReadLink = "To read only";
    public const string Copy = "Copy";
    public const string Copied = "Copied";
    public const string NewReadingLink = "Make a new reading link";
    public const string DeleteThisResult = "Delete this result";

    // Changing the plan.
    public const string SaveThePlan = "Save the plan";
    public const string BackWithoutSaving = "Back without saving";
    public const string WholeWeeks = "Enter whole weeks from 1 to 104";
    public const string ChangedMeanwhile = "Somebody else saved a change while you were typing. What you typed is still here: save again to keep it";

    // The end.
    public const string DeleteHeading = "Delete this result?";
    public const string DeletedHeading = "The result is deleted";
    public const string NotHere = "This page is not here";

    // Tasks of every plan: the first one, and the last one, which always sets the end date.
    public const string FirstTask = "Ask yourselves why you want peer roles";
    public const string LastTask = "Hold the first performance review";

    public static string Answered(int count) => $"{count} of 10 answered";

    public static string Choose(int statement) => $"Choose True or False for statement {statement}";

    public static string TrueCount(int count) => $"{count} of 10 true";
}
