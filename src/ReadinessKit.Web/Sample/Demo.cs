using System.Globalization;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Sample;

/// <summary>The verb "demo": the site with made-up data, in a data folder of its own.</summary>
public static class Demo
{
    public const string Verb = "demo";

    public const string Anew = "--new";

    private const string Organizations = "--organizations=";

    /// <summary>The same people at every creation; only their passwords differ.</summary>
    public const int Seed = 2026;

    private sealed record Line(string Role, string Name, string Email, string Password);

    public static bool IsAsked(string[] args) => args is [Verb, ..];

    /// <summary>The settings with the demo's own data folder, which is emptied when that is asked for.</summary>
    /// <exception cref="SettingsException">When what stands there was not made by the demo.</exception>
    public static Settings Prepare(Settings settings, string[] args)
    {
        var folder = Path.Combine(settings.DataFolder, Verb);

        if (args.Contains(Anew) && Directory.Exists(folder))
        {
            if (!File.Exists(DataFolder.Database(folder)))
            {
                throw new SettingsException($"{folder} holds no database of the site, so it is not emptied. Move it away, or set KIT_DATA to another folder.");
            }

            Directory.Delete(folder, recursive: true);
        }

        return settings with { DataFolder = folder, IsDemo = true };
    }

    /// <summary>Fills a new demo, and prints how to sign in; of one that was filled before it says how to begin anew.</summary>
    public static async Task BeginDemo(this WebApplication app, string[] args, bool isFilled, TextWriter output)
    {
        var settings = app.Services.GetRequiredService<Settings>();
        output.WriteLine($"A demo: everybody in it is made up. It is kept in {settings.DataFolder}\n");

        if (isFilled)
        {
            output.WriteLine($"The passwords were shown when it was made. To begin anew, with new ones: {Verb} {Anew}");
        }
        else
        {
            var people = await Fill(app, More(args));
            var (role, name, email) = (people.Max(p => p.Role.Length), people.Max(p => p.Name.Length), people.Max(p => p.Email.Length));

            foreach (var p in people.Prepend(new("Role", "Name", "E-mail", "Password")))
            {
                output.WriteLine($"  {p.Role.PadRight(role)}  {p.Name.PadRight(name)}  {p.Email.PadRight(email)}  {p.Password}");
            }

            output.WriteLine($"\nThe passwords are shown this once, and kept nowhere. To begin anew, with new ones: {Verb} {Anew}");
        }

        output.WriteLine($"Sign in at {settings.Link("/sign-in")}\n");
    }

    // How many organizations more are asked for, to measure with.
    private static int More(string[] args) =>
        int.TryParse(args.FirstOrDefault(a => a.StartsWith(Organizations, StringComparison.Ordinal))?[Organizations.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var more) ? more : 0;

    private static async Task<IReadOnlyList<Line>> Fill(WebApplication app, int more)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<NewAccount>();
        var run = await scope.ServiceProvider.GetRequiredService<SampleData>().AddOrganization(Seed, SampleData.People, CancellationToken.None);
        var @operator = accounts.Add($"{run.Faker.Name.FirstName()} {run.Faker.Name.LastName()}", "operator@demo.example", password: null, isOperator: true);

        var people = RoleDescription.All
            .Select(role => (role.Name, Person: run.People.First(m => m.Roles.HasFlag(role.Role)).Person!))
            .Prepend((Name: "Operator", Person: @operator))
            .Select(p => new Line(p.Name, p.Person.Name, p.Person.Email!, accounts.GivePassword(p.Person)))
            .ToList();
        await run.Db.SaveChangesAsync();

        if (more > 0)
        {
            await scope.ServiceProvider.GetRequiredService<SampleData>().FillAround(run, Seed + 1, more, CancellationToken.None);
        }

        return people;
    }
}
