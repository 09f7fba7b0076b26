using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using ReadinessKit.Content;
using ReadinessKit.Library;

namespace ReadinessKit.Web.Search;

/// <summary>Some words of a text, and whether they are what was looked for.</summary>
public sealed record Piece(string Text, bool IsMatch);

/// <summary>A page that was found, with the part that fits best.</summary>
public sealed record Hit(string Kind, string Page, string Heading, string Address, IReadOnlyList<Piece> Snippet);

/// <summary>What a search found.</summary>
/// <param name="Hits">The pages, the best first.</param>
/// <param name="HasMore">True when more pages were found than these.</param>
/// <param name="HasEveryWord">False when no part of a page holds all the words, so that these hold some.</param>
/// <param name="Suggestion">The words as they may have been meant, or null.</param>
public sealed record SearchResult(IReadOnlyList<Hit> Hits, bool HasMore, bool HasEveryWord, string? Suggestion);

/// <summary>
/// The words of all pages in a database of their own, in memory. It is made when somebody searches for the first time,
/// and made anew for the first search after the content changed.
/// </summary>
public sealed partial class SearchIndex : IDisposable
{
    private const int MostHits = 20;

    // A word in the page's title counts most, one in the heading more than one in the text.
    private const string Search =
        """
        SELECT kind, page, heading, address, snippet(part, 4, char(1), char(2), '…', 32)
        FROM part WHERE part MATCH $words ORDER BY bm25(part, 0, 8.0, 4.0, 0, 1.0) LIMIT 200
        """;

    // SQLite takes one statement of a connection at a time, and each is done within a few milliseconds.
    private readonly Lock _one = new();

    private (SiteContent Of, SqliteConnection Database, Spelling Spelling)? _made;

    public SearchResult Find(SiteContent content, string text)
    {
        var words = SearchWords.In(text);

        if (words.All.Count == 0)
        {
            return new([], false, true, null);
        }

        lock (_one)
        {
            var (database, spelling) = MadeOf(content);
            var (every, suggestion) = (Hits(database, words.Every), Suggest(database, spelling, words));

            return every.Count > 0 || words.All.Count == 1 ? ResultOf(every, true, suggestion) : ResultOf(Hits(database, words.AtLeastOne), false, suggestion);
        }
    }

    public void Dispose() => _made?.Database.Dispose();

    private (SqliteConnection Database, Spelling Spelling) MadeOf(SiteContent content)
    {
        if (_made?.Of != content)
        {
            var (database, spelling) = Make(content);
            _made?.Database.Dispose();
            _made = (content, database, spelling);
        }

        return (_made!.Value.Database, _made.Value.Spelling);
    }

    private static SearchResult ResultOf(List<Hit> hits, bool hasEveryWord, string? suggestion) => new([.. hits.Take(MostHits)], hits.Count > MostHits, hasEveryWord, suggestion);

    private static List<Hit> Hits(SqliteConnection database, string words)
    {
        using var command = database.CreateCommand();
        command.CommandText = Search;
        command.Parameters.AddWithValue("$words", words);
        using var reader = command.ExecuteReader();
        var hits = new List<Hit>();
        var pages = new HashSet<string>();

        // One more than is shown, by which it shows that there are more.
        while (hits.Count <= MostHits && reader.Read())
        {
            // Of each page only the part that fits best. Two pages can have one title, but not one address.
            if (pages.Add(reader.GetString(3).Split('#')[0]))
            {
                hits.Add(new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), Pieces(reader.GetString(4))));
            }
        }

        return hits;
    }

    private static string? Suggest(SqliteConnection database, Spelling spelling, SearchWords words)
    {
        var meant = words.All.Select(word => Synonyms.Has(word) || Has(database, word) ? word : spelling.Nearest(word) ?? word).ToArray();

        return meant.SequenceEqual(words.All) ? null : string.Join(' ', meant);
    }

    private static bool Has(SqliteConnection database, string word)
    {
        using var command = database.CreateCommand();
        command.CommandText = "SELECT 1 FROM part WHERE part MATCH $words LIMIT 1";
        command.Parameters.AddWithValue("$words", SearchWords.Match(word));

        return command.ExecuteScalar() is not null;
    }

    private static Piece[] Pieces(string snippet) =>
        [.. snippet.Split('\u0001').SelectMany((piece, i) => i == 0
            ? [new Piece(piece, false)]
            : new[] { new Piece(piece.Split('\u0002')[0], true), new Piece(piece.Split('\u0002')[1], false) }).Where(p => p.Text.Length > 0)];

    private static (SqliteConnection Database, Spelling Spelling) Make(SiteContent content)
    {
        var parts = Searchable.All(content).ToArray();
        var database = new SqliteConnection("Data Source=:memory:;Pooling=False");
        database.Open();
        using var transaction = database.BeginTransaction();
        using var command = database.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE part USING fts5(kind UNINDEXED, page, heading, address UNINDEXED, text, tokenize = 'porter unicode61')";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO part VALUES ($kind, $page, $heading, $address, $text)";

        foreach (var part in parts)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$kind", part.Kind);
            command.Parameters.AddWithValue("$page", part.Page);
            command.Parameters.AddWithValue("$heading", part.Heading);
            command.Parameters.AddWithValue("$address", part.Address);
            command.Parameters.AddWithValue("$text", part.Text);
            command.ExecuteNonQuery();
        }

        transaction.Commit();

        return (database, new(Word().Matches(string.Join(' ', parts.Select(p => $"{p.Page} {p.Heading} {p.Text}")).ToLowerInvariant()).CountBy(m => m.Value).ToDictionary()));
    }

    [GeneratedRegex(@"\p{L}{3,}", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
