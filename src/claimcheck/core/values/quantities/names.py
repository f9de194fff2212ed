"""Digits that end a name and count nothing: "Formula 1", "the Dow 30", "Windows 10", "Toy Story 4".

Only a word known to be numbered silences any number behind it. Behind another capitalised word a number is part of
the name where nothing says that it was counted: a score, a toll and a row of a table keep their figures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.quantities.nouns import DID, FUNCTION, plural
from claimcheck.core.values.quantities.pieces import piece_at
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES, SPLIT

if TYPE_CHECKING:
    from claimcheck.core.values.quantities.reading import Reading
    from claimcheck.core.values.tokens import Tokens

_NUMBERED = words(
    "dow nikkei ftse nasdaq russell cac dax topix kospi sensex nifty msci order orders directive decree ordinance"
    " cop ron psalm psalms surah sura sonnet opus op bwv symphony mach terminal slide hall footnote expo italia bowl"
    " windows office android playstation xbox nintendo kindle iphone ipad galaxy pixel gtx rtx geforce radeon ryzen"
    " pentium core snapdragon bluetooth python java photoshop excel llama gpt claude unreal unity"
    " porsche ferrari lamborghini mclaren audi bmw mercedes peugeot renault citroen fiat volvo saab mazda tesla"
    " boeing airbus cessna tupolev tu antonov ilyushin embraer bombardier saturn falcon voyager pioneer gemini"
    " soyuz vostok voskhod luna venera mariner ariane artemis expedition"
    " mig sukhoi mirage rafale leopard abrams challenger patriot typhoon shahed himars bbc itv radio sky heaven"
    " os duty auto fantasy"
    " genesis exodus leviticus deuteronomy corinthians galatians ephesians philippians colossians thessalonians"
    " isaiah jeremiah ezekiel ecclesiastes proverbs"
    " maroon blink sum matchbox agenda motorway asteroid comet route highway interstate warhammer halo fifa"
)
"""Words in capitals whose number is always part of the name, whatever stands behind it."""
_STAGES = words(
    "division league round week day session top last under hot group pool tier heat court centre camp copy fill demo"
    " case brother call live artist billboard indy indianapolis daytona pit stand lane hole reactor bay dock berth"
    " ward gallery studio protocol conference summit test stage level season quarter matchday gameweek"
    " train car van flat plot hut cell bed seat locker item question option plan exercise"
)
"""Words in capitals whose number is a label where no plural stands behind it."""
TOLL = words(
    "dead died die killed injured hurt wounded missing perished drowned burned arrested detained jailed charged"
    " displaced infected hospitalised hospitalized evacuated rescued sick ill homeless survived saved were are have"
    " others other more fewer"
)
"""What is said of people by their number."""
_PLACING = words("in at near across around outside inside throughout from")
_LISTING = frozenset({",", ";", "and", "but", "while", "to", "against"})
_SENTENCE_BEFORE = frozenset((".", "!", "?", SPLIT, ":", "“", '"'))
_SHORT_NAME = 4
_LONGEST_NUMBER = 5
_LONGEST = 3
_TEN = 10
_HUNDRED = 100
_BACK = 12


def in_name(t: Tokens, i: int) -> bool:
    """True when the digits at token *i* only end the name before them."""
    before = t.lower[i - 1]
    if i == 0 or len(t.lower[i]) > _LONGEST_NUMBER or (before != "." and not t.capital(i - 1)):
        return False
    if before in _NUMBERED or (before == "p" and t.lower[i - 2] == "&"):
        return not _scored(t, i)
    if before == ".":
        return t.lower[max(0, i - 4) : i] == ["h", ".", "r", "."]
    if not before.isalpha() or len(t.lower[i]) > _SHORT_NAME or before in FUNCTION or _opening(t, i):
        return before in _STAGES and before not in FUNCTION and _stage(t, i)
    return _stage(t, i) if before in _STAGES else _ends_name(t, i)


def _opening(t: Tokens, i: int) -> bool:
    """True where the capital before token *i* may be a sentence's."""
    return i < 2 or t.lower[i - 2] in _SENTENCE_BEFORE


def _stage(t: Tokens, i: int) -> bool:
    """True for a division, a round or a stage by its number, and not "Last 10 people"."""
    return not plural(t.lower[i + 1]) and not _scored(t, i)


def _scored(t: Tokens, i: int) -> bool:
    """True for the first number of a score: "Spurs 4-0", "Leeds 2 to 1"."""
    joins = t.lower[i + 1] in DASHES or t.lower[i + 1] == "to"
    return joins and t.lower[i + 2].isdecimal() and t.glued(i) == t.glued(i + 1)


def _ends_name(t: Tokens, i: int) -> bool:
    """True for digits behind a capitalised word where no sign tells that they count or score."""
    if plural(t.lower[i + 1]) or _scored(t, i) or "\t" in t.text[t.end[i - 1] : t.start[i]]:
        return False
    piece = piece_at(t, i)
    if piece is None or piece.unit is not None or piece.numeral.scale != 1:
        return piece is None
    if piece.next > i + 1:
        return piece.next == i + 3 and t.lower[i + 1] == "." and _version(t, piece.next)
    told = _told(t, i) or _beside_another(t, i) or _goes_on_counting(t, i)
    return not told and (_part_of_name(t, piece) or not _apart(t, i))


def _version(t: Tokens, at: int) -> bool:
    """True when nothing is counted, placed or measured behind the decimals before token *at*: "Python 3.11 is"."""
    word = t.lower[at]
    noun = word if word.isalpha() and word not in FUNCTION and not t.capital(at) else ""
    return word not in DASHES and not plural(noun)


def _part_of_name(t: Tokens, piece: Reading) -> bool:
    """True for what names are made of: one digit, round hundreds, a year, a number in brackets or before a capital."""
    number, at = int(piece.number), piece.next
    if number < _TEN or number % _HUNDRED == 0 or len(t.lower[piece.start]) == _SHORT_NAME:
        return True
    return t.lower[at] in (")", "(", "]", "'", '"', "”") or (t.capital(at) and t.lower[at].isalpha())


def _apart(t: Tokens, i: int) -> bool:
    """True where the number stands in a sentence, and so says something: its line goes on or ends in a stop."""
    return t.lower[i + 1] != "" and "\n" not in t.text[t.end[i - 1] : t.start[i]]


def _told(t: Tokens, i: int) -> bool:
    """True where what is behind makes the number a toll: "In Hull 12 died", "and in Israel 12."."""
    word = t.lower[i + 1]
    if word in TOLL:
        return True
    first = _name_begins(t, i)
    if first < 1 or t.lower[first - 1] not in _PLACING:
        return False
    if word.endswith("ed") or word in DID:
        return True
    again = t.lower[first - 2] in ("and", ",", ";", "while", "but")
    return again and not word.isalnum() and any(map(str.isdecimal, t.lower[max(0, first - _BACK) : first]))


def _goes_on_counting(t: Tokens, i: int) -> bool:
    """True where the sentence counted something before: "Poland won 12 medals, Hungary 9"."""
    first = _name_begins(t, i)
    if (
        first < 2
        or t.lower[i + 1].isalpha()
        or t.lower[first - 1 - (t.lower[first - 1] == "the")] not in _LISTING
    ):
        return False
    for j in range(first - 2, max(0, first - _BACK), -1):
        if t.lower[j] in _SENTENCE_BEFORE:
            return False
        if t.lower[j].isdecimal():
            counted = plural(t.lower[j + 1]) or t.lower[j + 1] in ("%", "per")
            if counted:
                return True
    return False


def _name_begins(t: Tokens, i: int) -> int:
    """The first of the capitalised words, three at most, right before token *i*."""
    j = i
    while j and i - j < _LONGEST and t.capital(j - 1) and t.lower[j - 1].isalpha():
        if t.lower[j - 1] in FUNCTION:
            break
        j -= 1
    return j


def _beside_another(t: Tokens, i: int) -> bool:
    """True where another name with a number stands beside this one: "Labour 24, Tory 20", "Fusion 2 Albion 4"."""
    at = i + 1 + (t.lower[i + 1] in (",", ";"))
    for j in range(at, at + _LONGEST):
        if not t.capital(j) or not t.lower[j].isalpha():
            break
        if t.lower[j + 1].isdecimal() and len(t.lower[j + 1]) < _SHORT_NAME:
            return True
    first = _name_begins(t, i)
    back = first - 1 - (t.lower[first - 1] in (",", ";"))
    behind_another = back > 0 and first < i and t.lower[back].isdecimal() and len(t.lower[back]) < _SHORT_NAME
    return behind_another and t.capital(back - 1) and t.lower[back - 1].isalpha()
