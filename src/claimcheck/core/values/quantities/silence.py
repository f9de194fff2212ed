"""Digits and number words that assert nothing: labels, names, versions, phone numbers, addresses, markup, idioms.

Each rule says from which token on the text speaks again. Every look ahead is bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import NUMBER_WORDS
from claimcheck.core.values.numerals import numeral_at
from claimcheck.core.values.quantities.ages import bracketed_age
from claimcheck.core.values.quantities.identifiers import identifier_end, may_identify
from claimcheck.core.values.quantities.idioms import idiom_end
from claimcheck.core.values.quantities.names import TOLL, in_name
from claimcheck.core.values.quantities.nouns import DID, FUNCTION, plural
from claimcheck.core.values.quantities.phones import DIALLED, HELP, dialled, phone_end
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES, SPLIT

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_LONGEST_ADDRESS = 400

# What a number behind it only names. Plurals head lists: "sections 28 and 30".
_LABELS = words(
    "section sections chapter chapters page pages article articles room rooms figure fig table appendix annex volume"
    " vol part episode season flight route highway interstate motorway gate platform channel apartment apt suite"
    " verse exhibit paragraph para clause title schedule proposition amendment note phase stage step type version"
    " model mark mk category tier zone district ward precinct act rule unit lot box bus exit junction runway"
    " number issue lesson scene bulletin resolution pp vols ch sec art nos grade level group area form windows"
    " boeing airbus iphone ipad pixel xbox playstation galaxy apollo formula cloud catch nasdaq ftse nikkei russell"
    " dax cac stoxx asx tsx fortune forbes moody pier rfc iso"
    " ios macos android postcode zip zipcode code covid"
    " force docket account invoice reg ss class building block tower studio warehouse gen euro factor i-"
    " footnote footnotes size ext terminal psalm psalms"
)
_PLAIN_NOUNS = words(
    "rooms number class group area level building block form season note factor lot box code force account"
)
"""Labels that are common nouns: before a number with a noun behind it they are no label ("of that group 12 men")."""
_FULL_STOPPED = frozenset(
    {"no", "nos", "ext", "p", "pp", "vol", "ch", "fig", "sec", "art", "para", "ver", "v"}
)
_OPENERS = frozenset('([{"“”~<>=±≈≤≥+*|–—…;$€£¥₹')
_QUOTES = frozenset("'‘’")
_PREFIXES = words("magnitude sub some nearly over under near then just about around almost mid up to")
_MARKS = frozenset({"№", "§", "#"})
_LANDMARKS = words(
    "island islands beach bridge creek lake hill hills rock rocks bay point pass ranch bottom river reef cross oaks"
    " elms ways mountain movement tree trees hotel resort casino"
)
"""What a name that begins with a number word ends in."""
_ONE_DOES = words("is was has had said says will would")
"""Verbs of one thing: "Two is" counts nobody."""
_FIGURES = frozenset({"%", "percent", "per", "million", "billion", "thousand"})
_CLOCKS = frozenset({"gmt", "hours", "utc", "bst", "et", "est", "edt", "local", "h", "zulu"})


def label_end(t: Tokens, i: int) -> int:
    """The token behind a number that is printed at token *i* but asserts nothing, or *i* when it asserts."""
    if t.lower[i].isdecimal():
        return _named_end(t, i)
    if t.glued(i) and t.lower[i + 1].isdecimal():
        return _cluster_end(t, i) if t.lower[i].isalpha() and t.lower[i] in NUMBER_WORDS else i  # "Twenty20"
    if i and t.lower[i - 1] in _LABELS and (t.capital(i) or t.capital(i - 1) or t.lower[i - 1] == "number"):
        return _list_end(t, i)
    return i + 1 if _titled(t, i) or _heads_name(t, i) else idiom_end(t, i)


def _titled(t: Tokens, i: int) -> bool:
    """True for a number word in a name, in mid-sentence: "Channel Two", "the Group of Seven", "Ocean's Eleven"."""
    if not i or not t.capital(i) or t.lower[i] not in NUMBER_WORDS or t.raw(i).isupper():
        return False
    before = t.lower[i - 1]
    if before in ("the", "big"):
        return True
    if before in FUNCTION or not t.capital(i - 1):
        return i > 1 and _lower_before(t, i)
    plain = t.capital(i + 1) or plural(t.lower[i + 1]) or t.lower[i] in ("half", "a", "an")
    if plain or not before.isalpha():
        return False
    return (i > 1 and t.lower[i - 2].isalpha()) or _does(t, i)


def _does(t: Tokens, i: int) -> bool:
    """True where the name that the number word ends does something: "Capital One earned", "Square Two's"."""
    behind = t.lower[i + 1]
    if t.lower[i - 1] in NUMBER_WORDS or behind in TOLL:
        return False
    return (
        behind in _ONE_DOES or behind in DID or behind.endswith("ed") or t.lower[i + 1 : i + 3] == ["'", "s"]
    )


def _heads_name(t: Tokens, i: int) -> bool:
    """True for a number word that begins a name of three words: "Three Mile Island", "Two Tree Hill"."""
    capitals = t.capital(i) and t.lower[i] in NUMBER_WORDS and t.capital(i + 1) and t.capital(i + 2)
    if not capitals or t.raw(i + 1).isupper() or t.raw(i + 2).isupper():
        return False
    return t.lower[i + 1].isalpha() and t.lower[i + 2] in _LANDMARKS


def _lower_before(t: Tokens, i: int) -> bool:
    """True when the capital at *i* is none of a sentence's or headline's: a word in small letters stands before it."""
    before = t.lower[i - 1]
    if before == "s" and t.lower[i - 2] == "'":
        return i > 3 and not t.capital(i + 1)
    return len(before) > 1 and before.isalpha() and t.text[t.start[i - 1] : t.end[i - 1]].islower()


def between_words(t: Tokens, i: int) -> bool:
    """True for digits between two plain words, the common case, where no rule of this module finds anything."""
    before, behind = t.lower[i - 1], t.lower[i + 1]
    if (
        not t.lower[i].isdecimal()
        or not before.isalpha()
        or not behind.isalpha()
        or before in _LABELS
        or before == "no"
        or t.capital(i - 1)
    ):
        return False
    special = (
        t.glued(i)
        or behind in _CLOCKS
        or behind in HELP
        or behind.startswith(DIALLED)
        or before.startswith(DIALLED)
    )
    return (
        not special
        and not t.capital(i + 1)
        and t.end[i - 1] < t.start[i]
        and not may_identify(before, t.lower[i])
    )


def _named_end(t: Tokens, i: int) -> int:
    clock = _clock_end(t, i)
    if clock > i:
        return clock
    glued = t.glued(i) and (_dotted(t, i) or (_letters_behind(t, i) and not _times(t, i)))
    if glued or _glued_name(t, i):
        return _cluster_end(t, i)
    named = phone_end(t, i)
    named = named if named > i else identifier_end(t, i)
    if named > i:
        return named
    if _list_mark(t, i):
        return i + 1
    if _labelled(t, i):
        return _list_end(t, i)
    return i + 1 if in_name(t, i) or _bracketed(t, i) or dialled(t, i) else i


def _glued_name(t: Tokens, i: int) -> bool:
    """True when letters or signs stand right before the digits: "A4", "F-16", "#12", "[7]", "x_2", "a/5"."""
    before = t.lower[i - 1]
    if i == 0 or t.end[i - 1] != t.start[i] or before == SPLIT:
        return False
    if before == "[":
        return t.lower[i + 1] == "]"
    inner = i > 1 and t.end[i - 2] == t.start[i - 1] and t.lower[i - 2] != SPLIT
    kin = t.lower[i - 2]
    if before in DASHES or before == "+":  # "F-16", "P5+1"
        return kin == "covid" or (inner and kin.isalnum() and kin not in _PREFIXES)
    if before == "." or before in _QUOTES:
        return inner and (kin.isalnum() or before != ".")
    if before in (",", ":"):
        return inner and kin.isdecimal()
    return before not in _OPENERS


def _dotted(t: Tokens, i: int) -> bool:
    """True where signs glued on make a name: "3.11.2", "192.0.2.1", a clock's "3:15", "24/7" which is no fraction."""
    sign, behind = t.lower[i + 1], t.lower[i + 2]
    if sign == ":" and t.glued(i + 1) and behind.isdecimal():
        return True
    if sign == "/" and t.glued(i + 1) and behind.isdecimal():
        return numeral_at(t, i) is None
    return sign in ("_", "@", "\\") or (sign == "." and t.glued(i + 1) and numeral_at(t, i) is None)


def _clock_end(t: Tokens, i: int) -> int:
    """The token behind an hour such as "0401 GMT" or "12.25 EST", or *i*."""
    if t.lower[i + 1] in _CLOCKS and len(t.lower[i]) == 4:
        return i + 2
    dotted = t.lower[i + 1] == "." and t.glued(i) and t.glued(i + 1) and len(t.lower[i + 2]) == 2
    return i + 4 if dotted and t.lower[i + 3] in _CLOCKS else i


def _letters_behind(t: Tokens, i: int) -> bool:
    """True where letters glued on make a name: "4WD", "7a", "2D". Units, scales and ordinals are seen first."""
    behind = t.lower[i + 1]
    return len(behind) == 1 and behind in "adexyz" and not t.lower[i + 2].isdecimal()


def _times(t: Tokens, i: int) -> bool:
    """True for "5x" before a word or a stop: a multiple, no "5x8" and no name."""
    return t.lower[i + 1] == "x" and not t.glued(i + 1)


def _cluster_end(t: Tokens, i: int) -> int:
    """The token behind the letters, digits and inner signs glued on from token *i*."""
    j = i
    while (
        t.glued(j)
        and j < t.count
        and (t.lower[j + 1].isalnum() or (t.lower[j + 1] in "._/:-–@" and t.glued(j + 1)))
    ):
        j += 1
        if j - i > _LONGEST_ADDRESS:
            break
    return j + 1


def _list_mark(t: Tokens, i: int) -> bool:
    """True for the "1." or "2)" that numbers an item at the beginning of a line."""
    mark = t.lower[i + 1] in (".", ")") and t.glued(i) and len(t.lower[i]) <= 3
    if not mark or t.glued(i + 1) or t.lower[i + 2] in ("", SPLIT):
        return False
    return i == 0 or t.lower[i - 1] == SPLIT or "\n" in t.text[t.end[i - 1] : t.start[i]]


def _labelled(t: Tokens, i: int) -> bool:
    """True behind a label: "Section 28", "No. 5", "pp. 12-15", "§ 4"."""
    before = t.lower[i - 1]
    if before == "." and i > 1:
        return t.lower[i - 2] in _FULL_STOPPED and (t.lower[i - 2] != "no" or t.glued(i - 2))
    if before == "no" and t.capital(i - 1):
        return not plural(_word_behind(t, i))
    if before not in _LABELS or t.lower[i + 1] in _FIGURES:
        return before in _MARKS
    return before not in _PLAIN_NOUNS or not plural(_word_behind(t, i))


def _word_behind(t: Tokens, i: int) -> str:
    """The word behind the digits at *i*, or "" where it is none that could be counted."""
    word = t.lower[i + 1]
    return word if word.isalpha() and word not in FUNCTION and not t.capital(i + 1) else ""


def _list_end(t: Tokens, i: int) -> int:
    """The token behind the labels listed from token *i*: "28", "28 and 30", "2, 3 and 4", "12-15"."""
    j = i + 1
    for _ in range(8):
        if t.lower[j] == "." and t.glued(j - 1) and t.glued(j) and t.lower[j + 1].isalnum():
            j += 2
        elif t.glued(j - 1) and len(t.lower[j]) == 1 and t.lower[j].isalpha():
            j += 1
        elif (
            t.lower[j] in (",", "and", "or", "to", "through", *DASHES)
            and t.lower[j + 1].isdecimal()
            and (not plural(t.lower[j + 2]))
        ):
            j += 2
        else:
            break
    return j


def _bracketed(t: Tokens, i: int) -> bool:
    """True for the small number alone in brackets that counts off points or issues: "(3)"."""
    alone = t.lower[i - 1] == "(" and t.lower[i + 1] == ")" and len(t.lower[i]) <= 2 and i > 0
    return alone and not bracketed_age(t, i)
