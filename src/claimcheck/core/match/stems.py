"""Words brought to one form, so that a claim's word finds its source's: inflection, spelling, derivation."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from claimcheck.core.match.derived import ROOTS
from claimcheck.core.match.irregular import IRREGULAR

_SPELLINGS = {
    "centre": "center",
    "theatre": "theater",
    "metre": "meter",
    "kilometre": "kilometer",
    "litre": "liter",
    "fibre": "fiber",
    "programme": "program",
    "defence": "defense",
    "offence": "offense",
    "licence": "license",
    "practise": "practice",
    "grey": "gray",
    "tyre": "tire",
    "cheque": "check",
    "gaol": "jail",
    "aluminium": "aluminum",
    "percent": "percent",
    "storey": "story",
    "enrol": "enroll",
    "fulfil": "fulfill",
    "judgement": "judgment",
    "ageing": "aging",
    "sceptic": "skeptic",
    "mum": "mom",
}
# Short verbs whose -e must come back after -ed or -ing is cut; longer ones lose it on both sides.
_SILENT_E_LISTED = """
    rise make take give live move love use close face state rate note vote name fire hire hope cite
    date save leave like place price raise share shape score trade urge wage wipe write drive ride
    rule fine file fake hide bake base blame cause chase dance serve solve judge issue cure cut dare
    die tie lie doze ease edge escape fade force fuse gaze grade guide hate joke kite lease loose
    lose lure merge mine mix nurse owe pace pause phase pile poke pose probe prove queue quote race
    rape rescue rape scale seize shake shave shine shove size skate slice slope smile smoke snake
    spare stage stake stare starve store strike stroke style sue surge taste tape tone tune twice
    type unite value waive wake waste weave whine wire yoke ice age argue ensue
"""
_SILENT_E = frozenset(_SILENT_E_LISTED.split())
_ENDINGS_LISTED = (
    "ization ational fulness ousness iveness ements ation ition ement ments ment ances ence ance ness ities ity "
    "ional ion ive iz at ally ical ial ian ist ism ary ory ure age ery ers er or al ly"
)
_ENDINGS = tuple(_ENDINGS_LISTED.split())


# Ending, letters to cut, what to put there instead.
_PLURALS = (
    ("ies", 3, "y"),
    ("ied", 3, "y"),
    ("sses", 2, ""),
    ("xes", 2, ""),
    ("ches", 2, ""),
    ("shes", 2, ""),
    ("zes", 2, ""),
    ("oes", 2, ""),
)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """*word* (any case) without its inflection, in American spelling: "announced" and "announces" come back alike."""
    low = _plain(word)
    if low in IRREGULAR:
        return IRREGULAR[low]
    if not low.isalpha() or len(low) < 4:
        return low
    return _spelled(_uninflected(_SPELLINGS.get(low, low)))


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """The stem without its derivation too: "announcement" comes back as "announce" does. For finding only."""
    form = stem(word)
    for ending in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= 4:
            form = form[: -len(ending)]
            break
    # Countries and their people: Indonesia, Indonesian; America, American.
    for ending in ("ian", "ia", "an", "a"):
        if form.endswith(ending) and len(form) - len(ending) >= 5:
            return form[: -len(ending)]
    form = form[:-1] if len(form) > 4 and form[-1] in "eiy" else form
    return ROOTS.get(form, form)


def _plain(word: str) -> str:
    low = word.lower()
    if low.isascii():
        return low
    decomposed = unicodedata.normalize("NFKD", low)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("’", "'")


def _spelled(form: str) -> str:
    form = _SPELLINGS.get(form, form)
    if len(form) > 5 and "our" in form[3:]:
        form = form[:3] + form[3:].replace("our", "or", 1)
    if len(form) > 5 and form.endswith(("is", "ys")):
        form = form[:-1] + "z"
    return form[:-1] if len(form) >= 6 and form.endswith("e") else form


def _uninflected(low: str) -> str:
    for ending, letters, instead in _PLURALS:
        if low.endswith(ending) and len(low) > 4:
            return low[:-letters] + instead
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return _british_ise(low[:-1])
    if low.endswith("ed") and not low.endswith("eed"):
        return _cut(low, 2)
    if low.endswith("ing") and len(low) > 5:
        return _cut(low, 3)
    return _british_ise(low)


def _british_ise(low: str) -> str:
    if low.endswith("isation"):
        return low[:-7] + "ization"
    return low[:-3] + "ize" if len(low) > 6 and low.endswith("ise") else low


def _cut(low: str, letters: int) -> str:
    short = low[:-letters]
    if len(short) < 2 or not any(c in "aeiouy" for c in short):
        return low
    if short + "e" in _SILENT_E:
        return short + "e"
    if len(short) > 3 and short[-1] == short[-2] and short[-1] not in "lsz":
        return short[:-1]
    return short
