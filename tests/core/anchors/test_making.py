from __future__ import annotations

import pytest

from claimcheck.core.anchors import anchor
from claimcheck.core.model.anchor import Anchor

TEXT = "The ferry left at noon. It carried 40 people and a dog. Nobody saw it arrive in the harbour."


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param(5, 5, id="empty"),
        pytest.param(6, 5, id="reversed"),
        pytest.param(-1, 5, id="before the text"),
        pytest.param(0, len(TEXT) + 1, id="past the text"),
    ],
)
def test_nothing_to_anchor(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no words to anchor"):
        anchor(TEXT, start, end)


def test_words_and_their_neighbours() -> None:
    start = TEXT.index("It carried")
    end = TEXT.index(" Nobody")
    made = anchor(TEXT, start, end)
    assert made == Anchor(
        exact="It carried 40 people and a dog.",
        prefix="The ferry left at noon. ",
        suffix=TEXT[end : end + 32],
        start=start,
        end=end,
    )
    assert len(made.suffix) == 32
