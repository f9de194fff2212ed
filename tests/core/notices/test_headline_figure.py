"""CC113: a headline's age, sentence or change."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Man, 45, dies in crash\n\nA 45-year-old man died on Monday.", id="the same age"),
        pytest.param(
            "Man, 45, dies in crash\n\nA 54-year-old woman saw the crash on Monday.", id="another person"
        ),
        pytest.param(
            "Man, 45, dies in crash\n\nA 54-year-old man saw it. The dead man was 45.", id="told later"
        ),
        pytest.param("Man, 45, held\n\nA 54-year-old man and a 60-year-old man were robbed.", id="several"),
        pytest.param(
            "Baker jailed for two years\n\nIvo Maren was jailed for 24 months on Monday.", id="another unit"
        ),
        pytest.param(
            "Baker jailed for nine years\n\nIvo Maren, who was jailed for two years before, got nine years.",
            id="an earlier sentence",
        ),
        pytest.param(
            "Baker jailed for nine years\n\nThe mill had stood empty for eight years.", id="no sentence"
        ),
        pytest.param("Port profit rises 20%\n\nThe port said profit rose 19.8% in May.", id="rounded"),
        pytest.param("Port profit rises 20%\n\nThe port said profit fell 25% in May.", id="the other way"),
        pytest.param("Port profit rises 20%\n\nThe port said turnover rose 25% in May.", id="another thing"),
        pytest.param("Port profit rises 20%\n\nThe port said profit rose 25% last year.", id="another year"),
        pytest.param("Man, 45, dies\n\nA 54-year-old man was held over the death.", id="who is held"),
        pytest.param("Profits up 20%\n\nUnderlying profits rose 25% in May.", id="a thing of another kind"),
        pytest.param("House prices up 3%\n\nIn Orle, house prices rose 8% in May.", id="another place"),
        pytest.param(
            "Sarvi jailed for nine years\n\nSarvi's wife was jailed for two years on Monday.", id="his wife"
        ),
        pytest.param(
            "Two jailed for 10 years\n\nIvo Maren was jailed for six years and Ann Velde for four.",
            id="two of them",
        ),
        pytest.param(
            "Coach gets eight-year ban\n\nThe coach was banned for two years in 2001.", id="another year's"
        ),
        pytest.param(
            "Fourteen killed in blast\n\nTwelve people were killed and 31 injured. Two more died in bed.",
            id="two more",
        ),
        pytest.param(
            "Fourteen killed in blast\n\nTwelve people were killed and 31 injured. Two firemen were killed.",
            id="of a trade",
        ),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC113") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Man, 45, dies in crash\n\nA 54-year-old man died on Monday.", "45", id="an age"),
        pytest.param(
            "Baker jailed for nine years\n\nIvo Maren was jailed for eight years on Monday.",
            "nine years",
            id="a sentence",
        ),
        pytest.param(
            "Baker gets nine-year sentence\n\nIvo Maren was jailed for eight years on Monday.",
            "nine-year",
            id="a sentence of",
        ),
        pytest.param("Port profit rises 20%\n\nThe port said profit rose 25% in May.", "20%", id="a rise"),
        pytest.param(
            "Fourteen killed in blast\n\nTwelve people were killed and 31 injured in the blast.",
            "Fourteen",
            id="the dead beside the hurt",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC113") == [words]
