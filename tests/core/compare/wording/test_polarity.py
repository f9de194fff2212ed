"""Yes against no."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.polarity import flipped_deed, flips, undoes
from tests.core.compare.judging import beside, pointed, read


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The ferry sank.", "The ferry sank.", id="both"),
        pytest.param("The ferry did not sink.", "The ferry never sank.", id="denied in both"),
        pytest.param("The ferry sank.", "The ferry not only sank.", id="not only"),
        pytest.param("Koll signed.", "Koll did not fail to sign.", id="twice denied"),
        pytest.param("Lund bought pump 5.", "Lund bought pump No. 5.", id="a label"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert [pointed(side, flip) for flip in flips(side.claim, side)] == []


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The ferry sank.", "The ferry did not sink.", ["sank / sink"], id="not"),
        pytest.param("The ferry did not sink.", "The ferry sank.", ["sink / sank"], id="claim denies"),
        pytest.param(
            "Koll signed the act.", "Koll failed to sign the act.", ["signed / sign"], id="failed to"
        ),
        pytest.param("Norda sells cars.", "Norda stopped selling cars.", ["sells / selling"], id="stopped"),
        pytest.param(
            "The crew held a strike.", "The crew called off a strike.", ["strike / strike"], id="called off"
        ),
    ],
)
def test_told(claim: str, passage: str, told: list[str]) -> None:
    side = beside(claim, passage)
    assert [pointed(side, flip) for flip in flips(side.claim, side)] == told


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Norda sold the yard.", "Norda sold the yard for much.", id="both"),
        pytest.param("Norda did not sell the yard.", "Norda failed to sell the yard.", id="denied in both"),
        pytest.param("Norda sold the yard.", "Tessel did not sell the yard.", id="another subject"),
        pytest.param(
            "The act was signed.", "The act was signed by 32 countries, but not by Norway.", id="of one alone"
        ),
    ],
)
def test_deed_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    found = flipped_deed(side.claim, [side])
    assert pointed(side, found[0] if found else None) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Norda sold the yard.", "Norda failed to sell the yard.", "sold / sell", id="failed"),
        pytest.param(
            "Norda did not sell the yard.", "Norda sold the yard for much.", "sell / sold", id="claim denies"
        ),
    ],
)
def test_deed(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    found = flipped_deed(side.claim, [side])
    assert pointed(side, found[0] if found else None) == told


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        pytest.param("Norda began selling cars.", "began", id="does it"),
        pytest.param("Norda stopped in Lund.", "stopped", id="stops"),
        pytest.param("Norda failed in Lund.", "failed", id="fails"),
    ],
)
def test_undoes_silent(text: str, verb: str) -> None:
    reading = read(text)
    assert not undoes(reading, reading.low.index(verb))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        pytest.param("Norda stopped selling cars.", "stopped", id="stopped"),
        pytest.param("Norda failed to sell it.", "failed", id="failed to"),
        pytest.param("Koll refused to go.", "refused", id="refused to"),
    ],
)
def test_undoes(text: str, verb: str) -> None:
    reading = read(text)
    assert undoes(reading, reading.low.index(verb))


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("No alcohol was found.", "He tested negative for alcohol.", [], id="negative"),
        pytest.param("It was too early to name a cause.", "The cause is not named yet.", [], id="too early"),
        pytest.param("He is too old to drive.", "He does not drive.", [], id="too old"),
        pytest.param("He drives a bus too.", "He drives a bus, too.", [], id="also"),
        pytest.param("Koll was too ill to vote.", "Koll did vote.", ["vote / vote"], id="did vote"),
    ],
)
def test_denied_by_a_phrase(claim: str, passage: str, told: list[str]) -> None:
    side = beside(claim, passage)
    assert [pointed(side, flip) for flip in flips(side.claim, side)] == told
