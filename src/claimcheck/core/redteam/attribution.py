"""Whose word it is."""

from claimcheck.core.redteam.case import NO_SUPPORT, PARTLY, SUPPORTS, Case

_CLAIMED = "Opposition leader Ivo Tann claimed that the ministry had hidden two reports on the spill."
_QUOTED = "“The pier is lost,” said Ida Holm, while Jonas Moser declined to comment."

CASES = (
    Case(
        "kept",
        SUPPORTS,
        "Ivo Tann claimed that the ministry had hidden two reports on the spill.",
        _CLAIMED,
        "he claimed it",
    ),
    Case(
        "said for claimed",
        SUPPORTS,
        "Ivo Tann said the ministry had hidden two reports on the spill.",
        _CLAIMED,
        "to claim is to say",
    ),
    Case("dropped", PARTLY, "The ministry had hidden two reports on the spill.", _CLAIMED, "only his word"),
    Case(
        "accusation as fact",
        PARTLY,
        "The treasurer stole parish funds.",
        "Two members accused the treasurer of having stolen parish funds.",
        "an accusation",
    ),
    Case(
        "belief as fact",
        PARTLY,
        "A gas leak caused the blast at the mill.",
        "Investigators believe a gas leak caused the blast at the mill.",
        "a belief",
    ),
    Case(
        "own account",
        SUPPORTS,
        "A gas leak caused the blast at the mill.",
        "A gas leak caused the blast at the mill, which killed nobody.",
        "a fact of the source",
    ),
    Case(
        "one person's word as fact",
        PARTLY,
        "The dam above Orlen is unsafe.",
        "Ivo Tann said that the dam above Orlen is unsafe.",
        "he says so",
    ),
    Case(
        "one person's word as his",
        SUPPORTS,
        "Ivo Tann warned the dam above Orlen is unsafe.",
        "Ivo Tann said that the dam above Orlen is unsafe.",
        "the claim says that he says so",
    ),
    Case("said in quotes", SUPPORTS, "Ida Holm said the pier was lost.", _QUOTED, "her words"),
    Case("fact from quotes", PARTLY, "The pier is lost.", _QUOTED, "that is Holm's word"),
    Case("another speaker", NO_SUPPORT, "Jonas Moser said the pier was lost.", _QUOTED, "Holm said it"),
)
