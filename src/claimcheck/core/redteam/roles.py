"""Who did what to whom."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_ROW = "Mayor Petra Koll accused the builder Jonas Moser of fraud at Tuesday's hearing."
_MATCH = "Lund beat Varby in the final on Sunday."
_DEAL = "Tessel bought Norda last spring."
_WORD = "The minister accused Petra Koll of lying to the council."
_TRADE = "Shipments of steel from Varby fell by a third."

CASES = (
    Case("accused", SUPPORTS, "Petra Koll accused Jonas Moser of fraud.", _ROW, "Koll accused Moser"),
    Case(
        "accused turned",
        CONTRADICTS,
        "Jonas Moser accused Petra Koll of fraud.",
        _ROW,
        "Koll accused Moser, not he her",
    ),
    Case(
        "passive",
        SUPPORTS,
        "Jonas Moser was accused of fraud by Petra Koll.",
        _ROW,
        "the same in the passive",
    ),
    Case(
        "passive turned", CONTRADICTS, "Petra Koll was accused of fraud by Jonas Moser.", _ROW, "turned round"
    ),
    Case("beat", SUPPORTS, "Lund beat Varby in the final.", _MATCH, "Lund won"),
    Case("beat turned", CONTRADICTS, "Varby beat Lund in the final.", _MATCH, "Lund won"),
    Case("bought", SUPPORTS, "Norda was bought by Tessel last spring.", _DEAL, "the same in the passive"),
    Case("bought turned", CONTRADICTS, "Norda bought Tessel last spring.", _DEAL, "Tessel was the buyer"),
    Case("third party", NO_SUPPORT, "Jonas Moser accused Anna Weiss of fraud.", _ROW, "nobody accused Weiss"),
    Case(
        "another winner",
        NO_SUPPORT,
        "Ida Holm won the race on Friday.",
        "The race on Friday was won by Petra Koll.",
        "somebody else won it",
    ),
    Case(
        "winner by pronoun",
        SUPPORTS,
        "Ida Holm won the race on Friday.",
        "She won the race on Friday, ahead of Petra Koll.",
        "an excerpt that points back to its subject",
    ),
    Case("noun and name", SUPPORTS, "The minister accused Petra Koll of lying.", _WORD, "so it says"),
    Case(
        "noun and name turned",
        CONTRADICTS,
        "Petra Koll accused the minister of lying.",
        _WORD,
        "he accused her",
    ),
    Case("from", SUPPORTS, "Shipments of steel from Varby fell by a third.", _TRADE, "from Varby"),
    Case("to", NO_SUPPORT, "Shipments of steel to Varby fell by a third.", _TRADE, "from it, not to it"),
)
