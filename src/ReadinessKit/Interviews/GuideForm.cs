using System.Globalization;
using static ReadinessKit.Interviews.GuideFields;

namespace ReadinessKit.Interviews;

/// <summary>What a person typed about one part of a guide; every value may be missing or wrong.</summary>
public abstract class GuideForm
{
    /// <summary>Writes what was typed onto a guide. What is wrong becomes a message at its field, and everything else is read all the same.</summary>
    public abstract InterviewGuide Read(InterviewGuide onto, List<RuleError> errors);

    /// <summary>The part of the guide that the form is about, so that two who write at once can be told apart.</summary>
    public abstract object PartOf(InterviewGuide guide);
}

/// <summary>What is said around the questions.</summary>
public sealed class GuideWordsForm : GuideForm
{
    /// <summary>The longest title, text and label of a score, in characters.</summary>
    public const int MaxTitle = 120, MaxText = 4000, MaxLabel = 40;

    /// <summary>The title of the post.</summary>
    public string? Title { get; set; }

    /// <summary>The length of the interview in minutes.</summary>
    public string? Minutes { get; set; }

    /// <summary>What the committee needs to know.</summary>
    public string? Instructions { get; set; }

    /// <summary>What is said first.</summary>
    public string? Opening { get; set; }

    /// <summary>What is said last.</summary>
    public string? Closing { get; set; }

    /// <summary>What the scores are called, from 1 on.</summary>
    public List<string?> Scale { get; set; } = [];

    /// <summary>The form filled in with a guide.</summary>
    public static GuideWordsForm Of(InterviewGuide guide) => new()
    {
        Title = guide.Title,
        Minutes = guide.Minutes.ToString(CultureInfo.InvariantCulture),
        Instructions = guide.Instructions,
        Opening = guide.Opening,
        Closing = guide.Closing,
        Scale = [.. guide.Scale],
    };

    /// <inheritdoc/>
    public override InterviewGuide Read(InterviewGuide onto, List<RuleError> errors)
    {
        var title = OneLine(Title, "Title", "title", MaxTitle, errors);

        if (title.Length == 0)
        {
            errors.Add(new("Title", "Enter the title of the post"));
        }

        return onto with
        {
            Title = title,
            Minutes = Number(Minutes, "Minutes", "how many minutes the interview takes", InterviewGuide.FewestMinutes, InterviewGuide.MostMinutes, onto.Minutes, errors),
            Instructions = Lines(Instructions, "Instructions", "instructions", MaxText, errors),
            Opening = Lines(Opening, "Opening", "opening words", MaxText, errors),
            Closing = Lines(Closing, "Closing", "closing words", MaxText, errors),
            Scale = [.. Enumerable.Range(0, Anchor.Highest).Select(i => ReadLabel(i, errors))],
        };
    }

    /// <inheritdoc/>
    public override object PartOf(InterviewGuide guide) => (guide.Title, guide.Minutes, guide.Instructions, guide.Opening, guide.Closing, string.Join('\n', guide.Scale));

    private string ReadLabel(int i, List<RuleError> errors)
    {
        var label = OneLine(Scale.ElementAtOrDefault(i), $"Scale[{i}]", "word", MaxLabel, errors);

        if (label.Length == 0)
        {
            errors.Add(new($"Scale[{i}]", $"Enter what a score of {i + 1} is called"));
        }

        return label;
    }
}

/// <summary>A seat in the form of the committee.</summary>
public sealed class SeatFields
{
    /// <summary>Its id; empty for one that is new.</summary>
    public string? Id { get; set; }

    /// <summary>From where they look; empty takes the seat out.</summary>
    public string? Kind { get; set; }

    /// <summary>Who sits there.</summary>
    public string? Name { get; set; }

    /// <summary>True for an alternate.</summary>
    public bool IsAlternate { get; set; }
}

/// <summary>Who interviews.</summary>
public sealed class CommitteeForm : GuideForm
{
    /// <summary>The most seats with the alternates, and the longest name in characters.</summary>
    public const int MostSeats = 8, MaxName = 80;

    /// <summary>The seats; one without a kind and a name counts for nothing.</summary>
    public List<SeatFields> Seats { get; set; } = [];

    /// <summary>The form filled in with a guide.</summary>
    public static CommitteeForm Of(InterviewGuide guide) =>
        new() { Seats = [.. guide.Seats.Select(s => new SeatFields { Id = s.Id, Kind = s.Kind.ToString(), Name = s.Name, IsAlternate = s.IsAlternate })] };

    /// <inheritdoc/>
    public override InterviewGuide Read(InterviewGuide onto, List<RuleError> errors)
    {
        var (seats, taken) = (new List<GuideSeat>(), new HashSet<string>());

        foreach (var (i, fields) in Seats.Index())
        {
            var name = OneLine(fields.Name, $"Seats[{i}].Name", "name", MaxName, errors);
            var isKnown = Enum.TryParse<SeatKind>(fields.Kind, out var kind) && Enum.IsDefined(kind) && kind.ToString() == fields.Kind;

            if (!isKnown && name.Length == 0)
            {
                continue;
            }

            if (!isKnown)
            {
                errors.Add(new($"Seats[{i}].Kind", "Choose from where this person looks"));
            }

            seats.Add(new(TypedText.TakeId(fields.Id, taken), kind, name, fields.IsAlternate));
        }

        if (seats.Count > MostSeats)
        {
            errors.Add(new("Seats[0].Name", $"Keep it to {MostSeats} seats; there are {seats.Count}"));
        }

        return onto with { Seats = seats };
    }

    /// <inheritdoc/>
    public override object PartOf(InterviewGuide guide) => string.Join('\n', guide.Seats);
}

/// <summary>What candidates are given.</summary>
public sealed class HandOutForm : GuideForm
{
    /// <summary>The longest line and the longest text, in characters.</summary>
    public const int MaxLine = 200, MaxText = 2000;

    /// <summary>Where it takes place.</summary>
    public string? Where { get; set; }

    /// <summary>Whom to ask for an accommodation.</summary>
    public string? Contact { get; set; }

    /// <summary>Their telephone.</summary>
    public string? Phone { get; set; }

    /// <summary>Their e-mail.</summary>
    public string? Email { get; set; }

    /// <summary>What else to know.</summary>
    public string? Further { get; set; }

    /// <summary>True where everybody gets the questions beforehand.</summary>
    public bool SendsQuestions { get; set; }

    /// <summary>The form filled in with a guide.</summary>
    public static HandOutForm Of(InterviewGuide guide) => new()
    {
        Where = guide.HandOut.Where,
        Contact = guide.HandOut.Contact,
        Phone = guide.HandOut.Phone,
        Email = guide.HandOut.Email,
        Further = guide.HandOut.Further,
        SendsQuestions = guide.HandOut.SendsQuestions,
    };

    /// <inheritdoc/>
    public override InterviewGuide Read(InterviewGuide onto, List<RuleError> errors) => onto with
    {
        HandOut = new()
        {
            Where = OneLine(Where, "Where", "place", MaxLine, errors),
            Contact = OneLine(Contact, "Contact", "name", MaxLine, errors),
            Phone = OneLine(Phone, "Phone", "telephone", MaxLine, errors),
            Email = ReadEmail(errors),
            Further = Lines(Further, "Further", "text", MaxText, errors),
            SendsQuestions = SendsQuestions,
        },
    };

    /// <inheritdoc/>
    public override object PartOf(InterviewGuide guide) => guide.HandOut;

    private string ReadEmail(List<RuleError> errors)
    {
        var email = OneLine(Email, "Email", "e-mail address", MaxLine, errors);

        if (email.Length > 0 && (email.Count(c => c == '@') != 1 || email.StartsWith('@') || email.EndsWith('@') || email.Contains(' ', StringComparison.Ordinal)))
        {
            errors.Add(new("Email", "Enter an e-mail address such as hiring@agency.example.org"));
        }

        return email;
    }
}
