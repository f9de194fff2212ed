"""The codes: what each stands for and how urgent it is. Light, so that the configuration can ask it.

A code is permanent: it is never given to another rule, and a rule that goes leaves a gap.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.core.model.extraction import Level


class Entry(NamedTuple):
    """One code's line in the catalogue."""

    title: str  # its heading in the documentation, and on the extract page
    level: Level


CATALOGUE = {
    "CC101": Entry("the same sentence twice", Level.LOOK),
    "CC102": Entry("a glued ordinal", Level.LOOK),
    "CC103": Entry("an injected line", Level.LOOK),
    "CC104": Entry("destroyed characters", Level.LOOK),
    "CC105": Entry("nearly the same sentence twice", Level.LOOK),
    "CC106": Entry("an impossible date", Level.LOOK),
    "CC107": Entry("a weekday that does not match its date", Level.LOOK),
    "CC108": Entry("a duration that does not fit its dates", Level.LOOK),
    "CC109": Entry("an age that does not fit the birth date", Level.LOOK),
    "CC110": Entry("a vague attribution", Level.MIND),
    "CC111": Entry("an anniversary that does not fit its year", Level.LOOK),
    "CC112": Entry("a statement that will stop being true", Level.MIND),
    "CC113": Entry("one figure, two values", Level.LOOK),
    "CC114": Entry("parts that do not add up", Level.LOOK),
    "CC115": Entry("percentages that do not add up to 100", Level.LOOK),
    "CC116": Entry("per cent where points are meant", Level.LOOK),
    "CC117": Entry("an unbalanced quotation mark", Level.LOOK),
    "CC118": Entry("one name, two spellings", Level.LOOK),
    "CC119": Entry("a relative date that will age", Level.MIND),
    "CC120": Entry("a superlative or an absolute", Level.MIND),
    "CC121": Entry("a silence for a code that is none", Level.LOOK),
    "CC122": Entry("a percentage that does not fit its figures", Level.LOOK),
    "CC123": Entry("a range that runs backwards", Level.LOOK),
}
"""Every code, in order."""
