"""Words between quotation marks, and who spoke them."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_SPEECH = (
    "“We shall rebuild the harbour, and we shall do it without a penny of debt,” said Mayor Petra Koll. "
    "Her deputy, Jonas Moser, called the plan “a leap in the dark”."
)

CASES = (
    Case("verbatim", SUPPORTS, 'Petra Koll said: "We shall rebuild the harbour".', _SPEECH, "her words"),
    Case(
        "straight marks",
        SUPPORTS,
        'Petra Koll said: "we shall do it without a penny of debt".',
        _SPEECH,
        "marks and case are harmless",
    ),
    Case(
        "word changed",
        NO_SUPPORT,
        'Petra Koll said: "We shall rebuild the market".',
        _SPEECH,
        "harbour, not market",
    ),
    Case(
        "negation added",
        NO_SUPPORT,
        'Petra Koll said: "We shall not rebuild the harbour".',
        _SPEECH,
        "she said the contrary",
    ),
    Case(
        "other speaker",
        NO_SUPPORT,
        'Petra Koll called the plan "a leap in the dark".',
        _SPEECH,
        "Moser called it that",
    ),
    Case("short quote", SUPPORTS, 'Jonas Moser called the plan "a leap in the dark".', _SPEECH, "his words"),
    Case(
        "short quote changed",
        NO_SUPPORT,
        'Jonas Moser called the plan "a walk in the dark".',
        _SPEECH,
        "leap, not walk",
    ),
    Case(
        "cut unmarked",
        NO_SUPPORT,
        'Petra Koll said: "We shall rebuild the harbour without a penny of debt".',
        _SPEECH,
        "words were cut",
    ),
    Case(
        "on a condition",
        NO_SUPPORT,
        "“We will open the bridge in May,” said Maja Oller.",
        "“We will open the bridge in May if the tests are good,” said Maja Oller.",
        "she made a condition",
    ),
    Case(
        "on a condition told",
        SUPPORTS,
        "“We will open the bridge in May,” said Maja Oller, if the tests are good.",
        "“We will open the bridge in May if the tests are good,” said Maja Oller.",
        "the claim has it",
    ),
    Case(
        "never said that",
        NO_SUPPORT,
        "Koll said “the council lied”.",
        "“I never said that the council lied,” Koll said.",
        "Koll denies it",
    ),
)
