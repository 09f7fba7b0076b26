using ReadinessKit.Content;
using ReadinessKit.Readiness;

namespace ReadinessKit.Tests.Support;

/// <summary>A round that a test starts from, made by hand in the browser of whoever runs it.</summary>
public sealed class GivenRound(Site site, Visitor organizer, string address)
{
    private static readonly Quiz Quiz = SiteContent.Load(Repository.File("content")).Timeline.Quiz;

    public string Address => address;

    /// <summary>Starts a round with the given groups.</summary>
    public static async Task<GivenRound> Start(Site site, Visitor organizer, string organization, string name = "Baseline", bool usesCodes = false, params (string Name, string Invited)[] groups)
    {
        var lines = groups.Length == 0 ? [("Leadership", "5"), ("Staff", "12"), ("Board", "")] : groups;
        var fields = lines.SelectMany((g, i) => new[] { KeyValuePair.Create($"Groups[{i}].Name", g.Item1), KeyValuePair.Create($"Groups[{i}].Invited", g.Item2) });
        var form = await organizer.Open($"/o/{organization}/readiness/rounds/new");
        var round = await organizer.Post(form.Address,
            [new("__RequestVerificationToken", form.Value("__RequestVerificationToken")!), new("Name", name), new("AskedBy", "the leadership team"), new("UsesCodes", usesCodes ? "true" : "false"), .. fields]);

        Assert.Equal(name, round.Heading);
        return new(site, organizer, round.Address);
    }

    /// <summary>The address that a group's link opens.</summary>
    public async Task<string> Link(string group) =>
        new Uri((await organizer.Open(address)).Html.QuerySelectorAll(".copy input").Single(i => i.ParentElement!.ParentElement!.TextContent.Contains($"The link of {group}")).GetAttribute("value")!).PathAndQuery;

    /// <summary>One person answers on a phone of their own: a letter for each statement, or one for all.</summary>
    public async Task<Visitor> Answer(string group, string sheet)
    {
        var phone = site.Visitor();
        var thanks = await Answer(phone, await Link(group), sheet);

        Assert.Equal("Thank you", thanks.Heading);
        return phone;
    }

    public async Task Answers(string group, params string[] sheets)
    {
        foreach (var sheet in sheets)
        {
            await Answer(group, sheet);
        }
    }

    public static async Task<Screen> Answer(Visitor phone, string link, string sheet, string? code = null)
    {
        await phone.Open(link);
        return await phone.Post(link, [.. Fields(sheet), .. code is null ? [] : new[] { KeyValuePair.Create("Code", code) }]);
    }

    /// <summary>The fields of the form for a sheet.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(string sheet) =>
        AnswerSheet.Write(Quiz, sheet.Length == 1 ? new string(sheet[0], Quiz.Statements.Count) : sheet).Select(a => KeyValuePair.Create($"Answers[{a.Key}]", a.Value!));

    public async Task<Screen> Close() => await organizer.Press(await organizer.Open(address + "/close"), "Close it for good");
}
