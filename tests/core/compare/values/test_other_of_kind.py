"""The figure of another thing of the claim's sort, told by another name."""

from __future__ import annotations

import pytest

from claimcheck.core.assess import assess
from claimcheck.core.model.finding import Verdict

_BRIDGE = "The bridge over the Arn is 388 metres long."
_PLANT = "The Tamar plant employs 412 people."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(_BRIDGE, "The bridge over the Arn is old. It is 388 metres long.", id="a pronoun"),
        pytest.param(_BRIDGE, "The Arn bridge is 388 metres long.", id="told the other way round"),
        pytest.param(
            _BRIDGE, "The bridge over the Arn is old. The bridge is 388 metres long.", id="without a name"
        ),
        pytest.param(
            _BRIDGE,
            "The bridge over the Arn is old. The Swedish bridge is 388 metres long.",
            id="whose it is",
        ),
        pytest.param(
            _BRIDGE,
            "The bridge over the Arn, known as the Solde bridge, is old. The Solde bridge is 388 metres long.",
            id="two names",
        ),
        pytest.param(_PLANT, "The plant in Tamar employs 412 people.", id="by its place"),
    ],
)
def test_the_same(claim: str, source: str) -> None:
    assert assess(claim, source).verdict is Verdict.SUPPORTS


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            _BRIDGE,
            "The bridge over the Arn is 412 metres long. Its twin, the Solde bridge, is 388 metres long.",
            id="an apposition",
        ),
        pytest.param(
            _BRIDGE,
            "The bridge over the Arn is old. The bridge over the Solde is 388 metres long.",
            id="another river",
        ),
        pytest.param(
            _PLANT, "The Tamar plant opened in 1990. The Lissen plant employs 412 people.", id="two plants"
        ),
        pytest.param(
            _PLANT, "The plant in Tamar opened in 1990. The plant in Lissen employs 412 people.", id="places"
        ),
    ],
)
def test_another(claim: str, source: str) -> None:
    assert assess(claim, source).verdict is not Verdict.SUPPORTS
