namespace ReadinessKit.Jobs;

/// <summary>The cells of tables in a text.</summary>
internal static class TableCells
{
    /// <summary>Where the cells stand that the head of their column says are not so: "Not needed", "A peer worker does not".</summary>
    public static IReadOnlyList<(int Start, int End)> Denied(string text)
    {
        var denied = new List<(int, int)>();
        var columns = new HashSet<int>();
        var (at, isInTable) = (0, false);

        foreach (var row in text.Split('\n'))
        {
            var isRow = row.TrimStart().StartsWith('|');
            var start = at;

            foreach (var (column, cell) in (isRow ? row.Split('|') : []).Index())
            {
                if (!isInTable && SectionWords.IsDenial(cell))
                {
                    columns.Add(column);
                }

                if (isInTable && columns.Contains(column))
                {
                    denied.Add((start, start + cell.Length + 1));
                }

                start += cell.Length + 1;
            }

            at += row.Length + 1;
            isInTable = isRow;
            columns = isRow ? columns : [];
        }

        return denied;
    }
}
