using System.Collections.Frozen;
using ReadinessKit.Checks;

namespace ReadinessKit.Interviews;

/// <summary>Whom a word of a question is about.</summary>
internal enum Who
{
    /// <summary>It says nothing about that.</summary>
    Nobody,

    /// <summary>The candidate: "you", "the applicant", and "she" where nobody else was named.</summary>
    Candidate,

    /// <summary>Somebody of the candidate’s family: "your mother".</summary>
    Relative,

    /// <summary>Who asks, of themselves: "I was".</summary>
    Speaker,

    /// <summary>Somebody else: "a member", "people here".</summary>
    SomebodyElse,

    /// <summary>What somebody does, knows or thinks: "worked in", "supported", "would you say".</summary>
    Work,
}

/// <summary>The words by which a question says whom it is about.</summary>
internal static class PersonWords
{
    public static readonly FrozenSet<string> You = FrozenSet.Create("you", "your", "yours", "yourself");

    public static readonly FrozenSet<string> Applicant = FrozenSet.Create("applicant", "applicants", "candidate", "candidates", "interviewee");

    /// <summary>With one of these, somebody is asked about the candidate.</summary>
    public static readonly FrozenSet<string> Reference = FrozenSet.Create("reference", "referee", "employ", "rehire", "rehired", "employee");

    public static readonly FrozenSet<string> Singular = FrozenSet.Create("he", "she", "him", "her", "his", "hers", "himself", "herself");

    public static readonly FrozenSet<string> Plural = FrozenSet.Create("they", "them", "their", "theirs", "themselves", "themself");

    public static readonly FrozenSet<string> Relatives = FrozenSet.Create(
        "mother", "mom", "mum", "mama", "mommy", "moms", "father", "dad", "daddy", "dads", "parent", "parents", "folks", "husband", "husbands", "wife", "wives", "spouse", "spouses", "partner",
        "partners", "girlfriend", "boyfriend", "fiance", "fiancee", "ex",
        "son", "sons", "daughter", "daughters", "child", "children", "kid", "kids", "baby", "babies", "boy", "boys", "girl", "girls", "sister", "sisters", "brother", "brothers", "sibling", "siblings",
        "family", "families", "household", "relative", "relatives",
        "grandmother", "grandma", "grandfather", "grandpa", "grandparent", "grandparents", "aunt", "uncle", "cousin", "nephew", "niece", "friend", "friends", "home", "house", "loved");

    public static readonly FrozenSet<string> Clinicians = FrozenSet.Create(
        "nurse", "nurses", "doctor", "doctors", "psychiatrist", "psychiatrists", "psychologist", "psychologists", "clinician", "clinicians", "therapist", "therapists", "counselor", "counselors",
        "physician", "physicians", "prescriber", "sponsor", "shrink", "caseworker", "payee", "guardian", "lawyer", "judge");

    public static readonly FrozenSet<string> Others = FrozenSet.Create(
        "someone", "somebody", "person", "people", "persons", "member", "members", "client", "clients", "patient", "patients", "resident", "residents", "guest", "guests", "participant",
        "participants", "consumer", "consumers", "individual", "individuals", "tenant", "tenants", "user", "users", "customer", "customers",
        "man", "woman", "men", "women", "guy", "guys", "gal", "lady", "ladies", "gentleman", "teen", "teens", "teenager", "teenagers", "youth", "youths", "adult", "adults", "elder", "elders",
        "senior", "seniors", "veteran", "veterans", "vet", "vets", "student", "students", "survivor", "survivors", "couple", "neighbor", "neighbors", "stranger", "visitor", "visitors", "roommate",
        "housemate", "newcomer", "newcomers", "parolee", "inmate", "inmates", "prisoner", "prisoners", "learner", "learners", "jobseeker", "jobseekers", "seeker", "seekers",
        "coworker", "coworkers", "colleague", "colleagues", "teammate", "teammates", "staff", "supervisor", "supervisors", "boss", "manager", "employer", "employers", "employees", "worker", "workers",
        "volunteer", "volunteers", "landlord", "police", "cop", "cops", "officer", "officers", "provider", "providers", "specialist", "specialists", "intern", "trainee", "hire", "hires", "peer",
        "gang", "others", "those", "everyone", "everybody", "anyone", "anybody", "referrals", "population", "populations", "community", "communities", "folk", "mothers", "fathers",
        "caregivers", "caregiver", "peers", "reader", "team", "defender", "attorney", "director", "administrator", "official", "reporter", "journalist", "teacher", "principal", "chief", "guard",
        "clerk", "aide", "tech", "technician", "pastor", "priest", "trainer", "agency", "pharmacist", "mentor", "chaplain");

    /// <summary>Verbs and nouns for what somebody does at work, knows or thinks, with any words after them.</summary>
    public static readonly FrozenSet<string> Work = new[]
    {
        "assist", "facilitate", "teach", "explain", "educate", "volunteer", "mentor", "advise", "respond", "familiar", "philosophy", "attitude", "advocate", "accompany", "opinion", "define",
        "understand", "understanding", "knowledge", "describe to", "coach", "trainings", "teaching", "caseload", "coursework", "internship", "practicum", "connect", "refer", "intervene", "reassure",
        "accommodate", "recommend", "different", "difference", "differ", "compare",
    }.Select(Stems.Of).ToFrozenSet();

    /// <summary>The same, where one of these words follows.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> WorkBefore = new Dictionary<string, FrozenSet<string>>
    {
        ["work"] = FrozenSet.Create("in", "on", "at", "with", "for", "as", "alongside", "inside", "experience", "among", "beside", "under", "professionally", "directly", "closely", "there", "one"),
        ["job"] = FrozenSet.Create("in", "at", "on", "with"),
        ["experience"] = FrozenSet.Create("with", "in", "working", "running", "leading", "supporting", "helping", "as", "at", "using", "facilitating", "teaching", "volunteering", "providing", "assisting", "serving"),
        ["train"] = FrozenSet.Create("in", "on", "for", "about", "around", "with", "people", "staff", "others", "to", "as"),
        ["know"] = FrozenSet.Create("about", "of", "how", "enough", "the"),
        ["lead"] = FrozenSet.Create("a", "an", "the", "groups", "group", "any", "meetings", "trainings", "classes", "workshops", "or"),
        ["run"] = FrozenSet.Create("a", "an", "the", "groups", "group", "any", "meetings", "trainings", "classes", "workshops", "or", "recovery"),
        ["question"] = FrozenSet.Create("for", "about", "on", "regarding"),
        ["feel"] = FrozenSet.Create("about"),
        ["thoughts"] = FrozenSet.Create("on", "about"),
        ["view"] = FrozenSet.Create("on", "of"),
        ["think"] = FrozenSet.Create("about", "of", "people", "is", "the"),
        ["comfortable"] = FrozenSet.Create("working", "with", "being", "in", "supporting", "around", "talking", "leading"),
        ["learn"] = FrozenSet.Create("about", "of", "to", "from"),
        ["mean"] = FrozenSet.Create("to", "for"),
        ["role"] = FrozenSet.Create("of", "in", "on", "with", "at", "does", "do", "did"),
        ["talk"] = FrozenSet.Create("with", "to", "someone", "somebody", "people"),
        ["help"] = FrozenSet.Create("a", "an", "the", "people", "someone", "somebody", "others", "members", "clients", "folks", "them", "anyone", "or", "with", "to", "run", "lead", "start", "set",
        "build", "write", "patients", "residents", "him", "her", "each", "two", "that", "veterans", "families"),
        ["support"] = FrozenSet.Create("a", "an", "the", "people", "someone", "somebody", "others", "members", "clients", "folks", "them", "anyone", "or", "patients", "residents", "him", "her",
        "each", "that", "veterans", "families", "service", "young", "women", "men", "with", "those", "another"),
        ["serve"] = FrozenSet.Create("people", "clients", "members", "those", "individuals", "veterans", "youth", "adults", "families", "patients", "residents"),
        ["course"] = FrozenSet.Create("on", "in", "about"),
        ["class"] = FrozenSet.Create("on", "in", "about"),
        ["workshop"] = FrozenSet.Create("on", "in", "about"),
        ["make"] = FrozenSet.Create("sure", "space", "room"),
        ["welcome"] = FrozenSet.Create("a", "an", "the", "people", "someone", "somebody", "new", "members"),
        ["prepare"] = FrozenSet.Create("someone", "somebody", "people", "a"),
    }.ToFrozenDictionary(p => Stems.Of(p.Key), p => p.Value);

    /// <summary>Verbs after "would you" by which a situation at work is put.</summary>
    public static readonly FrozenSet<string> Situation = FrozenSet.Create(
        "do", "say", "respond", "handle", "approach", "react", "proceed", "begin", "start", "tell", "help", "support", "go", "answer", "talk", "explain", "work", "make", "welcome", "deal", "address",
        "draw", "use", "decide", "encourage", "assist", "share", "sit", "listen", "build", "engage", "offer", "suggest", "reach", "show", "bring", "connect", "describe", "introduce", "teach", "walk",
        "advise", "fix", "change", "plan", "keep", "bridge", "advocate", "convince", "turn", "raise", "want", "reply", "think", "need", "put", "invite", "honor", "protect", "ensure", "stand", "speak",
        "find", "create", "get", "come", "hold", "give", "ask", "first");

    /// <summary>What somebody sees or hears of others: "if you noticed signs of".</summary>
    public static readonly FrozenSet<string> Noticing = FrozenSet.Create("notice", "noticed", "see", "saw", "hear", "heard", "overhear", "overheard", "find", "found", "meet", "met", "learn", "learned", "suspect", "suspected", "witness", "witnessed", "thought", "think");

    /// <summary>What somebody else does to "you", when a situation is told: "he calls you", "who thinks you".</summary>
    public static readonly FrozenSet<string> DoneToYou = FrozenSet.Create(
        "tells", "asks", "calls", "phones", "texts", "emails", "messages", "shows", "gives", "hands", "begs", "warns", "invites", "pulls", "accuses", "wants", "thinks", "says", "believes", "assumes",
        "needs", "trusts", "offers", "stops", "pages", "rings", "sends", "brings", "catches", "sees", "finds", "corners", "follows", "confronts", "expects", "orders", "instructs", "approaches");

    /// <summary>What somebody does of whom a situation tells by name.</summary>
    public static readonly FrozenSet<string> Tells = FrozenSet.Create(
        "tells", "asks", "calls", "phones", "texts", "says", "wants", "thinks", "believes", "needs", "trusts", "comes", "keeps", "refuses", "stops", "takes", "lives", "feels", "hears", "misses", "arrives", "shows",
        "sits", "stays", "walks", "cries", "worries", "admits", "mentions", "whispers", "drinks", "smokes", "sleeps", "has");

    /// <summary>What begins a sentence with a capital letter and is no name.</summary>
    public static readonly FrozenSet<string> NoNames = FrozenSet.Create(
        "what", "who", "which", "that", "this", "it", "there", "here", "how", "when", "where", "why", "he", "she", "applicant", "candidate", "nobody", "nothing", "something", "everything", "anything", "and", "or",
        "so", "ever", "but", "one", "each", "also", "then", "if", "your", "you", "they", "mother", "father", "law", "job", "work", "health");

    /// <summary>How the lines of a form, and questions without a subject, begin.</summary>
    public static readonly FrozenSet<string> Forms = FrozenSet.Create(
        "ever", "any", "anything", "list", "state", "provide", "give", "disclose", "describe", "attach", "furnish", "specify", "indicate", "please", "kindly", "name", "number", "tell", "have", "been",
        "submit", "bring", "detail", "identify", "enter", "date", "length", "had", "still", "itemize", "enclose", "mention", "declare", "reveal");

    /// <summary>Who is asked about a candidate.</summary>
    public static readonly FrozenSet<string> Referees = FrozenSet.Create("supervisor", "boss", "manager", "employer", "coworker", "colleague", "caseworker", "counselor", "therapist", "doctor", "psychiatrist", "clinician", "nurse", "worker", "teammate", "provider");

    /// <summary>What is a clinician’s, and no clinician: "a doctor’s note".</summary>
    public static readonly FrozenSet<string> OfClinicians = FrozenSet.Create("appointment", "appointments", "visit", "visits", "note", "notes", "letter", "letters", "order", "orders", "clearance", "certificate", "care");

    /// <summary>What is "your" at work only.</summary>
    public static readonly FrozenSet<string> OfWork = FrozenSet.Create(
        "group", "groups", "team", "unit", "coworker", "coworkers", "colleague", "colleagues", "supervisor", "boss", "manager", "clients", "members", "program", "agency", "clinic", "organization",
        "caseload", "role", "shift", "workplace", "office", "community", "town", "area", "neighborhood", "meeting", "teammate", "teammates");

    /// <summary>Somebody says or asks something.</summary>
    public static readonly FrozenSet<string> Speech = new[] { "ask", "wonder", "say", "tell", "joke", "call", "claim", "assume", "know", "curious", "want", "question", "shout", "yell", "guess", "hear", "keep", "demand", "insist", "think", "comment", "tease" }.Select(Stems.Of).ToFrozenSet();

    public static readonly FrozenSet<string> Asking = new[] { "ask", "wonder", "curious", "question" }.Select(Stems.Of).ToFrozenSet();

    public static readonly FrozenSet<string> Auxiliaries = FrozenSet.Create("has", "have", "had", "did", "do", "does", "were", "was", "are", "is", "will", "would", "can", "could");

    /// <summary>A new clause begins with one of these after a comma, "and" or "or".</summary>
    public static readonly FrozenSet<string> Starters = FrozenSet.Create(
        "did", "do", "does", "have", "has", "had", "are", "were", "was", "is", "would", "will", "could", "can", "what", "how", "when", "why", "where", "who", "which", "i", "we", "you", "he", "she",
        "they", "if", "it", "that", "this", "ever", "been", "any", "whether", "your", "were", "list", "give", "tell", "describe", "state");

    public static readonly FrozenSet<string> Conjunctions = FrozenSet.Create("and", "or", "but", "so", "then", "plus", "also", "because", "though");

    /// <summary>Whose somebody can be: "her doctor".</summary>
    public static readonly FrozenSet<string> Possessives = FrozenSet.Create("his", "her", "their", "your");
}
