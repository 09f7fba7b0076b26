namespace ReadinessKit.Tests.Support;

/// <summary>The files of the repository that the tests stand in.</summary>
public static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string File(string name) => Path.Combine(Root, name);

    public static string Text(string name) => System.IO.File.ReadAllText(File(name));

    private static string Find(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "ReadinessKit.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
