"""Two that say each their own, and one who denies what the other says."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_ROWS = (
    (
        "what they say",
        SUPPORTS,
        "Officials say the bridge is safe.",
        "Officials say the bridge is safe, the union denies it: the bridge is unsafe.",
    ),
    (
        "what the others say",
        SUPPORTS,
        "The union says the bridge is unsafe.",
        "Officials say the bridge is safe; the union says the bridge is unsafe.",
    ),
    (
        "the first",
        SUPPORTS,
        "Koll said the plan was cheap.",
        "Koll said the plan was cheap, but Holm said it would ruin the town.",
    ),
    (
        "the second",
        SUPPORTS,
        "Holm said the plan would ruin the town.",
        "Koll said the plan was cheap, but Holm said the plan would ruin the town.",
    ),
    (
        "one who says two things",
        SUPPORTS,
        "Koll said the vote was fair and that turnout was high.",
        "Koll said the vote was fair and Koll added that turnout was high.",
    ),
    ("an offer", SUPPORTS, "Koll rejected the offer.", "Holm made an offer and Koll rejected it."),
    ("a sale", SUPPORTS, "Koll sold the mill.", "Koll sold the mill, and Holm rejected it."),
    (
        "the other's word",
        NO_SUPPORT,
        "Officials say the bridge is unsafe.",
        "Officials say the bridge is safe, the union denies it: the bridge is unsafe.",
    ),
    (
        "the other's word, said",
        NO_SUPPORT,
        "Officials say the bridge is unsafe.",
        "Officials say the bridge is safe; the union says it is unsafe.",
    ),
    (
        "the first one's word",
        NO_SUPPORT,
        "The union says the bridge is safe.",
        "Officials say the bridge is safe; the union says it is unsafe.",
    ),
    (
        "the second's word",
        NO_SUPPORT,
        "Koll said the plan would ruin the town.",
        "Koll said the plan was cheap, but Holm said it would ruin the town.",
    ),
    (
        "behind and",
        NO_SUPPORT,
        "The mayor says the tram is dear.",
        "The mayor says the tram is late, and the council says it is dear.",
    ),
    (
        "denied",
        NO_SUPPORT,
        "The bridge is safe.",
        "Officials say the bridge is safe, but the union denies it.",
    ),
    (
        "disputed",
        NO_SUPPORT,
        "The bridge is safe.",
        "The bridge is safe, officials say; the union disputes this.",
    ),
)

CASES = tuple(
    Case(
        name,
        expected,
        claim,
        source,
        "what one says is not said by the other, and what is denied there is no fact",
    )
    for name, expected, claim, source in _ROWS
)
