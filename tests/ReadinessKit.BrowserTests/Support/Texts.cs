namespace ReadinessKit.BrowserTests.Support;

/// <summary>What the pages say, word for word. A text that changes in the site changes here, and nowhere else.</summary>
public static class Texts
{
    // Everywhere.
    public const string SkipLink = "Skip to the content";

    // Motivation.
    public const string AreWeAfraid = "5. What are we afraid of?";
    public const string Struggled = "We struggled to answer this (question 5)";
    public const string FarMoreOnWorries = "Far more on the worries";
    public const string WhatOurAnswersSay = "See what our answers say";
    public const string LookIntoYourWorries = "Look into your worries before you begin";

    // The role check.
    public const string AskedToDo = "What is a peer worker asked to do?";
    public const string CheckThisTask = "Check this task";
    public const string SeeWhetherItFits = "See whether it fits";
    public const string ATask = "drive members to appointments twice a week, and remind them of their meds";
    public const string AnUnknownTask = "plant a garden";

    // The quiz.
    public const string QuizHeading = "How long should we plan for?";
    public const string True = "True";
    public const string False = "False";
    public const string DeadlineFromOutside = "Yes, somebody else set our deadline";
    public const string Deadline = "The deadline, if you know it";
    public const string Send = "See our horizon";
    public const string Clear = "Clear my answers";
    public const string ThreeToMend = "3 things to fix";
    public const string OneToMend = "One thing to fix";

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

    // Accounts.
    public const string SetUp = "Set up and sign in";
    public const string SignIn = "Sign in";
    public const string SignOut = "Sign out";
    public const string Email = "E-mail";
    public const string Password = "Password";
    public const string YourName = "Your name";
    public const string YourEmail = "Your e-mail";
    public const string APassword = "A password";
    public const string MakeTheAccount = "Make the account and join";
    public const string NewPassword = "New password";
    public const string SaveTheNewPassword = "Save the new password";
    public const string ChooseANewPassword = "Choose a new password";
    public const string YourPassword = "Your password";
    public const string WhatIsItOn = "What is it on?";
    public const string AddThePasskey = "Add the passkey";
    public const string AskTheDeviceAgain = "Ask the device again";
    public const string SixDigits = "Six digits";
    public const string TurnOn = "Turn the second step on";
    public const string SecondStepIsOn = "Your second step is on";
    public const string SecondStep = "The second step";
    public const string Code = "Six digits, or a recovery code";

    // Organizations.
    public const string LegalName = "Legal name";
    public const string State = "State or territory";
    public const string Employees = "How many people does it employ? (optional)";
    public const string TimeZone = "Time zone";
    public const string SaveTheProfile = "Save the profile";
    public const string SavedMeanwhile = "What somebody else saved";
    public const string AddTheOrganization = "Add it and make the link";
    public const string InviteSomebody = "Invite somebody";
    public const string WhoIsItFor = "Who is it for?";
    public const string MakeTheLink = "Make the link";
    public const string MakeAResetLink = "Make a reset link";
    public const string AuditLog = "Audit log";
    public const string NotYours = "This is not yours to do";

    // Tasks of every plan: the first one, and the last one, which always sets the end date.
    public const string FirstTask = "Ask yourselves why you want peer roles";
    public const string LastTask = "Hold the first performance review";

    public static string Answered(int count) => $"{count} of 10 answered";

    public static string Choose(int statement) => $"Choose True or False for statement {statement}";

    public static string TrueCount(int count) => $"{count} of 10 true";
}
