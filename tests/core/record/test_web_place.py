"""One page has one address."""

from __future__ import annotations

import pytest

from claimcheck.core.record.web_place import same_page, web_place


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


PAGE = "https://quay.example/vote"


@pytest.mark.parametrize(
    "other",
    [
        "https://quay.example/votes",
        "https://quay.example/Vote",
        "https://quay.example/vote?day=2",
        "https://news.quay.example/vote",
        "https://quay.example:8443/vote",
        "",
    ],
)
def test_other_pages(other: str) -> None:
    assert not same_page(PAGE, other)


@pytest.mark.parametrize(
    "other",
    [PAGE, "http://www.quay.example/vote/", "HTTPS://Quay.example/vote#end", "https://quay.example/vote?"],
)
def test_the_same_page(other: str) -> None:
    assert same_page(PAGE, other)
    assert same_page(other, PAGE)
