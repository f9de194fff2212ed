"""CC110: somebody is said to have said it, and nobody is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

_IT = ("it is", "it was", "it's", "it has been", "it's been", "it is being", "it had been")
_SAID = (
    "reported", "said", "believed", "thought", "understood", "claimed", "alleged", "rumoured", "rumored", "estimated"
)  # fmt: skip
_WIDELY = ("", "widely ", "often ", "generally ", "also ", "commonly ", "sometimes ")
_WHO = (
    "sources", "some sources", "experts", "some experts", "critics", "some critics", "analysts", "some analysts",
    "observers", "insiders", "commentators", "scientists", "researchers", "some", "many", "some people", "many people",
    "studies", "research", "reports", "rumours", "rumors", "witnesses", "industry sources", "diplomats", "an insider",
    "a source", "one source", "one official", "an official", "a spokesperson",
)  # fmt: skip
_SAYS = (
    "say", "says", "said", "believe", "claim", "claimed", "suggest", "suggests", "show", "shows", "argue", "argued",
    "have said", "have claimed", "told", "warn", "warned", "agree", "fear", "think",
)  # fmt: skip
_TOLD = (
    "said to", "believed to", "thought to", "rumoured to", "rumored to", "reported to", "alleged to", "understood to"
)  # fmt: skip
_IS = ("is ", "are ", "was ", "were ")
_PHRASES = (
    "reportedly", "according to sources", "according to reports", "according to experts", "according to insiders",
    "according to a source", "according to one source", "according to some", "according to officials",
    "sources close to", "a source close to", "a person familiar with", "people familiar with", "sources familiar with",
    "a source familiar with", "condition of anonymity", "asked not to be named", "asked not to be identified",
    "declined to be named", "declined to be identified", "unnamed source", "unnamed sources", "anonymous sources",
    "anonymous source", "rumour has it", "rumor has it", "word has it", "who wished to remain anonymous",
)  # fmt: skip
_NAMED = (" by the ", " by a ", " by ", " in the ", " on the ")


def vague_attributions(reading: Reading) -> Iterator[Remark]:
    """A remark for each attribution outside quoted words that leads to nobody."""
    last = -1
    phrases = reading.occurrences(_PHRASES)
    for start, end in sorted({*phrases, *_passive(reading), *_impersonal(reading), *_somebody(reading)}):
        if start >= last and not reading.quoted(start):
            said = reading.document.prose[start:end]
            yield Remark(start, end, f"“{said}”: who says so?")
            last = end


def _passive(reading: Reading) -> Iterator[tuple[int, int]]:
    """Reads "is said to", "were thought to"."""
    for start, end in reading.occurrences(_TOLD):
        for verb in _IS:
            if (
                reading.low.endswith(verb, 0, start)
                and not reading.low[start - len(verb) - 1 : start - len(verb)].isalnum()
            ):
                yield start - len(verb), end


def _impersonal(reading: Reading) -> Iterator[tuple[int, int]]:
    """Reads "it has been widely reported"; not "it was reported by the harbour office"."""
    low = reading.low
    for start, end in reading.occurrences(_IT):
        rest = low[end : end + 24].lstrip()
        for adverb in _WIDELY:
            word = next((said for said in _SAID if rest.startswith(adverb + said)), None)
            if word is None:
                continue
            stop = low.index(word, end) + len(word)
            if not low[stop : stop + 1].isalpha() and not low.startswith(_NAMED, stop):
                yield start, stop
            break


def _somebody(reading: Reading) -> Iterator[tuple[int, int]]:
    """Reads "experts say": at the start of what is said, without a name or a place to hold them to."""
    low = reading.low
    for start, end in reading.occurrences(_WHO):
        if (
            low[start - 1 : start] == " "
            and low[start - 2 : start - 1] not in ".,;:–—-\n"
            and not low.endswith(
                (" but ", " and ", " as ", " that ", " while ", " though ", " said "), 0, start
            )
        ):
            continue
        rest = low[end + 1 : end + 14]
        word = next(
            (says for says in _SAYS if rest.startswith(says) and not rest[len(says) :][:1].isalpha()), None
        )
        if word and low[end : end + 1] == " ":
            yield start, end + 1 + len(word)
