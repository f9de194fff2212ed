"""A figure that a page still prints and has put right in a note: "Correction: the fire killed 21 people, not 12"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.figures import Figure, Standing, figures
from claimcheck.core.compare.values.options import relate
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.compare.who.names import names_of

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_NOT = re.compile(r"\b(?:not|rather than|instead of)(?: (?:in|on|at|about|by|the))?\W*$")
_REACH = 24  # letters before a figure in which "not" sets it aside
_SAME_MATTER = 0.45  # share of the claim's matter that a note must have to be about it
_NEXT_MATTER = 0.3  # the same for "It was 21, not 12.", which has it from the sentence before


def put_right(hearing: Hearing) -> Figure | None:
    """The claim's figure that the page bears out and a note of it corrects, as the note has it; or None."""
    notes = hearing.notes()
    if not notes or not hearing.borne_out:
        return None
    own = {id(note.passage) for note in notes}
    for figure in hearing.borne_out:
        if figure.side is None or id(figure.side.passage) in own:
            return None  # the note itself has it
        for note in notes:
            if found := _corrected(hearing, figure.value, note):
                return found
    return None


def _corrected(hearing: Hearing, value: Value, note: Side) -> Figure | None:
    if not _is_about(note):
        return None
    if note.coverage >= _NEXT_MATTER and (old := _set_aside(value, note)):
        return Figure(value, Standing.DIFFERS, 1.0, old, note)
    if note.coverage < _SAME_MATTER:
        return None
    told = figures(hearing.claim, (note,), hearing.in_names, hearing.aside)
    return next((f for f in told if f.value is value and f.standing is Standing.DIFFERS), None)


def _is_about(note: Side) -> bool:
    """False for a note on another deed than the claim's, or on somebody else."""
    claim, passage = note.claim, note.passage
    told = [clause for clause in passage.clauses if passage.words[clause.verb].stem != "be"]
    for ours in claim.clauses[:1]:
        if told and claim.words[ours.verb].stem != "be" and not note.where(ours.verb):
            return False
    absent = [n for n in claim.content if claim.words[n].text[0].isupper() and n not in note.matched]
    foreign = [name for name in names_of(passage) if name.first > 0 and name.last not in note.heard]
    return not (absent and foreign)


def _set_aside(value: Value, note: Side) -> Value | None:
    """The note's "not 12", where the claim says 12."""
    text, claim = note.passage.text, note.claim.text
    for other in note.passage.values:
        if relate(value, claim, other, text) is Relation.SAME:
            lead = text[max(note.passage.start, other.start - _REACH) : other.start]
            return other if _NOT.search(lead) else None
    return None
