"""Where quotations open and close: first the marks that are none."""

from __future__ import annotations

import pytest

from claimcheck.core.text.quotations import quotations


@pytest.mark.parametrize(
    "paragraph",
    [
        pytest.param("The '90s were kind to the dogs' owners.", id="apostrophes"),
        pytest.param('He is 6\'2" tall and the board 3" wide.', id="inches"),
        pytest.param("“We left. The end never came.", id="never closed"),
        pytest.param("We left.” The end.", id="never opened"),
        pytest.param("It’s theirs; don’t ask.", id="curly apostrophes"),
    ],
)
def test_no_quotation(paragraph: str) -> None:
    """A mark without a partner quotes nothing."""
    assert quotations(paragraph) == []


@pytest.mark.parametrize(
    ("paragraph", "quoted"),
    [
        pytest.param("She said “yes” and “no”.", ["“yes”", "“no”"], id="curly"),
        pytest.param('She said "yes" ("no").', ['"yes"', '"no"'], id="straight"),
        pytest.param("‘We don’t know,’ she said.", ["‘We don’t know,’"], id="single, with an apostrophe"),
        pytest.param("“He said ‘no.’ I left.”", ["“He said ‘no.’ I left.”"], id="single inside double"),
        pytest.param("“Lost “found” it.", ["“found”"], id="an opening without a close is forgotten"),
    ],
)
def test_quotation(paragraph: str, quoted: list[str]) -> None:
    """Each quotation from its opening mark to its closing one."""
    assert [paragraph[start:end] for start, end in quotations(paragraph)] == quoted
