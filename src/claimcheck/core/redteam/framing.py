"""Framing: sentences that deny, suppose, ask or invent what they say."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_MINE = "The mine in Orlen employed 300 people in 1985"
_LEAK = "The reactor at Tamar leaked 40 litres of oil in 2019."

CASES = (
    Case("flat", SUPPORTS, f"{_MINE}.", f"{_MINE}, the company's records show.", "it says so"),
    Case(
        "false that",
        NO_SUPPORT,
        f"{_MINE}.",
        "It is false that the mine in Orlen employed 300 people in 1985.",
        "it says that it is not so",
    ),
    Case(
        "a myth",
        NO_SUPPORT,
        f"{_MINE}.",
        "It is a myth that the mine in Orlen employed 300 people in 1985.",
        "a myth",
    ),
    Case(
        "denied behind it",
        NO_SUPPORT,
        f"{_MINE}.",
        f"{_MINE}, the union claimed and the company denied.",
        "somebody's word, denied",
    ),
    Case(
        "the same denial",
        SUPPORTS,
        "It is false that the mine in Orlen employed 300 people in 1985.",
        "It is false that the mine in Orlen employed 300 people in 1985, archivists found.",
        "both deny it",
    ),
    Case(
        "if",
        NO_SUPPORT,
        _LEAK,
        "If the reactor at Tamar had leaked 40 litres of oil in 2019, it would have been shut.",
        "supposed",
    ),
    Case(
        "had it",
        NO_SUPPORT,
        _LEAK,
        "Had the reactor at Tamar leaked 40 litres of oil in 2019, it would have been shut.",
        "supposed",
    ),
    Case(
        "asked",
        NO_SUPPORT,
        "The Orlen strike lasted 12 days.",
        "Did the Orlen strike last 12 days?",
        "a question",
    ),
    Case(
        "in a novel",
        NO_SUPPORT,
        "Ada Quill resigned on 4 May 2024.",
        "Ada Quill resigned on 4 May 2024 in the novel by Jonas Koll.",
        "invented",
    ),
    Case(
        "was to be",
        NO_SUPPORT,
        "Ada Quill was paid $90,000.",
        "Ada Quill was to be paid $90,000.",
        "it did not come to that, or not yet",
    ),
    Case(
        "in the film, elsewhere",
        SUPPORTS,
        _LEAK,
        "The reactor at Tamar leaked 40 litres of oil in 2019. In the film of the same year nobody dies.",
        "the film is another sentence",
    ),
)
