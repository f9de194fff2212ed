"""One page has one address."""

from __future__ import annotations

import pytest

from claimcheck.core.record.web_place import web_place


@pytest.mark.parametrize(
    "address",
    [
        "https://quay.example/vote",
        "https://quay.example/vote?day=2",
        "https://quay.example/Vote",
        "https://quay.example/#!/minutes",
        "https://quay.example/#/minutes",
        "https://[bad",
        "minutes.txt",
        "https://Ada:Secret@quay.example/",
    ],
)
def test_stays(address: str) -> None:
    assert web_place(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "https://quay.example/vote#b",
        "https://quay.example/vote#",
        "https://quay.example/vote?",
        "HTTPS://Quay.Example/vote#frag",
        "https://quay.example/vote#:~:text=12%20berths",
    ],
)
def test_is_the_same_page(address: str) -> None:
    assert web_place(address) == "https://quay.example/vote"
