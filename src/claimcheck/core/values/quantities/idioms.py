"""Number words in set phrases that count nothing: "cloud nine", "two and two together", "first-class"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

# The mark * stands right before the number word; what is behind it belongs to the phrase and is passed over.
_PHRASES = (
    "cloud *nine|takes *two to tango|took *two to tango|put *two and two together|putting *two and two together"
    "|puts *two and two together|*six of one|*half a dozen of the other|*half a dozen of another"
    "|the *eleventh hour|*eleventh - hour|at the *eleventh|*a million miles away|*a million miles from"
    "|*million miles away|*million miles from|*second - guess|*second - guessed"
    "|*second - guessing|*second - guesses|*first - class|*first - rate|*first - hand|*first - degree"
    "|*first - name|*second - hand|*second - rate|*second - class|*second - degree|*second - string"
    "|*second - in - command|*third - party|*third - rate|*third - degree|*third - hand|*first of all"
    "|*first and foremost|*third time lucky|*seventh heaven|*sixth sense|*forty winks|the *seven seas"
    "|in *two minds|*two left feet|*two wrongs|*two birds with one stone|*two peas in a pod|*ten a penny"
    "|*two a penny|high *five|high *fives|high - *five|high - *fives|square *one|the *four corners of"
    "|*one fell swoop|*one size fits all|*nineteen to the dozen|*a baker ' s dozen|baker ' s *dozen"
    "|*six feet under|*two pence worth|*six figures|*seven figures|*five figures|*four figures"
    "|*eight figures|*nine figures|catch *twenty - two|the *nine yards|whole *nine yards|*two can play"
    "|*three strikes and|of *two evils|*two sides of the same coin|*two sides to every"
    "|*one foot in the|at *sixes and sevens"
    "|*one way or another|*two steps forward|*one step back|*one step forward|*one step ahead|*two - way street"
    "|*hundred and one things|*a thousand words|*a dime a dozen|a dime *a dozen"
)
_TITLES = (
    "six nations|five guys|nine elms|seven sisters|three lions|twelve apostles|one nation|one direction|two sigma"
    "|ten commandments|four seasons|three gorges|three peaks|five eyes|seven dials|five star|one show|seven kings"
    "|three rivers|four corners|nine network|seven network|three musketeers|three tenors|two ronnies"
)
_NAMES = frozenset(_TITLES.split("|"))
"""Names of two words, both in capitals, that begin with a number word."""


def _by_number() -> dict[str, list[tuple[list[str], list[str]]]]:
    """The phrases by the word at which their number begins: what stands before it, and from it on."""
    out: dict[str, list[tuple[list[str], list[str]]]] = {}
    for phrase in _PHRASES.split("|"):
        before, _, behind = phrase.partition("*")
        words = behind.split()
        out.setdefault(words[0], []).append((before.split(), words))
    return out


_BY_NUMBER = _by_number()


def idiom_end(t: Tokens, i: int) -> int:
    """The token behind the set phrase whose number is token *i*, or *i*."""
    for before, words in _BY_NUMBER.get(t.lower[i], ()):
        if t.lower[i : i + len(words)] == words and t.lower[max(0, i - len(before)) : i] == before:
            return i + len(words)
    if t.capital(i) and t.capital(i + 1) and f"{t.lower[i]} {t.lower[i + 1]}" in _NAMES:
        return i + 2
    former = t.lower[i] == "one" and t.lower[i + 1] == "-" and t.glued(i) and t.glued(i + 1)
    return i + 3 if former and t.lower[i + 2] == "time" else i
