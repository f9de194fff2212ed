"""CC109: an age that does not fit the birth date."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ann Velde died on 7 March 2020. She was 84. Ann Velde was born on 2 June 1935.", id="at death"
        ),
        pytest.param(
            "Ann Velde was born on 3 May 1980. Ivo Velde, 61, is her uncle.", id="another of the family"
        ),
        pytest.param("Ann Velde was born on 3 May 1980. At 40 she still climbs.", id="at, right"),
        pytest.param("Ann Velde (1716-1790) built it. Velde, 45, leads it.", id="nobody is so old"),
        pytest.param("Ann Velde, 40, was born on 3 May 1980.", id="right"),
        pytest.param(
            "Ann Velde was born on 3 August 1980. Ann Velde, 39, leads the port.",
            id="a birthday still to come",
        ),
        pytest.param(
            "Ann Velde was born in 1980. Ann Velde, 39, leads the port. Ann Velde is 40.",
            id="a year: either age",
        ),
        pytest.param("Ann Velde was born in 1980. Ann Velde, then 20, left Telm.", id="then"),
        pytest.param("Ann Velde was born in 1980. Ann Velde, 20, left Telm when the mill closed.", id="when"),
        pytest.param("Ann Velde was born in 1980. Ivo Maren, 20, leads the port.", id="somebody else"),
        pytest.param("Jon Velde was born in 1920 and died in 1995 at the age of 75.", id="died, right"),
        pytest.param("Jon Velde was born in 1920. Jon Velde died at 75.", id="died, somewhen"),
        pytest.param("Ann Velde was born in 1980. In 2000 Ann Velde, 20, left Telm.", id="dated"),
        pytest.param("Ann Velde was born in 1980. She won 12 of 15 races.", id="a number, no age"),
        pytest.param("Ann Velde was born in 1980. Her son is 18 months old.", id="months"),
        pytest.param("Ann Velde, 40, was born in 1980; her son Ivo died in 1999.", id="another one's death"),
        pytest.param(
            "Ann Velde, 40, was born in 1980. Her son Ivo Maren died in 1999 at 12.", id="a son's age"
        ),
        pytest.param(
            "Ann Velde, 40, born in 1980, lost her son, who died in 1999.", id="a son who is not named"
        ),
        pytest.param("Ann Velde was born on 1 May 1986 and turned 34 this month.", id="turned, right"),
        pytest.param("He was born in 1990 and died in 2020 aged 30.", id="nobody named, right"),
        pytest.param(
            "She was born in 1990 and her brother died in 2020 aged 40.", id="nobody named, and a brother"
        ),
        pytest.param(
            "Ann Velde, 61, leads the port. Mrs Velde, 59, was there too.", id="a title may be another's"
        ),
        pytest.param(
            "Ann Velde, 61, leads the port. Ivo Velde, 63, is her brother.", id="a given name of his own"
        ),
        pytest.param(
            "Ann Velde, 61, leads the port. In 2000 Velde, 41, was a baker.", id="two ages of two times"
        ),
        pytest.param(
            "Ann Velde, 61, leads the port. “Velde, 63, is tired,” he wrote.", id="two ages, one quoted"
        ),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC109") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "Ann Velde died on 7 March 2020. She was 74. Ann Velde was born on 2 June 1935.",
            "74",
            id="at death, wrong",
        ),
        pytest.param("Ann Velde was born on 3 May 1980. At 43 she still climbs.", "43", id="at, wrong"),
        pytest.param("Ann Velde, 45, was born on 3 May 1980.", "45", id="same sentence"),
        pytest.param("Born on 3 May 1980, Ann Velde is 45 years old.", "45 years old", id="born first"),
        pytest.param(
            "Ann Velde was born on 3 May 1980 in Telm. Later on, Ann Velde, 45, led the port.",
            "45",
            id="another sentence",
        ),
        pytest.param(
            "Jon Velde was born in 1920 and died in 1995 at the age of 80.", "at the age of 80", id="died"
        ),
        pytest.param(
            "Ann Velde was born in 1950. Ann Velde, aged 52, came back on Sunday 28 June 2020.",
            "aged 52",
            id="dated just now",
        ),
        pytest.param("Jon Velde (1920–1995) died aged 80.", "aged 80", id="years of a life"),
        pytest.param("He was born in 1990 and died in 2020 aged 40.", "aged 40", id="nobody named"),
        pytest.param("Ann Velde was born on 1 May 1991 and turned 34 this month.", "34", id="turned"),
        pytest.param(
            "Ann Velde, 61, leads the port. It is large. Velde, 63, is a baker.",
            "63",
            id="one person, two ages",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC109") == [words]
