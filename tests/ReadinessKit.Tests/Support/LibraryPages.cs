namespace ReadinessKit.Tests.Support;

/// <summary>The pages that hold what the sources say.</summary>
public static class LibraryPages
{
    /// <summary>Where a page of the list of facts stands.</summary>
    public static string Address(string page) => page == "role-check" ? "/role-check/activities" : $"/library/{page}";
}
