"""CC114: parts that do not add up."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The bus carried 40 people, including 30 students and 20 women.",
            id="sexes and others may overlap",
        ),
        pytest.param(
            "The choir got £50, £26 went to the school and £10 to the chapel, a total of £86.",
            id="a longer list",
        ),
        pytest.param("A panel of two doctors, two nurses and two clerks met.", id="a list, no total"),
        pytest.param("In 1990 sales were $16m (in 2010 dollars: $197m and $49m).", id="dollars of a year"),
        pytest.param(
            "In all 300 votes were cast: 144 for Venn, 132 for Orr and 24 for others.", id="no nouns, right"
        ),
        pytest.param("The bus carried 12 people, including five men and six women.", id="including some"),
        pytest.param("Twelve people, five men and seven women, were held.", id="all, right"),
        pytest.param(
            "The crew of 12 sailors, made up of 5 officers and 7 hands, left.", id="made up of, right"
        ),
        pytest.param("Five men and seven women, a total of 12 people, were held.", id="a total, right"),
        pytest.param("It cost 1,850 crowns ($296), or $3 each and $4 for two.", id="another currency"),
        pytest.param("The bus carried 12 people, including five men.", id="one part"),
        pytest.param("Twelve people had two cars and three dogs.", id="other things"),
        pytest.param("About 12 people, five men and six women, were held.", id="about"),
        pytest.param("The crew, 12 sailors: 5 officers, 6 hands, and a cook, left.", id="not all are listed"),
        pytest.param("Of 60 passengers, 40 were British and 30 were women.", id="two traits of one crowd"),
        pytest.param("Of the 60 passengers, 40 came by train and 30 with children.", id="two ways to tell"),
        pytest.param(
            "The club has 90 members, 60 of them women and 50 of them over 60.", id="of them, and of them"
        ),
        pytest.param(
            "The train carried 60 people, 40 in front, 30 students and five crew.", id="places and trades"
        ),
        pytest.param(
            "He took £50 from the school, £26 from the choir and £10 from a shop in 2011, a total of £86.",
            id="years between, right",
        ),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC114") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "In all 300 votes were cast: 144 for Venn, 122 for Orr and 24 for others.",
            "300 votes were cast: 144 for Venn, 122 for Orr and 24",
            id="no nouns",
        ),
        pytest.param(
            "Of the 60 injured, 40 were treated in Telm and 30 in Orle.",
            "60 injured, 40 were treated in Telm and 30",
            id="of the",
        ),
        pytest.param(
            "The search cost €40,000, €25,000 for the dogs and €25,000 for the guides.",
            "€40,000, €25,000 for the dogs and €25,000",
            id="apposed money",
        ),
        pytest.param(
            "The side won 15 games: nine wins, four draws and three defeats.",
            "15 games: nine wins, four draws and three",
            id="results",
        ),
        pytest.param(
            "The bus carried 12 people, including five men and eight women.",
            "12 people, including five men and eight",
            id="including too many",
        ),
        pytest.param(
            "Twelve people, five men and six women, were held.",
            "Twelve people, five men and six",
            id="apposed",
        ),
        pytest.param(
            "The crew of 12 sailors, made up of 5 officers and 6 hands, left.",
            "12 sailors, made up of 5 officers and 6",
            id="made up of",
        ),
        pytest.param(
            "The £10 million fund comprises £6 million for roads and £3 million for schools.",
            "£10 million fund comprises £6 million for roads and £3 million",
            id="money",
        ),
        pytest.param(
            "Five men and eight women, a total of 12 people, were held.",
            "Five men and eight women, a total of 12",
            id="a total",
        ),
        pytest.param(
            "Of the 60 votes, 40 were for the bridge and 30 against it.",
            "60 votes, 40 were for the bridge and 30",
            id="for and against",
        ),
        pytest.param(
            "He took £50 from the choir and £20 from the chapel between 2011 and 2019, a total of £60.",
            "£50 from the choir and £20 from the chapel between 2011 and 2019, a total of £60",
            id="years between",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC114") == [words]
