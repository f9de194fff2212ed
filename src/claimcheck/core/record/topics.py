"""The newsroom's own topics: which of them a text carries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping


class Topics:
    """Topics by name, each with the words that mark it: whole words, ``*`` for any ending, case aside.

    ``Topics({"asylum": ["asylum", "refugee*"]}).of("Refugees wait.")`` is ``("asylum",)``. A word of several
    words ("safe house*") marks its topic where they stand side by side.
    """

    __slots__ = ("_patterns",)

    def __init__(self, topics: Mapping[str, Iterable[str]]) -> None:
        self._patterns = {name: _pattern(words) for name, words in sorted(topics.items())}

    def of(self, text: str) -> tuple[str, ...]:
        """The names of the topics whose words stand in *text*, sorted."""
        return tuple(
            name for name, found in self._patterns.items() if found is not None and found.search(text)
        )


def _pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    """What finds any of *words*; None when there is none to find."""
    forms = [form for word in words if (form := _form(word))]
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE) if forms else None


def _form(word: str) -> str:
    parts = [re.escape(part).replace(r"\*", r"\w*") for part in word.split()]
    return r"\s+".join(parts) if any(map(str.isalnum, word)) else ""
