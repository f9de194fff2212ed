"""Whom "he said" means behind a quotation."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.pronoun_mouths import somebody_else


@pytest.mark.parametrize(
    ("person", "text"),
    [
        pytest.param("ida holm", "Ida Holm left Lund.", id="himself"),
        pytest.param("ida holm", "Rain fell. The shops shut.", id="nobody named"),
        pytest.param("ida holm", "Ida Holm left Lund. Rain fell.", id="named before an idle sentence"),
        pytest.param("ida holm", "Jonas Moser came. Ida Holm left.", id="last of two"),
    ],
)
def test_silent(person: str, text: str) -> None:
    assert somebody_else(tuple(person.split()), text, len(text)) is None


@pytest.mark.parametrize(
    ("person", "text", "told"),
    [
        pytest.param("ida holm", "Jonas Moser left Lund.", "Jonas Moser", id="another"),
        pytest.param("ida holm", "Ida Holm came. Jonas Moser left.", "Jonas Moser", id="the last one"),
        pytest.param("ida holm", "Vera Holm left Lund.", "Vera Holm", id="namesake"),
        pytest.param("ida holm", "Ida Holm and Jonas Moser left.", "Jonas Moser", id="one of two"),
    ],
)
def test_told(person: str, text: str, told: str) -> None:
    assert somebody_else(tuple(person.split()), text, len(text)) == told
