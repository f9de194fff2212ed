"""What a claim without a subject is shown with."""

from __future__ import annotations

import pytest

from claimcheck.core.language.antecedents import antecedents
from tests.core.language.test_subjects import claims_of


def shown(prose: str) -> str:
    _, claims = claims_of(prose)
    return antecedents(claims).get(claims[-1].id, "")


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("|Ada Holm led Velmar Mills|.", id="has its subject"),
        pytest.param("|Ada Holm led Velmar Mills|. |Who led Ostby, nobody knows|.", id="opens a sentence"),
        pytest.param("|Who led Ostby, nobody knows|.", id="opens the article"),
        pytest.param("|Ada Holm led Velmar Mills|, while |Jon Berg led Ostby|.", id="a clause of its own"),
    ],
)
def test_nothing_is_put_before(prose: str) -> None:
    """A claim that says whom it speaks of is left alone."""
    assert not shown(prose)


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        pytest.param("|Ada Holm led Velmar Mills| and |will lead Ostby from May|.", "Ada Holm", id="verb"),
        pytest.param("|Ada Holm led Velmar Mills|, |which closed in May|.", "Velmar Mills", id="which"),
        pytest.param(
            "|It was run for a year by the weaver Ada Holm|, |who left in May|.",
            "the weaver Ada Holm",
            id="who",
        ),
    ],
)
def test_the_words_before_are_shown(prose: str, words: str) -> None:
    """As they are printed, from the same sentence."""
    assert shown(prose) == words
