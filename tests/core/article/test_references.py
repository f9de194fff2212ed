"""Where reference links and notes lead: first what defines nothing, then what does."""

from __future__ import annotations

import pytest

from claimcheck.core.article import read_article
from claimcheck.core.model.article import BlockKind


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("[Note]: rain fell here.", id="words after the colon"),
        pytest.param("Rain [r]: https://a.example", id="not at the beginning"),
        pytest.param("[]: https://a.example", id="no label"),
        pytest.param("[r] : https://a.example", id="space before the colon"),
        pytest.param("[r]:", id="no address"),
    ],
)
def test_no_definition(line: str) -> None:
    """A line that defines nothing is prose."""
    assert read_article(line, "markdown").blocks[0].prose.text == line


@pytest.mark.parametrize(
    "definition",
    [
        pytest.param("[r]: https://a.example", id="bare"),
        pytest.param("[r]: <https://a.example>", id="angle brackets"),
        pytest.param('[R]: https://a.example "The town"', id="title"),
        pytest.param("[r]:\nhttps://a.example\n'The town'", id="three lines"),
        pytest.param("[x]: /x\n[ r ]: https://a.example", id="two in a row"),
        pytest.param("[r]: https://a.example\n[r]: https://b.example", id="the first one counts"),
    ],
)
def test_definitions(definition: str) -> None:
    """A definition is no prose, wherever it stands; its address is the link's."""
    for text in (f"See [it][r].\n\n{definition}\n", f"{definition}\n\nSee [it][r].\n"):
        blocks = read_article(text, "markdown").blocks
        assert [block.prose.text for block in blocks] == ["See it."]
        assert [link.url for link in blocks[0].links] == ["https://a.example"]


@pytest.mark.parametrize(
    ("note", "urls"),
    [
        pytest.param("[^1]: https://a.example", ["https://a.example"], id="address"),
        pytest.param("[^1]: From [a](/a) and [b](/b).", ["/a", "/b"], id="two links"),
        pytest.param("[^1]: From a\n    long [note](/a).", ["/a"], id="goes on"),
        pytest.param("[^1]: From the town.\n\n    And [more](/a).", ["/a"], id="a second paragraph"),
        pytest.param("[^0]: Other.\n[^1]: From [a](/a).", ["/a"], id="one after another"),
        pytest.param("[^1]: From [a][r].\n\n[r]: /a", ["/a"], id="by reference"),
        pytest.param("[^1]: A phone call.", [], id="no link"),
    ],
)
def test_notes(note: str, urls: list[str]) -> None:
    """A note is a block of its own; its links are those of the words that refer to it too."""
    blocks = read_article(f"Rain fell.[^1] It was wet.\n\n{note}\n", "markdown").blocks
    assert blocks[0].prose.text == "Rain fell. It was wet."
    assert [(link.end, link.url) for link in blocks[0].links] == [(10, url) for url in urls]
    assert {block.kind for block in blocks[1:]} == {BlockKind.FOOTNOTE}
