"""Out of whose mouth a quotation comes: the person its credit names, behind whatever else that says of them.

"..., said the union's secretary, Joyce Amadi" names Amadi, as "..., said Amadi of the union" does, and the union's
leader is somebody else. A credit that names nobody ("a spokesman") leaves open who it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.language.common_words import is_common
from claimcheck.core.language.name_words import HEADS, HONORIFICS, NEVER, ROLES
from claimcheck.core.language.speakers import REPORTING
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.model.value import Value

_REACH = 200  # letters: a credit stands next to its quotation
_TOKEN = re.compile(r"[^\W_]+(?:['’.&\-‐‑][^\W_]+)*|[,;:—–()]")
_CREDIT_END = re.compile(
    r"(?<!\bDr)(?<!\bM[rs])(?<!\bMrs)(?<!\b[A-Z])[.!?…][\"'”’)\]]*\s+(?=[^\W_a-z]|[\"'“‘])|[\"“”„«»\n]|[.!?]$"
)
_CLOSERS = ",.!?…\"”’'»“ \u00a0"
_TURNS = words(
    "who which whose that after before when as while because since adding referring speaking in on at during"
)
PRONOUNS = words("he she they it we i who")
_LEADING = words("of for from at in on to with by near against about")
_JOINING = words("de da du van von der den bin ibn al el la le di dos")
_BODIES = words(
    "airways brewers co corp electric group holdings inc llc ltd motors motor plc police rail records steel"
)
_SPELLED = 5  # letters by which two spellings of a foreign name are one
_FULL = 2  # words of a name that is given in full


class Mouth(NamedTuple):
    """A credit: the words of the person's name, those of every name in it, and whether a body's office is told."""

    person: tuple[str, ...]
    named: frozenset[str]
    of_a_body: bool  # "the company's", "its", "a spokesman for": what a body says, such a mouth says
    printed: str  # the name as the source has it
    bare: bool  # nothing but a name and a verb
    offices: frozenset[str] = frozenset()  # its plain words: "secretary", "mother-of-four"


def mouth(prose: str, quotations: Sequence[Value], number: int) -> Mouth | None:
    """The mouth that the words around a quotation name, or None where none of them credits anybody."""
    speaker = quotations[number].speaker
    zones = _zones(prose, quotations, number)
    if speaker:
        zone = next((z for z in zones if speaker in z), None)
    else:
        zone = next((z for z in zones[:2] if not REPORTING.isdisjoint(z.lower().split())), None)
    if zone is None:
        return None
    held = _read(zone)
    return held._replace(person=()) if speaker and speaker.lower() in PRONOUNS else held


def same(ours: Mouth, theirs: Mouth) -> bool | None:
    """Whether both are one person; None where either leaves it open."""
    if not ours.person or not theirs.person:
        return None
    if _share(ours.person, theirs.named) or _share(theirs.person, ours.named):
        return True
    return None if ours.bare and theirs.of_a_body and not _is_a_person(ours) else False


def is_plain(one: Mouth, other: Mouth) -> bool:
    """True where both are named in full."""
    return len(one.person) >= _FULL and len(other.person) >= _FULL


def is_described(ours: Mouth, theirs: Mouth | None) -> bool:
    """True for a mouth that is only "the mother of four": it means whoever was told of before, as a pronoun does."""
    if theirs is None or theirs.named or theirs.of_a_body:
        return False
    return "the" in theirs.offices and ours.offices.isdisjoint(theirs.offices - {"the"})


def _zones(prose: str, quotations: Sequence[Value], number: int) -> list[str]:
    """The words behind a quotation, before it, and behind the one before it, each up to where a credit ends."""
    value = quotations[number]
    zones = [_behind(prose, value.end), _before(prose, value.start)]
    return zones if not number else [*zones, _behind(prose, quotations[number - 1].end)]


def _behind(prose: str, start: int) -> str:
    while start < len(prose) and prose[start] in _CLOSERS:
        start += 1
    found = _CREDIT_END.search(prose, start, start + _REACH)
    return prose[start : found.start() if found else start + _REACH]


def _before(prose: str, end: int) -> str:
    end = max(0, end - 1)
    ends = [m.end() for m in _CREDIT_END.finditer(prose, max(0, end - _REACH), end)]
    return prose[ends[-1] if ends else max(0, end - _REACH) : end]


def _read(zone: str) -> Mouth:
    tokens = _credited([m.group() for m in _TOKEN.finditer(zone)])
    runs = _runs(tokens)
    named = frozenset(word for run in runs for word in _name(tokens, run))
    person = next((run for run in runs if _is_persons(tokens, run)), None)
    low = [token.lower() for token in tokens]
    plain = [
        w for w, token in zip(low, tokens, strict=True) if w == token and w.isalpha() and w not in REPORTING
    ]
    printed = " ".join(tokens[n] for n in person or ())
    name = _name(tokens, person) if person else ()
    return Mouth(name, named, _is_of_a_body(low), printed, not plain, frozenset(plain))


def _credited(tokens: list[str]) -> list[str]:
    """The words that name the speaker: those before the verb of "X said", those behind it in "said X"."""
    low = [token.lower() for token in tokens]
    if low[:2] == ["according", "to"]:
        return tokens[2:]
    verbs = [n for n, word in enumerate(low) if word in REPORTING]
    if not verbs:
        return tokens
    clause = max((n + 1 for n in range(verbs[0]) if low[n] in (";", ":")), default=0)
    return tokens[clause : verbs[0]] if verbs[0] > clause else tokens[verbs[0] + 1 :]


def _runs(tokens: list[str]) -> list[range]:
    """The stretches of capitalised words, up to where the credit turns to something else."""
    runs: list[range] = []
    at = 0
    while at < len(tokens):
        if runs and tokens[at].lower() in _TURNS:
            break
        stop = at
        while stop < len(tokens) and _is_of_a_name(tokens, at, stop):
            stop += 1
        if stop > at:
            runs.append(range(at, stop))
        at = max(stop, at + 1)
    return runs


def _is_of_a_name(tokens: list[str], first: int, at: int) -> bool:
    token = tokens[at]
    if token[0].isupper():
        return token.lower() not in NEVER and (at == first or not _owns(tokens[at - 1]))
    return at > first and token in _JOINING and at + 1 < len(tokens) and tokens[at + 1][0].isupper()


def _is_persons(tokens: list[str], run: range) -> bool:
    """True for a name that stands by itself: owning nothing, behind no preposition, before no trade of its own."""
    if not _name(tokens, run) or _owns(tokens[run[-1]]):
        return False
    lead = run.start - 1
    while lead >= 0 and tokens[lead].lower() in ("the", "a", "an"):
        lead -= 1
    if lead >= 0 and tokens[lead].lower() in _LEADING:
        return False
    after = tokens[run.stop : run.stop + 1]
    low = after[0].lower() if after else ""
    return (
        not low.isalpha()
        or low in REPORTING
        or low in _TURNS
        or low in _LEADING
        or low in ("also", "has", "had")
    )


def _name(tokens: list[str], run: range) -> tuple[str, ...]:
    """The words of a name, titles and offices left off, as they are compared."""
    bare = (tokens[n][:-2] if _owns(tokens[n]) else tokens[n] for n in run)
    kept = (word.lower().rstrip(".'’") for word in bare)
    return tuple(w for w in kept if w not in HONORIFICS and w not in ROLES and w not in ("the", "a", "an"))


def _owns(token: str) -> bool:
    return token.endswith(("'s", "’s"))


def _is_of_a_body(low: list[str]) -> bool:
    return any(_owns(word) or word in ("its", "their") for word in low) or "for" in low or "of" in low


def _is_a_person(held: Mouth) -> bool:
    """True for a name in full whose last word is no everyday one, as those of bodies are: "Acme Foods"."""
    last = held.person[-1]
    return len(held.person) >= _FULL and not (is_common(last) or last in HEADS or last in _BODIES)


def _share(person: tuple[str, ...], named: frozenset[str]) -> bool:
    """True where a word of the person's name is among those, however its end is spelled."""
    return any(_alike(word, other) for word in person for other in named)


def _alike(one: str, other: str) -> bool:
    return one == other or (
        len(one) > _SPELLED and len(other) > _SPELLED and one[:_SPELLED] == other[:_SPELLED]
    )
