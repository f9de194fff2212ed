"""CC108: a duration that does not fit its dates."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.notices.reports import notices, reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She led the port for nine years, from 2001 to 2010.", id="a range behind a comma"),
        pytest.param("The mill opened in 2001 and closed in 2008, seven years later.", id="later, right"),
        pytest.param(
            "The Petrel was launched on 4 May 1998 and has been in service for 22 years.",
            id="has been, right",
        ),
        pytest.param(
            "The Petrel was launched on 4 May 1998 and had been in service for ten years.",
            id="had been: less is no contradiction",
        ),
        pytest.param(
            "The fair ran from 3 to 12 May 2020, ten days. The nine-day fair ran from 3 to 12 May 2020.",
            id="two days count or one",
        ),
        pytest.param(
            "He led it for four years from 2001 to 2005. She led it for five years between 2001 and 2005.",
            id="years, either end counted",
        ),
        pytest.param("The mill closed 30 years ago, in 1990. In 1991, 29 years ago, it burnt.", id="ago"),
        pytest.param("The mill closed nearly 30 years ago, in 1991.", id="nearly"),
        pytest.param("She has led the port for over four years since May 2015.", id="over"),
        pytest.param("She has been in prison for two years since May 2018.", id="since, month"),
        pytest.param("She has led the port for five years since October 2015.", id="rounded up"),
        pytest.param("From 2001 to 2005 he led the port. The new pier took two years.", id="another length"),
        pytest.param(
            "He led the port from 2001 to 2005 and was jailed for two years.",
            id="another length in the sentence",
        ),
        pytest.param("Jailed in May 2018, she was given ten years.", id="a sentence of court"),
        pytest.param(
            "Ivo Maren vanished on 8 August 2017. Ivo Maren has been missing for two years and ten months.",
            id="the window of a day",
        ),
        pytest.param(
            "Ivo Maren vanished on 8 August 2017. Ann Velde has been missing for six years.",
            id="somebody else",
        ),
        pytest.param(
            "Ivo Maren sang in May 2019. Ivo Maren has been missing for six years.",
            id="a date that says nothing of it",
        ),
        pytest.param("In 1990, ten years after the 1980 fire, the mill opened.", id="after, right"),
        pytest.param("The siege lasted from 3 to 4 May 2020, 36 hours.", id="hours"),
        pytest.param(
            "The strike began on 1 March 2020 and ended on 29 March 2020, lasting four weeks.",
            id="lasting, right",
        ),
        pytest.param(
            "The quarry, which opened in 1974, has been open for 46 years.", id="which opened, right"
        ),
        pytest.param(
            "The quarry opened in 1974. The quarry has been open for 46 years.", id="subject again, right"
        ),
        pytest.param("The quarry opened in 1974. The mill has been open for 40 years.", id="another subject"),
        pytest.param(
            "The mill, which opened in 1974, has been closed for 40 years.", id="which opened, and is closed"
        ),
        pytest.param(
            "The firm, founded in 1974, has been led by Ann Velde for ten years.", id="founded, and led"
        ),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC108") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "She led the port for 19 years, from 2001 to 2010.",
            "19 years",
            id="a range behind a comma, wrong",
        ),
        pytest.param(
            "The mill opened in 2001 and closed in 2008, nine years later.",
            "nine years later",
            id="later, wrong",
        ),
        pytest.param(
            "The Petrel was launched on 4 May 1998 and has been in service for 34 years.",
            "34 years",
            id="has been, wrong",
        ),
        pytest.param(
            "The Petrel was launched on 4 May 1998 and had been in service for 34 years.",
            "34 years",
            id="had been: longer than ever",
        ),
        pytest.param("The fair ran from 3 to 12 May 2020, fifteen days.", "fifteen days", id="days"),
        pytest.param("The fair ran from 3 May to 10 May, eleven days.", "eleven days", id="days, no year"),
        pytest.param("The ten-day fair ran from 3 to 20 May.", "The ten-day", id="adjective"),
        pytest.param("He led the club for nine years from 2001 to 2005.", "nine years", id="years"),
        pytest.param("He led the club for nine years between 2001 and 2005.", "nine years", id="between"),
        pytest.param("He led the club for nine years (2001–2005).", "nine years", id="in brackets"),
        pytest.param("The mill closed 25 years ago, in 1990.", "25 years ago", id="ago, before"),
        pytest.param("The mill closed in 1990, 25 years ago.", "25 years ago", id="ago, behind"),
        pytest.param("She has been in prison for five years since May 2018.", "five years", id="since"),
        pytest.param(
            "Since May 2018, for five years, she has been in prison.", "five years", id="since, first"
        ),
        pytest.param("It is five years since the fire of May 2018.", "five years", id="since something"),
        pytest.param(
            "She has led the port for over six years since May 2015.", "over six years", id="over, too soon"
        ),
        pytest.param("In 1990, five years after the 1980 fire, the mill opened.", "five years", id="after"),
        pytest.param(
            "The strike began on 1 March 2020 and ended on 30 April 2020, lasting three weeks.",
            "three weeks",
            id="lasting",
        ),
        pytest.param(
            "Ivo Maren vanished on 8 August 2017. Ivo Maren has been missing for three years and ten months.",
            "three years and ten months",
            id="another sentence, too long",
        ),
        pytest.param(
            "Ivo Maren was jailed in March 2016. Ivo Maren has been in prison for two years.",
            "two years",
            id="another sentence, too short",
        ),
        pytest.param(
            "Ivo Maren was arrested in March 2018. He has spent four years in prison.",
            "four years",
            id="another sentence, spent",
        ),
        pytest.param(
            "The quarry, which opened in 1974, has been open for 40 years.", "40 years", id="which opened"
        ),
        pytest.param(
            "The quarry opened in 1974. The quarry has been open for 40 years.",
            "40 years",
            id="the subject again",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC108") == [words]


MISSING = "Ivo Maren vanished on 8 August 2017. Ivo Maren has been missing for two years and ten months."


@pytest.mark.parametrize(
    ("published", "fits"),
    [
        pytest.param(date(2020, 6, 7), False, id="the day before the window"),
        pytest.param(date(2020, 6, 8), True, id="its first day"),
        pytest.param(date(2020, 7, 7), True, id="its last day"),
        pytest.param(date(2020, 7, 8), False, id="the day after"),
    ],
)
def test_the_window_of_a_day(published: date, fits: bool) -> None:
    """Two years and ten months since 8 August 2017 hold from 8 June to 7 July 2020."""
    assert bool(reported(MISSING, "CC108", published)) != fits
    assert bool(reported(MISSING, "CC112", published)) == fits


@pytest.mark.parametrize(
    ("published", "fits"),
    [
        pytest.param(date(2020, 5, 31), False, id="before"),
        pytest.param(date(2020, 6, 1), True, id="first"),
        pytest.param(date(2020, 7, 30), True, id="last"),
        pytest.param(date(2020, 7, 31), False, id="after"),
    ],
)
def test_a_month_widens_the_window(published: date, fits: bool) -> None:
    """Counted from "August 2017" it may have begun on any of its days."""
    text = MISSING.replace("on 8 August", "in August")
    assert bool(reported(text, "CC108", published)) != fits


def test_without_publication_nothing_is_held_against_today() -> None:
    assert reported(MISSING.replace("two years", "nine years"), "CC108", published=None) == []


def test_the_message_says_when_it_would_be_true() -> None:
    message = notices(MISSING.replace("ten", "six"), "CC108")[0].message
    assert message == (
        "“two years and six months” from “8 August 2017” is true from 8 February 2020 to 7 March 2020; "
        "at publication it is 2 years and 10 months"
    )
