"""Whose deed it is where the sentence has another one, too: another owner, another thing, another one done to."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_ROWS = (
    (
        "her shares",
        SUPPORTS,
        "Norda's shares rose 4 percent.",
        "Norda's shares rose 4 percent on the news; Tessel is not listed.",
    ),
    (
        "its own driver",
        SUPPORTS,
        "The driver of the lorry died.",
        "The lorry left the road near Varby, killing its driver and hurting three people in a van.",
    ),
    (
        "was fined",
        SUPPORTS,
        "Norda was fined 3 million crowns.",
        "A court fined Norda 3 million crowns in 2019.",
    ),
    ("got married", SUPPORTS, "Holm was married in 1986.", "Holm married Koll in 1986."),
    (
        "convicted and jailed",
        SUPPORTS,
        "Koll was jailed for four years.",
        "Voss was cleared, but Koll was convicted and jailed for four years.",
    ),
    (
        "led by",
        SUPPORTS,
        "Ida Holm led the survey.",
        "The survey, led by Ida Holm, was paid for by the town.",
    ),
    (
        "treated crops",
        SUPPORTS,
        "Treated crops lost 11 percent.",
        "In 64 fields treated crops lost 11 percent, against 37 percent in untreated ones.",
    ),
    (
        "with her scoring",
        SUPPORTS,
        "Ida Voss scored twice.",
        "Varby beat Lunden, with Ida Voss scoring twice at the end.",
    ),
    (
        "injured",
        SUPPORTS,
        "Three people were injured.",
        "The lorry left the road, killing its driver and injuring three people.",
    ),
    (
        "cut to",
        SUPPORTS,
        "The grant was cut to 800,000 crowns.",
        "The town cuts the grant to the choir by a third, to 800,000 crowns.",
    ),
    (
        "another's shares",
        NO_SUPPORT,
        "Tessel's shares rose 4 percent.",
        "Norda's shares rose 4 percent on the news; Tessel is not listed.",
    ),
    (
        "another's driver",
        NO_SUPPORT,
        "The driver of the van died.",
        "The lorry left the road near Varby, killing its driver and hurting three people in a van.",
    ),
    (
        "another fined",
        NO_SUPPORT,
        "Koll was fined 3 million crowns.",
        "Koll works for Norda. A court fined Norda 3 million crowns in 2019.",
    ),
    (
        "another jailed",
        NO_SUPPORT,
        "Voss was jailed for four years.",
        "Voss was cleared, but Koll was convicted and jailed for four years.",
    ),
    (
        "untreated crops",
        NO_SUPPORT,
        "Untreated crops lost 11 percent.",
        "In 64 fields treated crops lost 11 percent, against 37 percent in untreated ones.",
    ),
    (
        "another scoring",
        NO_SUPPORT,
        "Koll scored twice.",
        "Varby beat Lunden, with Ida Voss scoring twice at the end; Koll was sent off.",
    ),
    (
        "killed, not injured",
        NO_SUPPORT,
        "Three people were killed.",
        "The lorry left the road, killing its driver and injuring three people.",
    ),
    (
        "cut by",
        NO_SUPPORT,
        "The grant was cut by 800,000 crowns.",
        "The town cuts the grant to the choir by a third, to 800,000 crowns.",
    ),
    (
        "only agreed to",
        NO_SUPPORT,
        "Norda has sold the yard.",
        "Norda has agreed to sell the yard to Tessel, the two firms said on Monday.",
    ),
    (
        "only said it planned to",
        NO_SUPPORT,
        "Norda closed the yard.",
        "Norda said on Monday that it planned to close the yard.",
    ),
)

CASES = tuple(
    Case(
        name,
        expected,
        claim,
        source,
        "a deed belongs to the one the sentence gives it to, and to no other it names",
    )
    for name, expected, claim, source in _ROWS
)
