using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed class TableTests
{
    private const string Head = "| True answers | Heading | Months, at least | What it means |\n|---:|---|---:|---|";

    [Fact]
    public void The_bands_are_read_in_order() =>
        Assert.Equal(
            [(0, 1, "No length", null, "Make a start."), (2, 2, "One year", 12, "More to do."), (3, 3, "Half a year", (int?)6, "Nearly there.")],
            Sample.Edition().Quiz.Horizons.Select(h => (h.From, h.To, h.Heading, h.MonthsAtLeast, h.Meaning)));

    [Fact]
    public void One_band_may_hold_everything() => Sample.QuizHas(Table("| 0–3 | All | 60 | Everything. |"));

    [Fact]
    public void Columns_may_stand_in_any_order_and_case()
    {
        var quiz = Before + "| HEADING | what it means | True Answers | Months, at least |\n|---|---|---|---|\n| All | Everything. | 0-3 | 1 |" + After;

        Assert.Equal([("All", "Everything.", 3, (int?)1)], Sample.Edition(quiz).Quiz.Horizons.Select(h => (h.Heading, h.Meaning, h.To, h.MonthsAtLeast)));
    }

    [Theory]
    [InlineData("| 0–2 | A | | B |")]
    [InlineData("| 1–3 | A | | B |")]
    [InlineData("| 0–4 | A | | B |")]
    [InlineData("| 0–1 | A | | B |\n| 3–3 | A | | B |")]
    [InlineData("| 0–2 | A | | B |\n| 2–3 | A | | B |")]
    [InlineData("| 0–3 | A | | B |\n| 0–3 | A | | B |")]
    [InlineData("| 0–3 | A | | B |\n| 1–2 | A | | B |")]
    [InlineData("| 3–0 | A | | B |")]
    [InlineData("| 0–1 | A | | B |\n| 3–2 | A | | B |")]
    public void Bands_that_do_not_hold_every_number_once_are_refused_at_the_heading(string rows) =>
        Sample.QuizHas(Table(rows), ("# Horizons", "The bands of 'Horizons' must hold each number from 0 to 3 exactly once."));

    [Theory]
    [InlineData("three")]
    [InlineData("3")]
    [InlineData("3–3–3")]
    [InlineData("3–x")]
    [InlineData("x–3")]
    [InlineData("3–")]
    [InlineData("–3")]
    [InlineData("3.0–3")]
    [InlineData("3–101")]
    [InlineData("3—3")]
    public void A_band_is_two_numbers(string band)
    {
        var (_, problems) = Sample.Read(quiz: Table($"| 0–2 | A | | B |\n| {band} | A | | B |"));

        Assert.Contains($"quiz.md:{RowLine + 1}: 'True answers' must be written as two numbers, such as 5–7, not '{band}'.", problems);
    }

    [Fact]
    public void A_band_up_to_a_hundred_is_two_numbers() =>
        Assert.DoesNotContain(Sample.Read(quiz: Table("| 3–100 | A | | B |")).Problems, p => p.Contains("two numbers"));

    [Theory]
    [InlineData("| 2–3 |  | | B |", "Heading")]
    [InlineData("| 2–3 | A | | |", "What it means")]
    public void A_cell_that_must_be_filled_is_missed_on_its_row(string row, string name) =>
        Sample.QuizHas(Table($"| 0–1 | A | | B |\n{row}"), (row, $"'{name}' is missing in this row. Add it."));

    [Fact]
    public void A_band_that_is_missing_is_missed_on_its_row()
    {
        var (_, problems) = Sample.Read(quiz: Table("| 0–3 | A | | B |\n| | A | | B |"));

        Assert.Contains($"quiz.md:{RowLine + 1}: 'True answers' is missing in this row. Add it.", problems);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("61")]
    [InlineData("six")]
    [InlineData("1.5")]
    public void Months_that_are_none_or_out_of_range_are_refused_on_their_row(string months) =>
        Sample.QuizHas(
            Table($"| 0–1 | A | | B |\n| 2–3 | A | {months} | B |"),
            ("| 2–3", $"'Months, at least' must be a whole number from 1 to 60, not '{months}'."));

    [Theory]
    [InlineData("Heading", 60)]
    [InlineData("What it means", 500)]
    [InlineData("True answers", 10)]
    public void A_cell_may_be_so_long_and_no_longer(string name, int longest)
    {
        string Row(int length) => name switch
        {
            "Heading" => $"| 0–3 | {new string('x', length)} | | B |",
            "What it means" => $"| 0–3 | A | | {new string('x', length)} |",
            _ => $"| 0–{new string('0', length - 3)}3 | A | | B |",
        };

        Sample.QuizHas(Table(Row(longest)));
        Sample.QuizHas(Table(Row(longest + 1)), (Row(longest + 1), $"'{name}' has {longest + 1} characters. Keep it to {longest}."));
    }

    [Fact]
    public void A_column_that_is_missing_is_missed_on_every_row() =>
        Sample.QuizHas(
            Before + "| True answers | Months, at least | What it means |\n|---|---|---|\n| 0–1 | | B |\n| 2–3 | | B |" + After,
            ("| 0–1", "'Heading' is missing in this row. Add it."),
            ("| 2–3", "'Heading' is missing in this row. Add it."));

    [Fact]
    public void A_misspelt_column_names_the_right_one() =>
        Sample.QuizHas(
            Before + "| True answers | Heading | Months at least | What it means |\n|---|---|---|---|\n| 0–3 | A | 6 | B |" + After,
            ("| 0–3", "'Months at least' is not known in this row. Did you mean 'Months, at least'?"));

    [Fact]
    public void A_column_that_stands_there_twice_is_refused() =>
        Sample.QuizHas(
            Before + "| True answers | Heading | heading | What it means |\n|---|---|---|---|\n| 0–3 | A | A | B |" + After,
            ("| 0–3", "'heading' stands here twice. Keep one of them."));

    [Fact]
    public void A_heading_that_needs_a_table_says_so()
    {
        var (_, problems) = Sample.Read(quiz: Before + "- 0–3: no table" + After);

        Assert.Contains($"quiz.md:{Sample.LineOf(Sample.Quiz, "# Horizons")}: There is no table under 'Horizons'. Add one.", problems);
        Assert.Contains($"quiz.md:{RowLine - 2}: This text under 'Horizons' has no place here. Move it or take it out.", problems);
    }

    [Fact]
    public void A_second_table_has_no_place() =>
        Sample.QuizHas(
            Table($"| 0–3 | A | | B |\n\nAgain:\n\n{Head}\n| 0–3 | C | | D |"),
            ("Again:", "This text under 'Horizons' has no place here. Move it or take it out."));

    [Fact]
    public void Cells_are_plain_words() =>
        Assert.Equal("A & <b>", Sample.Edition(Table("| 0–3 | *A* &amp; <b> | | B |")).Quiz.Horizons[0].Heading);

    private static string Before => Sample.Quiz[..Sample.Quiz.IndexOf("| True answers", StringComparison.Ordinal)];

    private static string After => "\n\n" + Sample.Quiz[Sample.Quiz.IndexOf("# If the deadline", StringComparison.Ordinal)..];

    private static int RowLine => Sample.LineOf(Sample.Quiz, "| True answers") + 2;

    private static string Table(string rows) => $"{Before}{Head}\n{rows}{After}";
}
