namespace ReadinessKit.Web.Imports;

/// <summary>Looks into a Word file before it is opened: whether it is one, and whether it is harmless.</summary>
internal static class WordPackage
{
    public const string NotWord = "This is not a Word file that can be read. Open it in Word, save it as .docx, and choose it again; or paste the text.";

    // A job description has some twenty parts, and half a megabyte when it is unpacked.
    private static readonly PackageRules Rules = new("word/document.xml", 20 * 1024 * 1024)
    {
        NotOne = NotWord,
        Password = "The file has a password, or is an old Word file (.doc). Save it as .docx without a password, or paste the text.",
        TooMuch = "The file holds far more than a job description. Copy the text into a new document, or paste it here.",
        FromElsewhere = "The file takes in a template, a picture or an object from elsewhere. Copy the text into a new document, or paste it here.",
        Macros = WordText.Macros,
    };

    /// <summary>What is wrong with a file and what to do; null where nothing is.</summary>
    public static string? Problem(byte[] file) => PackageGuard.Problem(file, Rules);
}
