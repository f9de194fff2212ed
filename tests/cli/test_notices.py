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
        "  CC120  8:40  “the biggest”: more than most sources can bear out; who says so?",
    ]


def test_many_mistakes_of_a_code_are_no_storm(desk: Desk) -> None:
    desk.write(ARTICLE + "\n" + "\n\n".join(f"It was the {n}thround of them." for n in range(20, 40)))
    said = lines_of(desk)
    assert len([line for line in said if "CC102" in line]) == 1
    assert "  CC102  a glued ordinal: 20 times, at 12:12, " in said[1]


def test_the_place_it_is_held_against_is_said(desk: Desk) -> None:
    desk.write(ARTICLE + "\nRamo Kadyrin spoke. Ramo Kadirin left.\n")
    assert lines_of(desk)[1].endswith("is it one name? (beside 12:6)")


def test_where_to_read_on(desk: Desk) -> None:
    desk.write(ARTICLE)
    assert "  6 notices; --verbose prints each. What a code means" in desk("extract", str(desk.article)).out


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
