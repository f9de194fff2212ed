"""Done, against possible, asked for, called off or over."""

from claimcheck.core.redteam.case import NO_SUPPORT, PARTLY, SUPPORTS, Case

_CALLS = "Calls grew for the harbour master to resign over the dredging contract."
_DID = "The harbour master was forced to resign over the dredging contract."
_FERRY = "The ferry, which can carry 260 passengers, had 190 on board when it sank."
_STRIKE = "The pilots called off a strike planned for 12 December."
_CHIEF = "She was appointed chief engineer in 2014 and left in 2019."
_CHARGE = "Jonas Moser, 43, was charged with theft on Monday."
_BALLOT = "The union said it would ballot members on a strike."
_BRINK = "The club, which came within hours of going out of business in 2019, will earn 1.5 million crowns."
_EITHER = "They will play either Lund or Varby in the final."
_LAWYER = "Koll's lawyer said his client would appeal."
_WHETHER = "The party is considering whether to leave the coalition."
_SUSPECTED = "Police arrested two men on suspicion of stealing a necklace."
_TEST = "The team did not test whether the skill is passed on."

CASES = (
    Case("forced to", SUPPORTS, "The harbour master resigned over the dredging contract.", _DID, "he had to"),
    Case(
        "called on to",
        PARTLY,
        "The harbour master resigned over the dredging contract.",
        _CALLS,
        "people asked for it",
    ),
    Case(
        "calls reported",
        SUPPORTS,
        "Calls grew for the harbour master to resign.",
        _CALLS,
        "that is what grew",
    ),
    Case("can carry", SUPPORTS, "The ferry can carry 260 passengers.", _FERRY, "its capacity"),
    Case("carried", NO_SUPPORT, "The ferry was carrying 260 passengers.", _FERRY, "190 were on board"),
    Case("called off", NO_SUPPORT, "The pilots will strike on 12 December.", _STRIKE, "it is off"),
    Case("was called off", SUPPORTS, "The pilots called off a strike.", _STRIKE, "so it says"),
    Case("appointed", SUPPORTS, "She was appointed chief engineer in 2014.", _CHIEF, "in 2014"),
    Case("still in office", NO_SUPPORT, "She has been chief engineer since 2014.", _CHIEF, "she left"),
    Case("charged", SUPPORTS, "Jonas Moser was charged with theft.", _CHARGE, "with theft"),
    Case("charged with more", NO_SUPPORT, "Jonas Moser was charged with arson.", _CHARGE, "with theft"),
    Case("ballot on it", NO_SUPPORT, "Members will strike.", _BALLOT, "they are to be asked"),
    Case("on the brink", NO_SUPPORT, "The club went out of business in 2019.", _BRINK, "it nearly did"),
    Case("one of two", PARTLY, "They will play Varby in the final.", _EITHER, "it may be Lund"),
    Case(
        "either of two", SUPPORTS, "They will play either Lund or Varby in the final.", _EITHER, "one of them"
    ),
    Case("would appeal", NO_SUPPORT, "Koll has appealed.", _LAWYER, "not yet"),
    Case("whether", NO_SUPPORT, "The party will leave the coalition.", _WHETHER, "it is considering it"),
    Case("suspicion", NO_SUPPORT, "Two men stole a necklace.", _SUSPECTED, "they are suspected"),
    Case("untested", NO_SUPPORT, "The skill is passed on.", _TEST, "nobody tested it"),
    Case(
        "asked to be closed",
        NO_SUPPORT,
        "The bridge was closed.",
        "Residents asked for the bridge to be closed.",
        "they asked",
    ),
    Case(
        "demanded that it be",
        NO_SUPPORT,
        "Koll was jailed for six years.",
        "The prosecutor demanded that Koll be jailed for six years.",
        "it was demanded",
    ),
    Case(
        "ordered to be",
        SUPPORTS,
        "Koll was jailed for six years.",
        "The judge ordered Koll to be jailed for six years.",
        "ordered by who can",
    ),
)
