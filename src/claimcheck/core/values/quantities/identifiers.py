"""Digits that name one thing and count none: house numbers, law reports, formations, airliners, screens, postcodes.

Each rule gives the token behind the name that begins at a token, or that token when none does. Looks are bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import SMALL
from claimcheck.core.values.quantities.nouns import plural
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.core.values.tokens import Tokens

_STREETS = words(
    "street st road rd avenue ave lane ln drive dr square sq place pl boulevard blvd terrace crescent gardens close"
    " court way row highway parkway embankment quay mews grove wharf plaza walk strasse"
)
_LONGEST_STREET = 4  # words
_REPORTS = words("usc cfr wlr ewca ewhc uksc ukhl ac qb kb")
_MOST_GROUPS = 6
_JOINERS = DASHES | {"/", ".", "("}
_MARKS = frozenset(",;:%)")
_AIRLINERS = words("707 717 727 737 747 757 767 777 787")
_VARIANTS = words("max ng dreamliner jet jumbo plane airliner airplane freighter")
_SHARPNESS = frozenset({"2", "4", "8"})
_PENSIONS = frozenset({"401", "403", "457"})
_GUNS = words(
    "calibre caliber revolver revolvers pistol pistols handgun handguns magnum rifle rifles gun guns special acp"
    " cartridge cartridges bullet bullets automatic semi"
)
_STAGES = words("day week round game lap stage")
_LEADS = _STAGES | {"of", "year"}
_POSTCODE = 5
_SHARP = words(
    "tv tvs television televisions resolution video videos display displays screen screens uhd hdr ultra"
)
_SCORES_OF_EYES = words("vision hindsight cricket eyesight")


def identifier_end(t: Tokens, i: int) -> int:
    """The token behind the name whose digits begin at token *i*, or *i*."""
    behind, before = t.lower[i + 1], t.lower[i - 1]
    if not (behind.isalpha() or behind in _JOINERS or before.isalpha() or before == "."):
        return i  # signs and digits all round: every rule below needs a word or one of these
    if before != "." and _plain_behind(t, i) and not _may_be_led(before, t.lower[i]):
        return i
    for rule in _RULES:
        end = rule(t, i)
        if end > i:
            return end
    return i


def _plain_behind(t: Tokens, i: int) -> bool:
    """True where what stands behind the digits at *i* makes no name of them: a mark, or a word in small letters."""
    behind = t.lower[i + 1]
    return behind in _MARKS or (
        behind.isalpha() and behind != "u" and not t.glued(i) and not t.capital(i + 1)
    )


def _may_be_led(before: str, digits: str) -> bool:
    """True where the digits themselves or the word before them may make a name, whatever stands behind."""
    return before in _LEADS or digits in _AIRLINERS or len(digits) == _POSTCODE


def _house(t: Tokens, i: int) -> int:
    """A house number: "10 Downing Street", "221B Baker St"; the streets of "10 Oxford Street shops" are adjectives."""
    at = i + 1
    if t.glued(i):
        if len(t.lower[at]) != 1 or not t.lower[at].isalpha():
            return i
        at += 1
    if len(t.lower[i]) > 5 or not t.capital(at):
        return i
    for j in range(at + 1, at + _LONGEST_STREET):
        if not t.capital(j) or not t.lower[j].isalpha():
            return i
        if t.lower[j] in _STREETS:
            return i if plural(t.lower[j + 1]) and not t.capital(j + 1) else j + 1
    return i


def _law(t: Tokens, i: int) -> int:
    """A place in the statutes or the reports: "5 U.S.C. § 552", "410 U.S. 113", "45 CFR 164"."""
    at = i + 1
    if t.lower[at : at + 3] == ["u", ".", "s"]:
        at += 3 + (t.lower[at + 3] == ".")
        coded = t.lower[at] == "c"
        at += coded + (coded and t.lower[at + 1] == ".")
    elif t.lower[at] in _REPORTS and t.raw(at).isupper():
        at += 1
    else:
        return i
    at += t.lower[at] == "§"
    return at + 1 if t.lower[at].isdecimal() else i


def _formation(t: Tokens, i: int) -> int:
    """Three or more numbers in a row of dashes: "4-4-2", "10-3-1"."""
    groups, j = 1, i
    while groups < _MOST_GROUPS and t.glued(j) and t.lower[j + 1] in DASHES and t.glued(j + 1):
        if not t.lower[j + 2].isdecimal():
            break
        j, groups = j + 2, groups + 1
    return j + 1 if groups > 2 else i


def may_identify(before: str, digits: str) -> bool:
    """True where *digits* between plain words may be an identifier after all: "777", "in week 12"."""
    return digits in _AIRLINERS or before in _STAGES or before == "of"


def _airliner(t: Tokens, i: int) -> int:
    """An airliner's number: "a 737", "the 747-400", "787 Dreamliner"."""
    if t.lower[i] not in _AIRLINERS:
        return i
    at = i + 1
    if t.glued(i) and t.lower[at] in DASHES and t.lower[at + 1].isdecimal():
        return at + 2
    led = t.lower[i - 1] in ("a", "the", "boeing", "s") and not plural(t.lower[at])
    return at if led or t.lower[at] in _VARIANTS else i


def _screen(t: Tokens, i: int) -> int:
    """A screen's fineness or a sharp eye: "4K video", "20-20 vision"."""
    if t.lower[i + 1] == "k" and t.glued(i):
        sharp = t.lower[i] in _SHARPNESS and t.raw(i + 1) == "K" and not plural(t.lower[i + 2])
        return i + 2 if sharp or t.lower[i + 2] in _SHARP or t.lower[i] == "401" else i
    twice = t.lower[i] == "20" == t.lower[i + 2] and t.lower[i + 1] in (*DASHES, "/")
    return i + 3 if twice and t.lower[i + 3] in _SCORES_OF_EYES else i


def _station(t: Tokens, i: int) -> int:
    """A station's frequency: "99.5 FM", "1010 AM"."""
    at = i + 1 + 2 * (t.lower[i + 1] == "." and t.glued(i) and t.lower[i + 2].isdecimal())
    plain = t.raw(at) in ("FM", "AM") and not (t.raw(at) == "AM" and len(t.lower[i]) < 3)
    return at + 1 if plain and not t.glued(at - 1) else i


def _brand(t: Tokens, i: int) -> int:
    """A shop, a car, a class or a club of states: "7-Eleven", "BMW 3 Series", "Year 6 pupils", "the Group of 20"."""
    at = i + 1
    if (
        t.lower[at] in DASHES
        and t.glued(i)
        and t.glued(at)
        and t.lower[at + 1] in SMALL
        and t.capital(at + 1)
    ):
        return at + 2
    club = t.lower[i - 1] == "of" and t.raw(i - 2) == "Group" and i > 1
    series = t.raw(at) in ("Series", "Class") and not t.glued(i)
    return at if series or club or (t.raw(i - 1) == "Year" and len(t.lower[i]) < 3 and i) else i


def _stage(t: Tokens, i: int) -> int:
    """A day or week of something by its number: "on day 3", "in week 12"."""
    led = t.lower[i - 1] in _STAGES and t.lower[i - 2] in (
        "in",
        "on",
        "by",
        "until",
        "of",
        "since",
        "is",
        "was",
    )
    free = i > 1 and t.lower[i + 1] not in DASHES and not plural(t.lower[i + 1])
    return i + 1 if led and free else i


def _postcode(t: Tokens, i: int) -> int:
    """Five digits behind the two capitals of a state: "CA 90210"."""
    state = t.raw(i - 1) if i else ""
    return (
        i + 1
        if len(t.lower[i]) == _POSTCODE and len(state) == 2 and state.isupper() and state.isalpha()
        else i
    )


def _hours(t: Tokens, i: int) -> int:
    """The hours of an office: "a 9-to-5 job"."""
    return i + 5 if t.lower[i : i + 5] == ["9", "-", "to", "-", "5"] else i


def _pension(t: Tokens, i: int) -> int:
    """A plan named for its paragraph: "401(k)", "403(b)"."""
    bracketed = t.lower[i] in _PENSIONS and t.glued(i) and t.lower[i + 1] == "(" and t.lower[i + 3] == ")"
    return i + 4 if bracketed and len(t.lower[i + 2]) == 1 else i


def _bore(t: Tokens, i: int) -> int:
    """A gun's bore: "a .38 revolver", ".44 Magnum", ".22-calibre"."""
    at = i + 1 + (t.lower[i + 1] in DASHES)
    pointed = i > 0 and t.lower[i - 1] == "." and t.glued(i - 1) and t.lower[at] in _GUNS
    return at + 1 if pointed and len(t.lower[i]) in (2, 3) else i


def _company(t: Tokens, i: int) -> int:
    """The company called 3M."""
    named = t.lower[i] == "3" and t.glued(i) and t.raw(i + 1) == "M" and t.lower[i - 1] not in _SIGNS
    return i + 2 if named and not plural(t.lower[i + 2]) and t.lower[i + 2] != "of" else i


def _epistle(t: Tokens, i: int) -> int:
    """The first or second of a book of the Bible: "1 Corinthians 13"."""
    read = t.capital(i + 1) and t.lower[i + 1] in _TWICE_TOLD and len(t.lower[i]) == 1
    return i + 2 + t.lower[i + 2].isdecimal() if read else i


_TWICE_TOLD = words("corinthians thessalonians chronicles timothy samuel peter maccabees")
_SIGNS = frozenset("$£€¥₹.,-+±~")


def _second_half(t: Tokens, i: int) -> int:
    """The second half of a British postcode: the "7PB" of "SE1 7PB"."""
    letters = t.raw(i + 1)
    glued = t.glued(i) and len(t.lower[i]) == 1 and len(letters) == 2 and letters.isupper() and i > 1
    first = i - 1 - (t.lower[i - 1].isalpha() and len(t.lower[i - 1]) == 1)
    area = glued and t.lower[first].isdecimal() and t.glued(first - 1) and t.raw(first - 1)
    return i + 2 if area and area.isupper() and len(area) < 3 and t.start[i] > t.end[i - 1] else i


_RULES: tuple[Callable[[Tokens, int], int], ...] = (
    _formation,
    _house,
    _law,
    _airliner,
    _screen,
    _postcode,
    _hours,
    _station,
    _brand,
    _stage,
    _pension,
    _bore,
    _company,
    _second_half,
    _epistle,
)
