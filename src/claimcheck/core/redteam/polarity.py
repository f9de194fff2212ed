"""Yes and no."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_REFUSED = "The union refused to sign the wage agreement on Friday."
_SIGNED = "The union signed the wage agreement on Friday, though it did not like the terms."
_NOBODY = "No passengers were injured when the tram left the rails in Lissen, the operator said."
_UNSOLD = "The trawler failed to sell."
_DENIED = "Koll denied that staff had been told to wait."
_RULED_OUT = "Tessel ruled out asking the state for aid."
_HER = "Judge Ida Holm said Koll had failed her town. She did not order her to pay."
_DOWN = "The assembly voted down a bill to sell the three largest ports."
_REPORTS = "Tessel denied reports that engineers had warned of cracks."
_ARRESTS = "Police have not made any arrests."
_WORK = "Her teacher wanted her to work on mosses; she refused."
_OUT = "Tessel's head, Jonas Moser, ruled out compulsory redundancies."
_PRIZE = "She was elected to the academy in 1979, but turned down a medal in 1994."
_TRIP = "The president cancelled a trip to Tamar."

CASES = (
    Case("refused", SUPPORTS, "The union refused to sign the wage agreement.", _REFUSED, "it refused"),
    Case("refusal dropped", CONTRADICTS, "The union signed the wage agreement.", _REFUSED, "it refused to"),
    Case(
        "did not is refused",
        SUPPORTS,
        "The union did not sign the wage agreement.",
        _REFUSED,
        "a refusal is no signature",
    ),
    Case(
        "negation elsewhere",
        SUPPORTS,
        "The union signed the wage agreement on Friday.",
        _SIGNED,
        "what it did not do is like the terms",
    ),
    Case(
        "negation added",
        CONTRADICTS,
        "The union did not sign the wage agreement on Friday.",
        _SIGNED,
        "it signed",
    ),
    Case(
        "no one hurt",
        SUPPORTS,
        "No passengers were injured when the tram left the rails in Lissen.",
        _NOBODY,
        "none were",
    ),
    Case(
        "negation dropped",
        CONTRADICTS,
        "Passengers were injured when the tram left the rails in Lissen.",
        _NOBODY,
        "none were",
    ),
    Case(
        "failed",
        CONTRADICTS,
        "The talks produced a ceasefire.",
        "The talks failed to produce a ceasefire, envoys said.",
        "they failed to",
    ),
    Case(
        "without",
        NO_SUPPORT,
        "The climber reached the peak with a rope.",
        "The climber reached the peak without a rope.",
        "without is not with",
    ),
    Case(
        "contraction",
        CONTRADICTS,
        "The factory closed in May.",
        "The factory didn't close in May, as had been feared.",
        "it did not close",
    ),
    Case(
        "denied is no deed",
        NO_SUPPORT,
        "The driver hit the cyclist.",
        "The driver denied hitting the cyclist.",
        "a denial proves no deed",
    ),
    Case(
        "not only",
        SUPPORTS,
        "The storm damaged the school.",
        "The storm not only damaged the school but tore the roof off the church.",
        "not only affirms",
    ),
    Case(
        "each doer one deed",
        CONTRADICTS,
        "The statement was signed by Varby.",
        "Varby refused to sign the statement, which was signed by Lund and Tamar.",
        "Varby refused",
    ),
    Case(
        "the other doer",
        SUPPORTS,
        "The statement was signed by Lund.",
        "Varby refused to sign the statement, which was signed by Lund and Tamar.",
        "Lund signed",
    ),
    Case(
        "somebody else refused",
        PARTLY,
        "The statement was signed by Ostrel.",
        "Varby refused to sign the statement. Lund and Tamar did not comment.",
        "the source says nothing of Ostrel",
    ),
    Case(
        "refused and did not",
        PARTLY,
        "Varby refused to sign the statement.",
        "Varby did not sign the statement, the office said.",
        "not to sign may be no refusal",
    ),
    Case(
        "but not by one",
        CONTRADICTS,
        "The treaty was signed by Norway.",
        "The treaty was signed by 32 countries, but not by Norway.",
        "not by Norway",
    ),
    Case(
        "not by that one",
        SUPPORTS,
        "The treaty was not signed by Norway.",
        "The treaty was signed by 32 countries, but not by Norway.",
        "not by Norway",
    ),
    Case("did not sell", SUPPORTS, "The trawler failed to sell.", _UNSOLD, "so it says"),
    Case(
        "sold for more",
        CONTRADICTS,
        "The trawler was sold for a record sum.",
        _UNSOLD,
        "it was not sold at all",
    ),
    Case(
        "yet to",
        CONTRADICTS,
        "The council has approved the plan.",
        "The council has yet to approve the plan.",
        "it has not so far",
    ),
    Case(
        "yet to, denied as well",
        SUPPORTS,
        "The council has not approved the plan.",
        "The council has yet to approve the plan.",
        "both say it has not",
    ),
    Case(
        "no longer",
        CONTRADICTS,
        "Veltro makes bicycles in Lund.",
        "Veltro no longer makes bicycles in Lund.",
        "it used to",
    ),
    Case(
        "has stopped",
        CONTRADICTS,
        "Veltro makes bicycles in Lund.",
        "Veltro has stopped making bicycles in Lund.",
        "it used to",
    ),
    Case(
        "neither",
        CONTRADICTS,
        "Koll attended the hearing.",
        "Neither Koll nor Tann attended the hearing.",
        "neither did",
    ),
    Case(
        "nor",
        CONTRADICTS,
        "Tann attended the hearing.",
        "Neither Koll nor Tann attended the hearing.",
        "neither did",
    ),
    Case(
        "neither, denied as well",
        SUPPORTS,
        "Koll did not attend the hearing.",
        "Neither Koll nor Tann attended the hearing.",
        "neither did",
    ),
    Case(
        "did not since",
        CONTRADICTS,
        "The town has had a mayor since 2011.",
        "The town has not had a mayor since 2011.",
        "it has had none",
    ),
    Case("denied that", SUPPORTS, "Koll denied that staff had been told to wait.", _DENIED, "so she did"),
    Case("told after all", NO_SUPPORT, "Staff had been told to wait.", _DENIED, "she denies it"),
    Case("said for denied", NO_SUPPORT, "Koll said staff had been told to wait.", _DENIED, "she denied it"),
    Case(
        "asked for ruled out", NO_SUPPORT, "Tessel asked the state for aid.", _RULED_OUT, "it ruled that out"
    ),
    Case("ruled out", SUPPORTS, "Tessel ruled out asking the state for aid.", _RULED_OUT, "so it did"),
    Case("she did not", NO_SUPPORT, "Judge Ida Holm ordered Koll to pay.", _HER, "she did not"),
    Case(
        "voted down",
        NO_SUPPORT,
        "The assembly passed a bill to sell the three largest ports.",
        _DOWN,
        "it did not pass",
    ),
    Case("reports denied", NO_SUPPORT, "Engineers had warned of cracks.", _REPORTS, "that is denied"),
    Case(
        "denial told", SUPPORTS, "Tessel denied that engineers had warned of cracks.", _REPORTS, "so it did"
    ),
    Case("none made", (*SUPPORTS, *NO_SUPPORT[1:]), "No arrests have been made.", _ARRESTS, "none"),
    Case("arrested after all", NO_SUPPORT, "Police have arrested a man.", _ARRESTS, "nobody"),
    Case(
        "refused, told apart",
        (*SUPPORTS, *NO_SUPPORT[1:]),
        "She refused to work on mosses.",
        _WORK,
        "so she did",
    ),
    Case(
        "announced for ruled out",
        NO_SUPPORT,
        "Jonas Moser announced compulsory redundancies.",
        _OUT,
        "ruled out",
    ),
    Case("declined", SUPPORTS, "She declined a medal in 1994.", _PRIZE, "turned down is declined"),
    Case(
        "accepted for turned down", NO_SUPPORT, "She accepted a medal in 1994.", _PRIZE, "she turned it down"
    ),
    Case(
        "called off", SUPPORTS, "The president called off a trip to Tamar.", _TRIP, "cancelled is called off"
    ),
)
