"""Where a quotation departs from its source, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.core.compare.quoting.joints import bracket_is_harmless, cut_is_harmless
from claimcheck.core.compare.quoting.parts import Joint, JointKind, Quotation, QuotedWord
from claimcheck.core.compare.quoting.source import Source
from claimcheck.core.model.finding import Difference, Token
from claimcheck.core.text.align import Piece

# Words whose capital makes another word of them; of all others a changed capital is a matter of style.
_CAPITAL_MATTERS = frozenset(
    {"us", "it", "who", "may", "march", "august", "polish", "turkey", "china", "bush"}
)


@dataclass(frozen=True, slots=True)
class Gap:
    """Words ``[first, last)`` of the source that a joint stands for."""

    joint: Joint
    first: int
    last: int


def of_gaps(gaps: Sequence[Gap], source: Source) -> list[Difference]:
    """The differences that marked cuts and brackets make: none when each does only what its mark says."""
    return [_of_joint(gap, source) for gap in gaps if not _harmless(gap, source)]


def _harmless(gap: Gap, source: Source) -> bool:
    keys = source.keys(gap.first, gap.last)
    if gap.joint.kind is JointKind.ELISION:
        return cut_is_harmless(source.between(gap.first, gap.last), keys)
    texts = [source.token(i).text for i in range(gap.first, gap.last)]
    return bracket_is_harmless([word.key for word in gap.joint.words], keys, texts)


def _of_joint(gap: Gap, source: Source) -> Difference:
    return Difference(_quoted(gap.joint.words, gap.joint.start), source.slice(gap.first, gap.last))


def of_capitals(words: Sequence[QuotedWord], first: int, source: Source) -> list[Difference]:
    """Differences of equal words that a capital makes others: "us" and "US". The first word is free."""
    found = []
    for i, word in enumerate(words):
        if i and word.key in _CAPITAL_MATTERS:
            original = source.token(first + i)
            if original.text.replace(".", "") != word.text.replace(".", "") and not source.begins_sentence(
                first + i
            ):
                found.append(Difference(Token(word.text, word.start, word.end), original))
    return found


def of_pieces(quotation: Quotation, pieces: list[Piece], source: Source) -> list[Difference]:
    """The differences between a quotation's words and the source's, given what they share.

    ``Piece.a`` counts the quotation's words outside brackets, ``Piece.b`` the source's words.
    """
    quoted = quotation.words
    joints = _joints_by_word(quotation)
    edges = [Piece(0, max(0, pieces[0].b - pieces[0].a), 0), *pieces, _end(pieces[-1], quoted, source)]
    found = []
    for before, after in pairwise(edges):
        a, b = before.a + before.length, before.b + before.length
        if before is edges[0]:
            b = source.not_before_sentence(b, after.b)
        elif after is edges[-1]:
            after = Piece(after.a, source.not_after_sentence(b, after.b), 0)  # noqa: PLW2901 - the same edge, nearer
        words = quoted[a : after.a]
        if not words and after.b == b:
            continue
        joint = joints.get(after.a) if not words else None
        if joint is None or not _harmless(Gap(joint, b, after.b), source):
            found.append(Difference(_quoted(words, _where(quoted, after.a)), source.slice(b, after.b)))
    return found


def _end(last: Piece, quoted: Sequence[QuotedWord], source: Source) -> Piece:
    """The end of both: the source's lies as many words after the last piece as the quotation's."""
    after = sum(word.key != "?" for word in quoted[last.a + last.length :])
    return Piece(len(quoted), min(source.length, last.b + last.length + after), 0)


def _joints_by_word(quotation: Quotation) -> dict[int, Joint]:
    """Each joint by how many words outside brackets stand before it."""
    found, count = {}, 0
    for run, joint in zip(quotation.runs, quotation.joints, strict=False):
        count += len(run)
        found[count] = joint
    return found


def _where(quoted: Sequence[QuotedWord], i: int) -> int:
    """The place in the quotation before its word *i*."""
    if i < len(quoted):
        return quoted[i].start
    return quoted[-1].end if quoted else 0


def _quoted(words: Sequence[QuotedWord], place: int) -> Token:
    if not words:
        return Token("", place, place)
    return Token(" ".join(word.text for word in words), words[0].start, words[-1].end)
