"""One number with its unit: what is passed over because of one word would have been passed over anyway."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.core.values.numerals import numeral_at
from claimcheck.core.values.quantities import currencies, identifiers, silence, units
from claimcheck.core.values.quantities.find import _AT_DIGITS
from claimcheck.core.values.quantities.measures import measure_behind
from claimcheck.core.values.quantities.money import money_behind
from claimcheck.core.values.quantities.percent import percent_behind
from claimcheck.core.values.quantities.pieces import unit_behind
from claimcheck.core.values.tokens import tokenize
from tests.core.values.quantities.test_find import SOUP

COINS = [*currencies.WORDS, *currencies.OWNERS, *currencies.MINOR, *currencies.CODES, *currencies.SIGNS]
UNITS = [
    *units.NAMES,
    *units.SYMBOLS,
    *units.LETTERS,
    *units.GLUED_LETTERS,
    *COINS,
    *(f"{word}s" for word in COINS),
]
NAMES = "Downing Street Year Group of week day FM AM USC Series Class K vision 20-20 (k) III pistol M Samuel 7PB u.s"
WORDS = st.sampled_from([*UNITS, *NAMES.split(), *SOUP]) | st.text(max_size=3)
PROSE = st.tuples(st.lists(WORDS, max_size=3), st.sampled_from(["4", "20", "737", "90210", "1,250", "half"]),
                  st.lists(WORDS, max_size=4))  # fmt: skip


def _read(prose: tuple[list[str], str, list[str]], glue: str) -> str:
    before, number, behind = prose
    return " ".join([*before, number]) + glue + " ".join(behind)


@given(PROSE, st.sampled_from(["", " ", "-"]))
@example(([], "4", ["hong", "kong", "dollars"]), " ")
def test_a_unit_not_looked_for_is_none(prose: tuple[list[str], str, list[str]], glue: str) -> None:
    """Where the next word begins no unit, no rule finds one."""
    tokens = tokenize(_read(prose, glue))
    for i in range(tokens.count):
        numeral = numeral_at(tokens, i)
        if numeral is not None and unit_behind(tokens, numeral) is None:
            at = numeral.next
            asked = [rule(tokens, at, numeral) for rule in (percent_behind, money_behind, measure_behind)]
            assert asked == [None, None, None]


@given(PROSE, st.sampled_from(["", " ", "-"]))
def test_a_name_not_looked_for_is_none(prose: tuple[list[str], str, list[str]], glue: str) -> None:
    """Where the digits' neighbours are plain, no rule of identifiers finds one, and between words none of all does."""
    tokens = tokenize(_read(prose, glue))
    for i in range(tokens.count):
        if tokens.lower[i].isdecimal() and identifiers.identifier_end(tokens, i) == i:
            assert {rule(tokens, i) for rule in identifiers._RULES} == {i}
        if silence.between_words(tokens, i):
            assert [rule(tokens, i) for rule in _AT_DIGITS] == [None] * len(_AT_DIGITS)
