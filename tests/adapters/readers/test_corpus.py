"""Every saved page: its sentences whole and in order, and nothing of what stands around them in the text proper."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claimcheck.adapters.readers import DocumentReader
from claimcheck.ports.web import Exchange, Page
from tests.adapters.readers.corpus import CORPUS, Saved

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)


def read(saved: Saved) -> Page:
    result = DocumentReader().read(
        Exchange("http://a.example/a", "http://a.example/a", 200, saved.content_type, saved.body, NOW)
    )
    assert isinstance(result, Page), result
    return result


def missing(sentences: tuple[str, ...], text: str) -> list[str]:
    """Those of *sentences* that do not stand in *text* whole and in their order."""
    at, lost = 0, []
    for sentence in sentences:
        found = text.find(sentence, at)
        if found < 0:
            lost.append(sentence)
        else:
            at = found + len(sentence)
    return lost


def test_there_are_sixty_or_more() -> None:
    assert len(CORPUS) >= 60
    assert len({saved.id for saved in CORPUS}) == len(CORPUS)


@pytest.mark.parametrize("saved", CORPUS, ids=[saved.id for saved in CORPUS])
def test_a_saved_page(saved: Saved) -> None:
    page = read(saved)
    assert missing(saved.wanted, page.main) == []
    assert missing(saved.wanted, page.whole) == []
    assert [sentence for sentence in saved.absent if sentence in page.main] == []
