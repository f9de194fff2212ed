"""Two plain numbers of which one is about so."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.approximations import relate_approximate
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("It has 40 ships.", "It has 41 ships.", None, id="both exact"),
        pytest.param("It has over 40 ships.", "It has about 41 ships.", None, id="a bound"),
        pytest.param("It has 41 ships.", "It has about 40 ships.", None, id="sharper than told"),
        pytest.param("It has about 40 ships.", "It has 60 ships.", None, id="far off"),
        pytest.param("It has about 40 ships.", "It has 40 ships.", "same", id="the number"),
        pytest.param("It has 40 ships.", "It has about 40 ships.", "same", id="the number, told as about so"),
        pytest.param("It has about 40 ships.", "It has about 41 ships.", "same", id="near"),
        pytest.param("It has about 40 ships.", "It has almost 40 ships.", "same", id="just below"),
        pytest.param("It has almost 40 ships.", "It has 38 ships.", "same", id="below"),
        pytest.param("It has about 40 ships.", "It has 44 ships.", "wider", id="not so near"),
        pytest.param("It has about 40 ships.", "It has about 37 ships.", "wider", id="both about so"),
        pytest.param("It has almost 40 ships.", "It has 40 ships.", "wider", id="not below"),
        pytest.param("It has almost 40 ships.", "It has about 40 ships.", "wider", id="perhaps above"),
        pytest.param("It has 40 ships.", "It has almost 40 ships.", "wider", id="not reached"),
    ],
)
def test_relation(claim: str, passage: str, told: str | None) -> None:
    assert relate_approximate(read(claim).values[0], read(passage).values[0]) == told
