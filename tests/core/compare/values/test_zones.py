"""Times of day in two zones."""

from __future__ import annotations

import pytest

from claimcheck.core.assess import assess


@pytest.mark.parametrize(
    ("claim", "source", "state"),
    [
        pytest.param(
            "The ferry left at 5pm ET on Monday.",
            "The ferry left at 5pm ET on Monday.",
            "supports",
            id="one zone",
        ),
        pytest.param(
            "The ferry left at 5pm ET on Monday.",
            "The ferry left at 9pm GMT on Monday.",
            "supports",
            id="one moment",
        ),
        pytest.param(
            "The ferry left at 5pm ET on Monday.",
            "The ferry left at 5pm GMT on Monday.",
            "contradicts",
            id="another",
        ),
        pytest.param(
            "The ferry left at 23:30 UTC on 3 May 2024.",
            "The ferry left at 00:30 BST on 4 May 2024.",
            "supports",
            id="over midnight",
        ),
        pytest.param(
            "The ferry left at 14:05 UTC on 3 May 2024.",
            "The ferry left at 14:05 EDT on 3 May 2024.",
            "contradicts",
            id="with a day",
        ),
        pytest.param(
            "The ferry left on 3 May 2020.",
            "The ferry left on or before 3 May 2020.",
            "partly",
            id="the day included",
        ),
        pytest.param(
            "The ferry left on or before 3 May 2020.",
            "The ferry left on 3 May 2020.",
            "supports",
            id="on is in it",
        ),
        pytest.param(
            "The ferry left on or after 3 May 2020.",
            "The ferry left on 2 May 2020.",
            "contradicts",
            id="a day short",
        ),
    ],
)
def test_moments(claim: str, source: str, state: str) -> None:
    """The same minute of unlike zones is another moment."""
    assert assess(claim, source).verdict == state
