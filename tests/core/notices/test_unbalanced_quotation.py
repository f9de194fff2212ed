"""CC117: a quotation mark without its partner."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“The mill is closed,” she said.", id="curly"),
        pytest.param('"The mill is closed," she said. "It has no roof."', id="straight"),
        pytest.param("“The mill is closed.\n\n“It has no roof,” she said.", id="goes on"),
        pytest.param("„Die Mühle“ is its name.", id="low"),
        pytest.param('A 12" pipe broke.', id="inches"),
        pytest.param("It’s the boys’ room.", id="apostrophes"),
        pytest.param("“She said ‘no’,” he said.", id="inside"),
        pytest.param('"It is 5\'10" tall," she said.', id="feet and inches, quoted"),
        pytest.param('The sign read: "Beds 6\'2" long."', id="feet and inches at the end"),
        pytest.param('"We need 6" nails," she said.', id="inches of a thing, quoted"),
        pytest.param("“It is 5’10” tall,” she said.", id="curly feet"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC117") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("“The mill is closed, she said.", "“", id="opens"),
        pytest.param("The mill is closed,” she said.", "”", id="closes"),
        pytest.param('"The mill is closed, she said.', '"', id="straight one"),
        pytest.param(
            "“The mill is closed.\n\nIt has no roof, she said.", "“", id="the last paragraph of several"
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC117") == [words]
