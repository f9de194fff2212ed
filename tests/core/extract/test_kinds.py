"""The kinds of claims."""

from __future__ import annotations

import pytest

from claimcheck.core.extract import extract
from claimcheck.core.model.kinds import ClaimKind


def kinds(prose: str) -> set[str]:
    return {kind.value for claim in extract(prose).claims for kind in claim.kinds}


@pytest.mark.parametrize(
    ("prose", "kind"),
    [
        pytest.param("Bo Marsh hit his head on a door.", ClaimKind.ROLE, id="head of nothing"),
        pytest.param("Acme now sells shoes in Oslo.", ClaimKind.DATE, id="now dates nothing"),
        pytest.param("Bo Marsh showed interest in Acme.", ClaimKind.SUPERLATIVE, id="-est"),
        pytest.param("They watched BBC Four in Oslo.", ClaimKind.COUNT, id="number in a name"),
    ],
)
def test_not_of_this_kind(prose: str, kind: ClaimKind) -> None:
    """A word that looks like a sign of the kind is none here."""
    assert kind.value not in kinds(prose)


@pytest.mark.parametrize(
    ("prose", "kind"),
    [
        pytest.param("It opened on 4 May 2011.", ClaimKind.DATE, id="date"),
        pytest.param("It stood empty for three years.", ClaimKind.DURATION, id="duration"),
        pytest.param("It holds over 100 men.", ClaimKind.COUNT, id="count"),
        pytest.param("It cost $4.2 million.", ClaimKind.MONEY, id="money"),
        pytest.param("Sales rose 12 per cent.", ClaimKind.PERCENT, id="percent"),
        pytest.param("It stands 300 km from Oslo.", ClaimKind.MEASURE, id="measure"),
        pytest.param("He won the 40th race.", ClaimKind.ORDINAL, id="ordinal"),
        pytest.param("He is a 58-year-old sailor.", ClaimKind.AGE, id="age"),
        pytest.param("She called it “a disgrace”.", ClaimKind.QUOTATION, id="quotation"),
        pytest.param("It is the largest maker of shoes.", ClaimKind.SUPERLATIVE, id="superlative"),
        pytest.param("It is the third-largest maker of shoes.", ClaimKind.SUPERLATIVE, id="third-largest"),
        pytest.param("Mara Venn founded Acme.", ClaimKind.EVENT, id="event"),
        pytest.param("Mara Venn is the chairman of Acme.", ClaimKind.ROLE, id="role"),
        pytest.param("The fire began in Oslo.", ClaimKind.PLACE, id="place"),
        pytest.param("Mara Venn accused Acme of fraud.", ClaimKind.ACCUSATION, id="accusation"),
        pytest.param("Mara Venn said the bridge was closed.", ClaimKind.ATTRIBUTION, id="attribution"),
    ],
)
def test_kind(prose: str, kind: ClaimKind) -> None:
    """Each kind has its sign."""
    assert kind.value in kinds(prose)
