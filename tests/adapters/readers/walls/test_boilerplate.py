"""Lines that stand on every page of a site are taken out whole; sentences in such words stay."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.walls.boilerplate import without_banners, without_boilerplate

KEPT = [
    "Copyright reform passed on Monday.",
    "The newsletter of the port was sold for 4 crowns.",
    "Powered by coal, the ship left Varn and sank off the islands within the hour.",
    "The site was hosted by a firm in Varn.",
    "Cookies of the bakery sell well.",
]


@pytest.mark.parametrize("line", KEPT)
def test_sentences_stay(line: str) -> None:
    assert without_banners(without_boilerplate(f"One\n{line}")) == f"One\n{line}"


TAKEN = [
    "© 2021 The Ellery Post Ltd. All rights reserved.",
    "Copyright 2021 The Ellery Post",
    "Alle Rechte vorbehalten.",
    "Sign up for our weekly newsletter",
    "The best stories in your inbox",
    "Registered in Orvenia No. 81",
    "Skip to content",
]


@pytest.mark.parametrize("line", TAKEN)
def test_lines_of_the_site_go(line: str) -> None:
    assert without_boilerplate(f"One\n{line}\nTwo") == "One\nTwo"


def test_a_banner_goes() -> None:
    assert without_banners("One\nWe use cookies to count our readers.") == "One"
