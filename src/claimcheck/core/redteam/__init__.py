"""Cases that try to fool the checker, by class: each class has claims that must pass and claims that must not."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from claimcheck.core.redteam.case import Case

# In the order a reader of the report wants them: values first, then what surrounds them.
CLASSES = (
    "counts",
    "money",
    "shares",
    "ranks",
    "parts",
    "lists",
    "forms",
    "labels",
    "dates",
    "events",
    "clocks",
    "lengths",
    "ages",
    "subjects",
    "things",
    "deeds",
    "beside",
    "neighbours",
    "bystanders",
    "places",
    "kinds",
    "names",
    "namesakes",
    "offices",
    "roles",
    "polarity",
    "direction",
    "scopes",
    "hedges",
    "mood",
    "framing",
    "attribution",
    "qualifiers",
    "quotes",
    "mouths",
    "changes",
    "ends",
    "noun_deeds",
    "told",
    "layout",
    "pages",
    "corrections",
    "silence",
    "turned",
    "compared",
    "called",
    "roughly",
    "seasons",
    "disowned",
    "definite",
    "put_right",
    "answers",
    "left_out",
    "pronounced",
    "retold_ages",
    "other_end",
    "what_is_denied",
    "own_verbs",
    "glue_names",
    "two_mouths",
    "whose_deed",
    "undone",
    "rows",
    "near_misses",
    "disbelieved",
    "less_said",
    "apart",
    "gainsaid",
)


def cases(of_class: str) -> tuple[Case, ...]:
    """The cases of one of ``CLASSES``, in their order."""
    return cast("tuple[Case, ...]", import_module(f"{__name__}.{of_class}").CASES)
