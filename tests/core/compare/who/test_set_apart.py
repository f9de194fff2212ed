"""Who is set apart by a verb left out."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.set_apart import otherwise, tells_alike
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Tessel was fined.", "Tessel was fined; Norda was not.", id="told of the first"),
        pytest.param("Norda was not fined.", "Tessel was fined; Norda was not.", id="denied on both sides"),
        pytest.param("Lund beat Holm.", "Lund beat more rivals than Holm did.", id="a comparison"),
        pytest.param("Tann resigned.", "Koll resigned, as Tann did.", id="alike"),
        pytest.param("Tann resigned.", "Koll resigned, which Tann did not.", id="which"),
        pytest.param("Norda closed.", "Norda was not sold.", id="a verb of its own"),
        pytest.param(
            "Norda sold it.", "Norda sold the yard; Norda did not, Holm said.", id="told elsewhere, too"
        ),
        pytest.param("The yard was sold.", "Was it sold? It was not.", id="nobody is named"),
        pytest.param("Lund paid.", "Lund did not.", id="no verb before it"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert spelled(otherwise(beside(claim, passage))) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Norda was fined.", "Tessel was fined; Norda was not.", "Norda was not", id="was not"),
        pytest.param(
            "Tessel sued Norda.", "Tessel sued Holm, but Norda wasn’t.", "Norda wasn’t", id="wasn't"
        ),
        pytest.param(
            "Lund signed.", "Holm signed, and Ann Lund never did.", "Ann Lund never did", id="never did"
        ),
        pytest.param(
            "The mill was sold.", "The yard was sold; the mill was not.", "the mill was not", id="a thing"
        ),
        pytest.param("Holm did not sign.", "Lund did not sign; Holm did.", "Holm did", id="the other way"),
        pytest.param(
            "Holm did not sign.", "Lund did not sign; Holm did, too.", "Holm did, too", id="with too"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert spelled(otherwise(beside(claim, passage))) == told


@pytest.mark.parametrize(
    ("claim", "passage", "alike"),
    [
        pytest.param(
            "Holm signed.", "Lund did not sign; Holm did.", True, id="told though another's is denied"
        ),
        pytest.param(
            "Norda was not fined.", "Tessel was fined; Norda was not.", True, id="denied though told"
        ),
        pytest.param(
            "Holm voted in May.", "Lund did not vote in April, but Holm did in May.", True, id="when he did"
        ),
        pytest.param("Lund signed.", "Lund did not sign; Holm did.", False, id="denied"),
        pytest.param(
            "Norda was fined.", "Tessel was fined; Norda was not.", False, id="denied of the second"
        ),
    ],
)
def test_a_denial_beside_it_is_anothers(claim: str, passage: str, alike: bool) -> None:
    assert tells_alike(beside(claim, passage)) is alike
