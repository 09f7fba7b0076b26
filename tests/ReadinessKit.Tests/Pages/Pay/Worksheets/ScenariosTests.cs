using System.Net;
using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;
using static ReadinessKit.Tests.Support.SamplePayWorksheet;

namespace ReadinessKit.Tests.Pages.Pay.Worksheets;

/// <summary>Ranges side by side: worked out while somebody types, chosen, taken out, and begun with what the description asks for.</summary>
public sealed class ScenariosTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Ranges_are_worked_out_while_somebody_types_and_nothing_is_saved()
    {
        var pay = await PayOfAgency.Make(_site);
        var form = await pay.Open("/scenarios");
        Assert.Contains("Midpoint $23.50", form.Html.QuerySelector("#ranges")!.TextContent);

        var beside = await pay.Hr.Press(form, "Save", ("Do", "preview"), ("Lines[0].Base", "Typed"), ("Lines[0].Typed", "30"));

        Assert.Null(beside.Html.QuerySelector("main"));
        Assert.Contains("Midpoint $32.10 = figure that we chose $30.00 + certification $1.10 + group facilitation $1.00", beside.Html.Body!.TextContent);
        Assert.Contains("1 thing to fix", (await pay.Hr.Press(form, "Save", ("Do", "preview"), ("Lines[0].Spread", "x"))).Html.Body!.TextContent);
        Assert.Equivalent(Of(), await pay.Worksheet(), strict: true);
    }

    [Fact]
    public async Task Ranges_stand_side_by_side_and_one_is_chosen()
    {
        var pay = await PayOfAgency.Make(_site, Of() with { Chosen = null });

        var two = await pay.Hr.Press(await pay.Open("/scenarios"), "Save, and add a range");
        Assert.Equal("Range 2", two.Value("Lines[1].Name"));
        var chosen = await pay.Hr.Press(two, "Save, and choose this one: Range 2", ("Do", "choose:1"), ("Lines[1].Base", "EntryTop"));

        var worksheet = await pay.Worksheet();
        Assert.Equal((2, worksheet.Scenarios[1].Id), (worksheet.Scenarios.Count, worksheet.Chosen));
        Assert.Single(chosen.Html.QuerySelectorAll(".scenarios .tag"));
        Assert.Contains("$19.50", (await pay.Open()).Html.QuerySelector("#scenarios")!.TextContent);

        var gone = await pay.Hr.Press(chosen, "Take out: Range 2", ("Do", "drop:1"));
        Assert.Equal(HttpStatusCode.OK, gone.Status);
        Assert.Null((await pay.Worksheet()).Chosen);
    }

    [Fact]
    public async Task No_more_than_four_ranges_are_compared()
    {
        var pay = await PayOfAgency.Make(_site, Of() with { Scenarios = [.. "abcd".Select(c => Scenario($"{c}", PayBase.EntryTop))] });
        var form = await pay.Open("/scenarios");

        Assert.False(form.HasButton("Save, and add a range"));
        Assert.Equal(HttpStatusCode.BadRequest, (await pay.Hr.Press(form, "Save", ("Lines[4].Name", "Fifth"), ("Lines[4].Base", "EntryTop"), ("Lines[4].Spread", "10"))).Status);
    }

    [Fact]
    public async Task What_the_description_asks_for_is_filled_in_where_nothing_stands()
    {
        var job = await JobOfAgency.Make(_site, description: Shipped.Content.Jobs.Template("group-facilitator")!.Begin());
        var pay = await PayOfAgency.Make(_site, Of() with { Scenarios = [Scenario("first", PayBase.Typed, 20)] }, job);
        var form = await pay.Open("/scenarios");
        Assert.Contains("The description asks for it in", form.Text);

        await pay.Hr.Press(form, "Fill in what the description asks for: First range", ("Do", "usual:0"), ("Lines[0].Factors[0].Amount", "3"));

        var factors = (await pay.Worksheet()).Scenarios[0].Factors;
        Assert.Equal(("lived-experience", 3m), (factors[0].Factor, factors[0].Amount));
        Assert.Equal(0.8m, factors.Single(f => f.Factor == "groups").Amount);
        Assert.DoesNotContain("leading", factors.Select(f => f.Factor));
    }

    public void Dispose() => _site.Dispose();
}
