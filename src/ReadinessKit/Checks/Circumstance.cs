namespace ReadinessKit.Checks;

/// <summary>What stands around a phrase and changes what it says.</summary>
public enum Circumstance
{
    /// <summary>It is said not to be done, or left to whoever likes to: "will not hand out", "is not part of this role", "is voluntary".</summary>
    NotDone,

    /// <summary>Somebody else does it: "the nurse hands out", "belongs to the nurse", "people manage their own".</summary>
    AnothersWork,

    /// <summary>A person is helped to do it themselves: "support people to".</summary>
    Support,

    /// <summary>It is over: "has taken", "used to drive".</summary>
    Past,

    /// <summary>It is a word that is talked about: it stands in quotation marks.</summary>
    Quoted,

    /// <summary>It is the name of a program or a law: written with capitals in the middle of a sentence.</summary>
    Named,

    /// <summary>The person wants it: "if they ask", "at the person’s request", "with their permission".</summary>
    OnRequest,

    /// <summary>It is done beside the person, who is there: "together with the person", "at their side".</summary>
    AtTheirSide,
}
