using FsCheck;
using FsCheck.Fluent;

namespace ReadinessKit.Tests.Support;

/// <summary>Texts that checks have to bear: words of phrases and others in any order, with any marks between them, and no words at all.</summary>
public static class RandomText
{
    private static readonly string[] Parts =
    [
        "drive", "drives", "Driving", "members", "to", "their", "appointments", "twice", "a", "week", "remind", "people", "of", "meds", "medicaton", "not", "won’t", "can't", "the", "nurse", "nurse’s", "you", "but", "if", "who",
        "hand", "out", "belongs", "help", "support", "read", "files", "charts", "with", "them", "and", "is", "part", "never", "x", "1:1", "co-lead", "e.g.", "😀", "שלום", "\0", "\u202E", "’", "\uD83D", "_", "1.5", "a.b.c",
    ];

    private static readonly string[] Marks = [" ", " ", " ", " ", " ", ", ", ". ", "; ", "\n", " – ", ": ", "“", "”", "\"", "", "(", ")", "...", "-", "'"];

    private static readonly Gen<string> Texts =
        from parts in Gen.ListOf(from part in Gen.Elements(Parts) from mark in Gen.Elements(Marks) select part + mark)
        select string.Concat(parts);

    /// <summary>Checks a property on many texts.</summary>
    public static void ForAll(Action<string> property) =>
        Prop.ForAll(Texts.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300));
}
