using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pay;

public sealed class FigureReaderTests
{
    private const string Text =
        """
        ---
        kind: figures
        schema: 1
        id: our-rates
        title: Our rates
        reviewed: 2026-11-28
        review-again: 2027-01-15
        ---

        By the year.

        # What we pay

        | Key    | Figure      | Unit           | 2025 | 2026  | Source |
        |--------|-------------|----------------|-----:|------:|--------|
        | health | Health plan | dollars a month |     | 1,690.50 | [broker] |
        | state  | State unemployment rate | percent | 2.3 | 2.4 | The state’s notice |

        [broker]: https://example.org/rates "Our broker’s sheet"
        """;

    [Fact]
    public void A_figure_has_a_value_for_each_year_a_source_and_where_it_stands()
    {
        var (figures, problems) = Read(Text);

        Assert.Empty(problems);
        Assert.Equal([2025, 2026], figures!.Years);
        Assert.Equal(("Our broker’s sheet", "https://example.org/rates"), (figures.All.First().Source, figures.All.First().Address));
        Assert.Equal(("The state’s notice", null), (figures.All.Last().Source, figures.All.Last().Address));
        Assert.Equal((1690.50m, 2.3m), (figures.Of("health", 2026), figures.Of("state", 2025)));
    }

    [Fact]
    public void An_empty_cell_is_not_announced_and_says_so_by_name()
    {
        var message = Assert.Throws<MissingFigureException>(() => Read(Text).Figures!.Of("health", 2025)).Message;

        Assert.Equal("There is no figure for 2025 yet: Health plan. It was not announced when these figures were checked on November 28, 2026.", message);
    }

    [Fact]
    public void A_later_year_is_a_new_column_and_nothing_else()
    {
        var (figures, problems) = Read(Text.Replace("| 2026  |", "| 2026  | 2027 |").Replace("|------:|", "|------:|---:|").Replace("1,690.50 |", "1,690.50 | 1,700 |").Replace("2.4 |", "2.4 | |"));

        Assert.Empty(problems);
        Assert.Equal((1700m, 2.3m), (figures!.Of("health", 2027), figures.Of("state", 2025)));
        Assert.Throws<MissingFigureException>(() => figures.Of("state", 2027));
    }

    [Theory]
    [InlineData("| 2025 | 2026  |", "| 2026 | 2025  |", 14, "The years stand as 2026, 2025. Put them in order")]
    [InlineData("| 2025 | 2026  |", "| 2025 | 2025  |", 14, "'2025' stands here twice")]
    [InlineData("| 2025 | 2026  |", "| 20 | 2026  |", 14, "The column '20' must be a year from 2000 to 2099")]
    [InlineData("| 2025 | 2026  |", "| then | now  |", 14, "There is no column for a year")]
    [InlineData("1,690.50", "about 1,700", 14, "'about 1,700' under 2026 must be a number")]
    [InlineData("1,690.50", "-5", 14, "'-5' under 2026 must be a number")]
    [InlineData("1,690.50", "99999999999999999999999999999999", 14, "under 2026 must be a number")]
    [InlineData("[broker] |", " |", 14, "'Source' is missing")]
    [InlineData("percent |", "per cent |", 15, "'Unit' can't be 'per cent'.")]
    [InlineData("| state ", "| health ", 12, "The key 'health' stands in this file twice")]
    [InlineData("| Figure ", "| Figures ", 14, "'Figures' is not known in this row")]
    [InlineData("title: Our rates", "title:", 5, "'title' is missing")]
    public void What_is_wrong_is_told_with_its_line(string instead, string of, int line, string message)
    {
        var (figures, problems) = Read(Text.Replace(instead, of));

        Assert.Null(figures);
        Assert.Contains(problems, p => p.Line == line && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void All_tables_have_the_same_years() =>
        Assert.Contains(Read(Text.Replace("[broker]: ", "# More\n\n| Key | Figure | Unit | 2026 | Source |\n|---|---|---|---|---|\n| a | A | percent | 1 | B |\n\n[broker]: ")).Problems, p => p.Message.StartsWith("'More' has the years 2026, and 'What we pay' has 2025, 2026.", StringComparison.Ordinal));

    [Fact]
    public void The_rules_own_figures_may_not_go_missing()
    {
        using var folder = ContentFolder.OfShipped().Write("pay/us-work-incentives.md", File.ReadAllText(Repository.File("content/pay/us-work-incentives.md")).Replace("| sga-blind        |", "| sga-blnd         |"));

        var problem = Assert.Single(Assert.Throws<ContentException>(() => SiteContent.Load(folder.Path)).Problems);

        Assert.Equal("pay/us-work-incentives.md:1: The figure with the key 'sga-blind' is missing. The rules ask for it: add its row. Did you mean 'sga-blnd'?", problem.ToString());
    }

    [Fact]
    public void An_agency_can_lay_its_own_year_over_the_shipped_ones()
    {
        var shipped = SiteContent.ReadFolder(Repository.File("content"));
        var own = ContentFile.Of("pay/us-work-incentives.md", File.ReadAllText(Repository.File("content/pay/us-work-incentives.md")).Replace("| 2026  | Source", "| 2026  | 2027 | Source").Replace("|------:|--------|", "|------:|---:|--------|").Replace("| [", "| | [").Replace("|   994 | | [ssi]", "|   994 | 1,000 | [ssi]"));

        var figures = SiteContent.Load(shipped, [own]).WorkIncentives;

        Assert.Equal((1000m, 994m), (figures.BenefitRateOf(2027), figures.BenefitRateOf(2026)));
        Assert.Throws<MissingFigureException>(() => figures.SgaOf(2027, false));
    }

    [Fact]
    public void A_folder_without_figures_has_none_for_any_year()
    {
        using var folder = ContentFolder.OfSample();

        Assert.Equal("There are no figures for 2026. No year is here yet.", Assert.Throws<MissingFigureException>(() => SiteContent.Load(folder.Path).WorkIncentives.SgaOf(2026, false)).Message);
    }

    private static (Figures? Figures, IReadOnlyList<ContentProblem> Problems) Read(string text)
    {
        var problems = new List<ContentProblem>();
        var all = Figures.ReadAll([ContentFile.Of("pay/our-rates.md", text)], problems);
        return (all.Count > 0 ? all[0] : null, problems);
    }
}
