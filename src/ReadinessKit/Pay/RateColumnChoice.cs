using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>Chooses what each column holds, so that each thing stands in one column.</summary>
internal static class RateColumnChoice
{
    /// <param name="words">What the headings say.</param>
    /// <param name="amounts">Whether most of a column can be read as pay.</param>
    /// <param name="cells">What stands in the columns.</param>
    public static RateColumn[] Of(ColumnWords[] words, bool[] amounts, string[][] cells)
    {
        var holds = new RateColumn[words.Length];
        var columns = Enumerable.Range(0, words.Length).ToArray();

        foreach (var simple in new[] { RateColumn.Role, RateColumn.Unit, RateColumn.Hours, RateColumn.Share, RateColumn.People, RateColumn.Years })
        {
            Set(First(c => words[c].Holds == simple && cells[c].Length > 0) ?? First(c => words[c].Holds == simple), simple);
        }

        Set(holds.Contains(RateColumn.People) ? null : First(c => words[c].IsOfPeople && cells[c].Length > 0 && cells[c].All(t => t.Length < 4 && t.All(char.IsAsciiDigit))), RateColumn.People);
        SettleUnit();
        SettleShare();
        ChoosePay();

        // The first column of words that nothing is known of names the roles.
        if (!holds.Contains(RateColumn.Role))
        {
            Set(First(c => IsFree(c) && cells[c].Length > 0 && cells[c].Count(IsOfWords) * 2 > cells[c].Length), RateColumn.Role);
        }

        return holds;

        int? First(Func<int, bool> where) => columns.Where(where).Cast<int?>().FirstOrDefault();

        bool IsFree(int c) => holds[c] == RateColumn.None && !words[c].IsOfPeople && !words[c].IsElse;

        void Set(int? column, RateColumn what)
        {
            if (column is { } at)
            {
                holds[at] = what;
            }
        }

        // "Unit" can be a part of the organization, too.
        void SettleUnit()
        {
            if (Array.IndexOf(holds, RateColumn.Unit) is var at and >= 0 && cells[at].Length > 0 && !cells[at].Any(RateRows.IsUnit))
            {
                holds[at] = RateColumn.None;
            }
        }

        // "FTE" over figures above one counts people.
        void SettleShare()
        {
            if (Array.IndexOf(holds, RateColumn.Share) is var at and >= 0 && cells[at].Any(t => decimal.TryParse(t, out var share) && share > 1))
            {
                holds[at] = !holds.Contains(RateColumn.People) && cells[at].All(t => int.TryParse(t, out _)) ? RateColumn.People : RateColumn.None;
            }
        }

        void ChoosePay()
        {
            int? from = null, to = null;

            // Two that belong together, and dollars an hour before dollars a year.
            foreach (var unit in new PayUnit?[] { PayUnit.Hour, null, PayUnit.Year })
            {
                if (from is null && First(c => words[c].Holds == RateColumn.From && words[c].Unit == unit) is { } low && First(c => words[c].Holds == RateColumn.To && words[c].Unit == unit) is { } high)
                {
                    (from, to) = (low, high);
                }
            }

            var steps = columns.Where(c => words[c].Step is not null).OrderBy(c => words[c].Step).ToArray();

            if (from is null && steps.Length > 1)
            {
                (from, to) = (steps[0], steps[^1]);
            }

            from ??= First(c => words[c].Holds == RateColumn.From);
            to ??= from is null ? null : First(c => words[c].Holds == RateColumn.To);

            if (from is not null)
            {
                Set(from, RateColumn.From);
                Set(to, RateColumn.To);
                return;
            }

            var pay = columns.Where(c => words[c].Holds == RateColumn.Pay).OrderByDescending(c => amounts[c]).ThenByDescending(c => words[c].Unit == PayUnit.Hour).Cast<int?>().FirstOrDefault() ?? First(c => words[c].Holds == RateColumn.To);

            if (pay is not null)
            {
                Set(pay, RateColumn.Pay);
                return;
            }

            // Without headings: the first two columns of money are the ends, if they are in that order everywhere.
            var free = columns.Where(c => IsFree(c) && amounts[c]).ToArray();
            Set(free is [var one, ..] ? one : null, free.Length > 1 && IsInOrder(cells[free[0]], cells[free[1]]) ? RateColumn.From : RateColumn.Pay);
            Set(free.Length > 1 && holds[free[0]] == RateColumn.From ? free[1] : null, RateColumn.To);
        }
    }

    private static bool IsInOrder(string[] low, string[] high) =>
        low.Length == high.Length && low.Zip(high).All(pair => RateAmount.Read(pair.First).Amount is { } a && RateAmount.Read(pair.Second).Amount is { } b && a.From <= b.From && b.From <= a.From * 4);

    private static bool IsOfWords(string cell) => cell.Count(char.IsLetter) > 2 && RateAmount.Read(cell).Amount is null && RateAmount.UnitIn(cell) is null;
}
