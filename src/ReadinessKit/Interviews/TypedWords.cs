using System.Collections.Frozen;
using ReadinessKit.Checks;

namespace ReadinessKit.Interviews;

/// <summary>Questions as people type them: "r u", "havent" and "whats" are read as the words that are meant. Places stay those of the text.</summary>
internal static class TypedWords
{
    // What is meant, and how people type it.
    private const string Typed = """
        you: u ya yall yous yu yo youse yah; right now: rn; your: ur yur yr yer; yours: urs; yourself: urself yourselves; you have: uve youve
        you are: ure youre; are: r; are you: ru; you would: youd; you will: youll; have: hav hv hve haev hvae; have not: havent; has not: hasnt
        had not: hadnt; was not: wasnt; were not: werent; would not: wouldnt; could not: couldnt; are not: aint; ever: evr eva evar evver
        been: bin ben beeen beed; was: wuz waz; what: wat wut wht whut waht; what is: whats wats wuts; when: wen whn; when is: whens; which: wich
        who is: whos; where is: wheres; how is: hows; why: y; why is: whys; i am: im; i have: ive; they are: theyre; they have: theyve; she is: shes
        he is: hes; that is: thats; there is: theres; people: ppl peeps pple peopel; someone: sum1 some1 somone; anyone: any1; everyone: every1; patient: pt
        patients: pts; client: ct; clients: cts; and: n nd; with: w wit wid; because: bc cuz cus coz becuz cos; before: b4; though: tho; about: abt bout
        from: frm; the: da teh; this: dis; that: dat; through: thru; please: plz pls; be: b; see: c; doctor: dr; doctors: drs; going to: gonna
        have to: gotta hafta; want to: wanna; kind of: kinda; what are you: whatcha; what do you: whaddya; did you: didja; doing: doin; taking: takin
        going: goin; having: havin; seeing: seein; drinking: drinkin; using: usin; getting: gettin; experience: exp xp
        diagnosis: dx diagnoses diognosis diagnossis; diagnoses: dxs; diagnosed: dxd diagnossed; prescription: rx perscriptions perscription; treatment: tx
        history: hx; symptoms: sx; mental health: mh; hospital: hosp hosptial hospitl; hospitalized: hospitalised hospitilized hospitalizd
        hospitalization: hospitalisation hospitalisations hospitilization; psych: psyc phych pysch physc
        schizophrenia: sz schizofrenia schizofrenic schitzophrenia schitzophrenic skitzophrenic schitzo skitzo scizophrenia scitzophrenia shizophrenia
        borderline: bpd; medication: meds medz med's medacation medicaiton medicashun medecine; rehab: rehabs; er: er's
        psychiatrist: psycharist psychatrist phsychiatrist physciatrist pyschiatrist sychiatrist; psychiatric: phychiatric psyciatric pyschiatric
        prescribed: perscribed; alcoholic: alchoholic alcholic; alcohol: alchohol
        pregnant: pregnent pregnet pregannt preg prego preggo preggers preganant prgnant; marriage: marrige; citizen: citzen citisen
        therapist: theripist theropist therepist; counselor: councelor; counseling: counciling counselling counsilling; bipolar: bipoler bypolar
        depression: dipression; anxiety: anxity; disability: disabilty dissability disibility; handicap: handycap; girlfriend: gf; boyfriend: bf
        husband: hubby; kids: kiddos kidz; kid: kiddo; birthday: bday; birthdate: dob; average: avg; years: yrs; months: mos; appointments: apptmts
        accommodation: accomodation accomodations acommodation acomodation acommodations acomodations; sober: sobber; arrested: arested; felony: fellony
        married: maried marrie marryed; salary: salry; gay: gey; church: churh
        """;

    private static readonly FrozenDictionary<string, string[]> Meant = Typed.Split([';', '\n'])
        .Select(entry => entry.Split(':', 2, StringSplitOptions.TrimEntries))
        .SelectMany(entry => entry[1].Split(' ').Select(typed => (Typed: typed, Meant: entry[0].Split(' '))))
        .ToFrozenDictionary(m => m.Typed, m => m.Meant);

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
