"""What a part of something counts, where the whole was named before."""

from __future__ import annotations

import pytest

from tests.core.values.quantities.found import quantities


@pytest.mark.parametrize(
    ("prose", "rows"),
    [
        pytest.param(
            "They met 63 men. Twelve of them left.", [("63", "men"), ("Twelve", None)], id="another sentence"
        ),
        pytest.param("They met 63 men and 12 left.", [("63", "men"), ("12", None)], id="no part"),
        pytest.param("Of the 63 men, 12 left.", [("63", "men"), ("12", "men")], id="of the whole"),
        pytest.param("They sank 40 boats, 12 of them old.", [("40", "boats"), ("12", "boats")], id="of them"),
        pytest.param(
            "Here 12 of the 40 boats sank.", [("12", "boats"), ("40", "boats")], id="of the 40 boats"
        ),
    ],
)
def test_parts_count_what_their_whole_counts(prose: str, rows: list[tuple[str, str | None]]) -> None:
    """Only a part of the same sentence's whole is taken for one."""
    assert [(value.raw, value.counted) for value in quantities(prose)] == rows


def test_tally_counts_the_same_thing() -> None:
    """The second figure of a vote counts votes; what is given to so many counts nothing else."""
    assert [v.counted for v in quantities("It passed by 312 votes to 287.")] == ["votes", "votes"]
    assert [v.counted for v in quantities("She gave 40 pears to 12.")] == ["pears", None]
