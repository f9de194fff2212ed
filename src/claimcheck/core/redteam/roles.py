"""Who did what to whom."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_ROW = "Mayor Petra Koll accused the builder Jonas Moser of fraud at Tuesday's hearing."
_MATCH = "Lund beat Varby in the final on Sunday."
_DEAL = "Tessel bought Norda last spring."
_WORD = "The minister accused Petra Koll of lying to the council."
_TRADE = "Shipments of steel from Varby fell by a third."
_CUP = "Lund reached the final on Wednesday after beating Varby on penalties."
_FINAL = "His father played in the 1987 final, which Lund lost 1-0 to Varby."
_BRIBE = (
    "He received 480,000 crowns from Tessel Works between 2011 and 2014, the court heard, and in return steered "
    "contracts worth 19 million to the firm."
)
_ORDER = "Koll was dismissed a month later. A tribunal ordered the yard to pay her 150,000 crowns."
_POST = "Moser was mayor for 12 years until he lost the 2015 election to Ida Holm, who is still in office."
_SALE = "The group sold its hotels to Astra for 31 million crowns in March."
_LED = "Moser of the University of Kessel said the sample was small."
_URGED = "Holm urged Koll to resign."
_MOVED = "Some 4,300 people had been evacuated, most of them to schools in Orlen."
_OWNS = "The council, which owns 40 percent of the operator, called for talks."
_HIT = "She struck it three times before her neighbour Jens Moser threw a bin over it."

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
    Case("beating", SUPPORTS, "Lund beat Varby on penalties.", _CUP, "so it did"),
    Case("beating turned", NO_SUPPORT, "Varby beat Lund on penalties.", _CUP, "Lund won"),
    Case("lost to", NO_SUPPORT, "Varby lost the 1987 final to Lund.", _FINAL, "Lund lost"),
    Case("giver for taker", NO_SUPPORT, "Tessel received 480,000 crowns from him.", _BRIBE, "it gave them"),
    Case("firm steers", NO_SUPPORT, "Tessel steered contracts worth 19 million.", _BRIBE, "he did"),
    Case(
        "ordered to pay",
        SUPPORTS,
        "A tribunal ordered the yard to pay her 150,000 crowns.",
        _ORDER,
        "so it did",
    ),
    Case(
        "payer turned",
        NO_SUPPORT,
        "A tribunal ordered Koll to pay the yard 150,000 crowns.",
        _ORDER,
        "she is paid",
    ),
    Case("mayor for years", SUPPORTS, "Moser was mayor for 12 years.", _POST, "he was"),
    Case("another mayor", NO_SUPPORT, "Holm was mayor for 12 years.", _POST, "Moser was"),
    Case("loser turned", NO_SUPPORT, "Holm lost the 2015 election.", _POST, "she won it"),
    Case("in office", SUPPORTS, "Ida Holm is still in office.", _POST, "she is"),
    Case("out of office", NO_SUPPORT, "Moser is still in office.", _POST, "he lost"),
    Case(
        "bought of sold",
        SUPPORTS,
        "Astra bought the group's hotels for 31 million crowns.",
        _SALE,
        "one sale",
    ),
    Case(
        "university",
        SUPPORTS,
        "Moser of the University of Kessel said the sample was small.",
        _LED,
        "of Kessel",
    ),
    Case(
        "another university",
        NO_SUPPORT,
        "Moser of the University of Tarn said the sample was small.",
        _LED,
        "of Kessel",
    ),
    Case("urged", SUPPORTS, "Holm urged Koll to resign.", _URGED, "her"),
    Case("urged another", NO_SUPPORT, "Holm urged Weiss to resign.", _URGED, "Koll"),
    Case("moved there", NO_SUPPORT, "Orlen was evacuated.", _MOVED, "people went there"),
    Case("owner", SUPPORTS, "The council owns 40 percent of the operator.", _OWNS, "it does"),
    Case("owned", NO_SUPPORT, "The operator owns 40 percent of the council.", _OWNS, "the other way round"),
    Case("later doer", NO_SUPPORT, "Jens Moser struck it three times.", _HIT, "she did"),
    Case(
        "aged doer", SUPPORTS, "Koll accused Holm of lying.", "Koll, 61, accused Holm of lying.", "Koll did"
    ),
    Case(
        "aged doer turned",
        CONTRADICTS,
        "Holm accused Koll of lying.",
        "Koll, 61, accused Holm of lying.",
        "Koll did",
    ),
    Case(
        "former mayor turned",
        CONTRADICTS,
        "Holm warned Koll.",
        "Koll, a former mayor, warned Holm.",
        "the former mayor warned",
    ),
)
