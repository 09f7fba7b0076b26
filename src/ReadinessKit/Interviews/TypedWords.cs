using System.Collections.Frozen;
using ReadinessKit.Checks;

namespace ReadinessKit.Interviews;

/// <summary>Questions as people type them: "r u", "havent" and "whats" are read as the words that are meant. Places stay those of the text.</summary>
internal static class TypedWords
{
    private static readonly FrozenDictionary<string, string[]> Meant = new Dictionary<string, string>
    {
        ["u"] = "you", ["ya"] = "you", ["yall"] = "you", ["yous"] = "you", ["yu"] = "you", ["yo"] = "you", ["youse"] = "you", ["yah"] = "you",
        ["rn"] = "right now", ["ur"] = "your", ["yur"] = "your", ["yr"] = "your", ["urs"] = "yours", ["urself"] = "yourself", ["yourselves"] = "yourself", ["uve"] = "you have", ["ure"] = "you are",
        ["r"] = "are", ["ru"] = "are you", ["youre"] = "you are", ["youve"] = "you have", ["youd"] = "you would", ["youll"] = "you will", ["yer"] = "your",
        ["hav"] = "have", ["hv"] = "have", ["hve"] = "have", ["haev"] = "have", ["hvae"] = "have", ["havent"] = "have not", ["hasnt"] = "has not", ["hadnt"] = "had not", ["wasnt"] = "was not",
        ["werent"] = "were not", ["wouldnt"] = "would not", ["couldnt"] = "could not", ["aint"] = "are not",
        ["evr"] = "ever", ["eva"] = "ever", ["evar"] = "ever", ["evver"] = "ever", ["bin"] = "been", ["ben"] = "been", ["beeen"] = "been", ["beed"] = "been", ["wuz"] = "was", ["waz"] = "was",
        ["wat"] = "what", ["wut"] = "what", ["wht"] = "what", ["whut"] = "what", ["waht"] = "what", ["whats"] = "what is", ["wats"] = "what is", ["wuts"] = "what is", ["wen"] = "when",
        ["whn"] = "when", ["whens"] = "when is", ["wich"] = "which", ["whos"] = "who is", ["wheres"] = "where is", ["hows"] = "how is", ["y"] = "why", ["whys"] = "why is",
        ["im"] = "i am", ["ive"] = "i have", ["theyre"] = "they are", ["theyve"] = "they have", ["shes"] = "she is", ["hes"] = "he is", ["thats"] = "that is", ["theres"] = "there is",
        ["ppl"] = "people", ["peeps"] = "people", ["pple"] = "people", ["peopel"] = "people", ["sum1"] = "someone", ["some1"] = "someone", ["any1"] = "anyone", ["somone"] = "someone",
        ["every1"] = "everyone", ["pt"] = "patient", ["pts"] = "patients", ["ct"] = "client", ["cts"] = "clients",
        ["n"] = "and", ["nd"] = "and", ["w"] = "with", ["wit"] = "with", ["wid"] = "with", ["bc"] = "because", ["cuz"] = "because", ["cus"] = "because", ["coz"] = "because", ["becuz"] = "because",
        ["cos"] = "because", ["b4"] = "before", ["tho"] = "though", ["abt"] = "about", ["bout"] = "about", ["frm"] = "from", ["da"] = "the", ["teh"] = "the", ["dis"] = "this", ["dat"] = "that",
        ["thru"] = "through", ["plz"] = "please", ["pls"] = "please", ["b"] = "be", ["c"] = "see", ["dr"] = "doctor", ["drs"] = "doctors", ["gonna"] = "going to", ["gotta"] = "have to",
        ["wanna"] = "want to", ["hafta"] = "have to", ["kinda"] = "kind of", ["whatcha"] = "what are you", ["whaddya"] = "what do you", ["didja"] = "did you", ["doin"] = "doing", ["takin"] = "taking",
        ["goin"] = "going", ["havin"] = "having", ["seein"] = "seeing", ["drinkin"] = "drinking", ["usin"] = "using", ["gettin"] = "getting",
        ["exp"] = "experience", ["xp"] = "experience", ["dx"] = "diagnosis", ["dxs"] = "diagnoses", ["diagnoses"] = "diagnosis", ["dxd"] = "diagnosed", ["rx"] = "prescription", ["tx"] = "treatment",
        ["hx"] = "history", ["sx"] = "symptoms", ["mh"] = "mental health", ["hosp"] = "hospital", ["hosptial"] = "hospital", ["hospitl"] = "hospital", ["hospitalised"] = "hospitalized",
        ["hospitalisation"] = "hospitalization", ["hospitalisations"] = "hospitalization", ["hospitilized"] = "hospitalized", ["psyc"] = "psych", ["phych"] = "psych", ["pysch"] = "psych",
        ["physc"] = "psych", ["sz"] = "schizophrenia", ["bpd"] = "borderline", ["meds"] = "medication", ["medz"] = "medication", ["med's"] = "medication", ["rehabs"] = "rehab", ["er's"] = "er",
        ["schizofrenia"] = "schizophrenia", ["schizofrenic"] = "schizophrenia", ["schitzophrenia"] = "schizophrenia", ["schitzophrenic"] = "schizophrenia", ["skitzophrenic"] = "schizophrenia",
        ["schitzo"] = "schizophrenia", ["skitzo"] = "schizophrenia", ["scizophrenia"] = "schizophrenia", ["scitzophrenia"] = "schizophrenia", ["shizophrenia"] = "schizophrenia",
        ["psycharist"] = "psychiatrist", ["psychatrist"] = "psychiatrist", ["phsychiatrist"] = "psychiatrist", ["physciatrist"] = "psychiatrist", ["pyschiatrist"] = "psychiatrist",
        ["sychiatrist"] = "psychiatrist", ["phychiatric"] = "psychiatric", ["psyciatric"] = "psychiatric", ["pyschiatric"] = "psychiatric", ["medacation"] = "medication",
        ["medicaiton"] = "medication", ["medicashun"] = "medication", ["medecine"] = "medication", ["perscriptions"] = "prescription", ["perscription"] = "prescription", ["perscribed"] = "prescribed",
        ["diognosis"] = "diagnosis", ["diagnossed"] = "diagnosed", ["diagnossis"] = "diagnosis", ["alchoholic"] = "alcoholic", ["alcholic"] = "alcoholic", ["alchohol"] = "alcohol",
        ["pregnent"] = "pregnant", ["pregnet"] = "pregnant", ["pregannt"] = "pregnant", ["marrige"] = "marriage", ["citzen"] = "citizen", ["citisen"] = "citizen", ["theripist"] = "therapist",
        ["theropist"] = "therapist", ["therepist"] = "therapist", ["councelor"] = "counselor", ["counciling"] = "counseling", ["counselling"] = "counseling", ["counsilling"] = "counseling",
        ["hospitilization"] = "hospitalization", ["hospitalizd"] = "hospitalized", ["bipoler"] = "bipolar", ["bypolar"] = "bipolar", ["dipression"] = "depression", ["anxity"] = "anxiety",
        ["disabilty"] = "disability", ["dissability"] = "disability", ["disibility"] = "disability", ["handycap"] = "handicap",
        ["gf"] = "girlfriend", ["bf"] = "boyfriend", ["hubby"] = "husband", ["kiddos"] = "kids", ["kiddo"] = "kid", ["kidz"] = "kids", ["bday"] = "birthday", ["dob"] = "birthdate",
        ["preg"] = "pregnant", ["prego"] = "pregnant", ["preggo"] = "pregnant", ["preggers"] = "pregnant", ["preganant"] = "pregnant", ["prgnant"] = "pregnant", ["avg"] = "average", ["yrs"] = "years",
        ["mos"] = "months", ["apptmts"] = "appointments", ["accomodation"] = "accommodation", ["accomodations"] = "accommodation", ["acommodation"] = "accommodation",
        ["acomodation"] = "accommodation", ["acommodations"] = "accommodation", ["acomodations"] = "accommodation", ["sobber"] = "sober", ["arested"] = "arrested", ["fellony"] = "felony",
        ["maried"] = "married", ["marrie"] = "married", ["marryed"] = "married", ["salry"] = "salary", ["gey"] = "gay", ["churh"] = "church",
    }.ToFrozenDictionary(m => m.Key, m => m.Value.Split(' '));

    // Whose "’s" is the short form of "is".
    private static readonly FrozenSet<string> Is = FrozenSet.Create("what", "who", "how", "where", "when", "why", "that", "it", "there", "he", "she", "here");

    /// <summary>The sentences of a question, in the words that were meant.</summary>
    public static IReadOnlyList<Sentence> Read(string question) => [.. Sentences.Of(question).Select(s => new Sentence([.. s.Words.SelectMany(Mean)]))];

    private static IEnumerable<TextWord> Mean(TextWord word)
    {
        if (!Meant.TryGetValue(word.Form, out var meant))
        {
            return word.IsPossessive && Is.Contains(word.Form)
                ? [word with { IsPossessive = false }, word with { Form = "is", Stem = Stems.Of("is"), IsPossessive = false, Mark = '\0' }]
                : [word];
        }

        return meant.Select((form, i) => word with { Form = form, Stem = Stems.Of(form), Mark = i == 0 ? word.Mark : '\0' });
    }
}
