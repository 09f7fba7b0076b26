using Microsoft.Data.Sqlite;

namespace ReadinessKit.Benchmarks;

/// <summary>A rater's open card about one candidate.</summary>
/// <param name="Id">The card's id, as the database writes it.</param>
/// <param name="Email">How the rater signs in.</param>
/// <param name="Address">Where the card is.</param>
internal sealed record PanelCard(string Id, string Email, string Address)
{
    /// <summary>The open cards of a made-up installation in a fixed order, those of one round together.</summary>
    public static IReadOnlyList<PanelCard> OpenOf(string database)
    {
        const string sql =
            """
            SELECT c.Id, p.Email, '/o/' || o.Slug || '/interviews/rounds/' || lower(c.RoundId) || '/candidates/' || lower(c.CandidateId) || '/score'
            FROM Scorecards c JOIN People p ON p.Id = c.RaterId JOIN Organizations o ON o.Id = c.OrganizationId
            WHERE c.Standing = 'NotStarted' ORDER BY c.RoundId, p.Email
            """;

        return [.. Rows(database, sql, row => new PanelCard(row.GetString(0), row.GetString(1), row.GetString(2)))];
    }

    /// <summary>What the database keeps of all cards, by card and question.</summary>
    public static IReadOnlyDictionary<(string Card, string Question), PanelNote> KeptIn(string database) => Rows(
        database,
        "SELECT CardId, QuestionId, Sequence, ifnull(CAST(Value AS TEXT), ''), Evidence FROM ScorecardAnswers",
        row => (Key: (row.GetString(0), row.GetString(1)), Note: new PanelNote(row.GetInt64(2), row.GetString(3), row.GetString(4)))).ToDictionary(r => r.Key, r => r.Note);

    /// <summary>Gives everybody the password of one of them.</summary>
    public static void SharePassword(string database, string email)
    {
        using var connection = SampleRow.Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE People SET PasswordHash = (SELECT PasswordHash FROM People WHERE Email = $email)";
        command.Parameters.AddWithValue("$email", email);
        command.ExecuteNonQuery();
    }

    private static List<T> Rows<T>(string database, string sql, Func<SqliteDataReader, T> read)
    {
        using var connection = SampleRow.Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();

        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}

/// <summary>What a rater typed about one question.</summary>
/// <param name="Sequence">Counts what is sent about it.</param>
/// <param name="Rating">From 1 to 5; "" where there is none.</param>
/// <param name="Evidence">The note.</param>
internal sealed record PanelNote(long Sequence, string Rating, string Evidence);
