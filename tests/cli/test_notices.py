"""extract says what the article says against itself, with its place, and keeps silent where it was told to."""

from __future__ import annotations

from tests.cli.conftest import Desk

ARTICLE = """\
---
title: The mill of Telm
date: 2020-07-03
---

# The mill of Telm

The mill opened on 31 June 2019. It is the biggest mill in Telm.

Sources say it will close. Experts say it may stay. Critics say it must go. It is said to be old.
"""


def lines_of(desk: Desk) -> list[str]:
    return [line for line in desk("extract", str(desk.article)).out.splitlines() if line.startswith("  CC")]


def test_each_with_its_place_and_many_of_a_code_together(desk: Desk) -> None:
    desk.write(ARTICLE)
    assert lines_of(desk) == [
        "  CC106  8:20  “31 June 2019” is no day: June has 30 days",
        "  CC110  a vague attribution: 4 times, at 10:1, 10:28, 10:53, 10:77",
        "  CC120  8:40  “the biggest” is more than most sources can bear out",
    ]


def test_verbose_tells_each(desk: Desk) -> None:
    desk.write(ARTICLE)
    said = desk("extract", "--verbose", str(desk.article)).out
    assert "  CC110  10:28  “Experts say”: who says so?" in said


def test_silenced_by_code_alone(desk: Desk) -> None:
    desk.write(ARTICLE)
    (desk.folder / "claimcheck.toml").write_text('[notices]\nsilence = ["CC110"]\n', encoding="utf-8")
    assert [line.split()[0] for line in lines_of(desk)] == ["CC106", "CC120"]


def test_silenced_for_one_block(desk: Desk) -> None:
    desk.write(ARTICLE.replace("Sources say", "<!-- claimcheck: silence CC110 -->\nSources say"))
    assert [line.split()[0] for line in lines_of(desk)] == ["CC106", "CC120"]


def test_an_unknown_code_is_an_error(desk: Desk) -> None:
    desk.write(ARTICLE)
    (desk.folder / "claimcheck.toml").write_text('[notices]\nsilence = ["CC99"]\n', encoding="utf-8")
    ran = desk("extract", str(desk.article))
    assert ran.code == 2
    assert "unknown “CC99”" in ran.err
