"""Edited words reach to the end of what was begun, and no further."""

from __future__ import annotations

import pytest

from claimcheck.core.anchors import anchor, reanchor
from claimcheck.core.anchors.reach import to_stop, with_marks
from claimcheck.core.model.anchor import AnchorState


@pytest.mark.parametrize(
    ("letters", "part"),
    [
        pytest.param('She said "no" to it.', "She", id="marks elsewhere"),
        pytest.param('He left. "No," she said.', "He left", id="the next quotation"),
        pytest.param("It (the mill) closed (again).", "It (the mill) closed", id="another bracket"),
        pytest.param('"It closed" in May', '"It closed"', id="both halves there"),
    ],
)
def test_no_mark_is_taken(letters: str, part: str) -> None:
    """A mark whose partner stands outside belongs to other words."""
    start = letters.index(part)
    assert with_marks(letters, start, start + len(part)) == (start, start + len(part))


@pytest.mark.parametrize(
    ("letters", "part", "whole"),
    [
        pytest.param(
            'He said: "It closed." Then', 'He said: "It closed', 'He said: "It closed."', id="straight"
        ),
        pytest.param("He said: “It closed” then", "He said: “It closed", "He said: “It closed”", id="curly"),
        pytest.param("It cost £4 (then $7)", "It cost £4 (then $7", "It cost £4 (then $7)", id="bracket"),
        pytest.param(
            "Then “it closed”, he said", "it closed”, he said", "“it closed”, he said", id="opening"
        ),
    ],
)
def test_the_other_half_is_taken(letters: str, part: str, whole: str) -> None:
    """What was begun inside is closed beside it, and the other way about."""
    start = letters.index(part)
    begin, end = with_marks(letters, start, start + len(part))
    assert letters[begin:end] == whole


@pytest.mark.parametrize(
    ("letters", "reached"),
    [
        pytest.param("It closed in a year. Then", "It closed in a year", id="before the point"),
        pytest.param("It closed in “a year.” Then", "It closed in “a year.”", id="with closing marks"),
        pytest.param("It closed in a year and so on and on and on.", "It closed", id="too far"),
        pytest.param("It closed in 1.5 years. Then", "It closed in 1.5 years", id="no point in a number"),
    ],
)
def test_to_the_sentences_stop(letters: str, reached: str) -> None:
    """The stop is looked for in the letters allowed, and left out."""
    assert letters[: to_stop(letters, len("It closed"), 20)] == reached


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("“We told them in 2019.”", "“We told them in 2019 without success.”", id="longer"),
        pytest.param(
            "Venn said: “We told them in 2019 and in May.”",
            "Venn said: “We told them in 2019 in vain.”",
            id="other end",
        ),
        pytest.param(
            "Venn called it “a gift to the town”", "Venn called it “a gift to the people”", id="last word"
        ),
        pytest.param(
            "“A gift”, Venn said of the £4 quay", "“The gift”, Venn said of the £4 quay", id="first word"
        ),
    ],
)
def test_an_edited_quotation_keeps_its_marks(old: str, new: str) -> None:
    """At the end of a text there is no neighbour to tell where the words end."""
    located = reanchor(anchor(old, 0, len(old)), new)
    assert located.state is AnchorState.EDITED
    assert new[located.start : located.end] == new
