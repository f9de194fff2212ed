"""What speaks against a claim: the same matter with another value, name, direction or part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare import reasons
from claimcheck.core.compare.values import (
    beside,
    corrected,
    labels,
    moments,
    moves,
    put_off,
    ranks,
    rates,
    scores,
)
from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.compare.who import (
    converse,
    meant,
    mirrored,
    names,
    offices,
    pointing,
    roles,
    set_apart,
    two_mouths,
    winners,
)
from claimcheck.core.compare.who import spoken as quoted
from claimcheck.core.compare.who.another_thing import denies_nothing
from claimcheck.core.compare.wording import (
    another_deed,
    comparisons,
    denied_values,
    direction,
    nth,
    places,
    placing,
    polarity,
    stance,
    superlatives,
)
from claimcheck.core.model.finding import QuoteState

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.values.figures import Figure
    from claimcheck.core.compare.who.spoken import Spoken
    from claimcheck.core.model.finding import Reason, Token

    _Differing = Callable[[Reading, Side], "tuple[Token, Token] | None"]

_HALF = 0.5  # of a name's words: "Super Bowl XLV" beside "the Super Bowl"
_NAMED = 0.5  # how well a name must stand to be there
_SAME_MATTER = 0.35  # share of the claim's matter below which a passage cannot contradict it
_SAME_WORDS_BY_VALUE = 0.5  # less where a value of the claim stands in the passage too
_SAME_DEED = 0.4  # less again where subject and verb are the same and only one is denied
_SAME_LABELS = 0.55  # the same for a score or a rank
_SAME_WORDS = 0.6  # and below which it cannot by its words alone


def against(hearing: Hearing, source_text: str) -> tuple[list[Reason], Side]:
    """The reasons to call the claim contradicted, gravest first, and the side that gives them."""
    if put := corrected.put_right(hearing):
        return [reasons.of_correction(hearing.claim, put)], put.side or hearing.lead
    side = hearing.side_of(Standing.DIFFERS) or hearing.lead
    found = [quoted.reason_of(hearing.claim, s, source_text) for s in hearing.spoken if contradicts(s)]
    differing = [f for f in hearing.figures if f.standing is Standing.DIFFERS and not _is_no_answer(f)]
    if differing and _is_about_the_claim(hearing, side):
        found += [reasons.of_figure(hearing.claim, figure) for figure in differing]
    if opposed := beside.turned(hearing.claim, hearing.figures):
        line = "the claim says “{ours}”; the passage says “{theirs}”"
        found.append(reasons.of_words("direction-flipped", line, *opposed))
    borne_out = any(f.standing is Standing.BORNE_OUT and f.side is hearing.lead for f in hearing.figures)
    if hearing.lead.coverage >= (_SAME_WORDS_BY_VALUE if borne_out else _SAME_WORDS):
        found += _by_words(hearing)
    if not found and (denied := _denied_deed(hearing)):
        return [_denial(hearing.claim, denied[1], denied[0])], denied[1]
    labels, place = _by_labels(hearing)
    return found + labels, side if found or place is None else place


def _is_about_the_claim(hearing: Hearing, side: Side) -> bool:
    """True where another figure is one of the claim's own matter, its own subject and its own time."""
    if hearing.coverage < _SAME_MATTER or _elsewhere(hearing) or moments.other_moment(hearing) is not None:
        return False
    return not meant.only_compared(side)


def contradicts(quotation: Spoken) -> bool:
    """True for a quotation that the source has in other words or from another mouth."""
    if quotation.other_speaker:
        return True
    return (
        quotation.match.state is QuoteState.ALTERED and bool(quotation.value.speaker) and quotation.is_close
    )


def _is_no_answer(figure: Figure) -> bool:
    """True for another figure that is told of another or denied, or a day that is put off to the claim's."""
    side, source = figure.side, figure.source
    if side is None or source is None:
        return False
    if denies_nothing(side, source) or put_off.is_put_off(side, figure.value, source):
        return True
    return pointing.points_elsewhere(side, source) or denied_values.is_denied(side, figure.value, source)


def _elsewhere(hearing: Hearing) -> bool:
    """True when the claim is about somebody the passages do not name: then another value is no contradiction."""
    absent = [
        n for n in hearing.absent_names if n not in hearing.forgiven and not hearing.half_there(n, _HALF)
    ]
    if not absent or len(absent) < len(hearing.names):
        return False
    passage = hearing.lead.passage
    return any(passage.words[n.last].stem not in hearing.claim.by_stem for n in names.names_of(passage))


def _denied_deed(hearing: Hearing) -> tuple[polarity.Flip, Side] | None:
    """The claim's deed and its denial, with the passage that has it, by those with enough of the claim's matter."""
    near = [side for side in hearing.sides if side.coverage >= _SAME_DEED]
    denied = polarity.flipped_deed(hearing.claim, near)
    if denied is None or _of_another(hearing) or set_apart.tells_alike(denied[1]):
        return None
    return None if denied_values.spares(denied[1], *denied[0]) else denied


def _denials(hearing: Hearing, flips: list[polarity.Flip]) -> list[Reason]:
    if not flips or _of_another(hearing) or set_apart.tells_alike(hearing.lead):
        return []
    side = hearing.lead
    return [
        _denial(hearing.claim, side, flip)
        for flip in flips
        if not (denied_values.spares(side, *flip) or another_deed.suffers_another(side, *flip))
    ]


def _denial(claim: Reading, side: Side, flip: polarity.Flip) -> Reason:
    line = "one side says “{ours}”, the other denies it: “{theirs}”"
    return reasons.of_pair(claim, side, "polarity-flipped", line, flip)


def _by_words(hearing: Hearing) -> list[Reason]:
    claim, side = hearing.claim, hearing.lead
    ours, theirs = polarity.negated(claim), polarity.negated(side.passage)
    found = _denials(hearing, polarity.flips(claim, side)) if ours or theirs else []
    for words in direction.opposed(claim, side, ours, theirs):
        # "Was sold to Norda" beside "Norda bought it"; "she says it is unsafe" beside what another says of it.
        if words[0] in side.converse or two_mouths.is_anothers(side, words[1]):
            continue
        if another_deed.is_done_by_another(side, *words) or another_deed.is_seen_from_the_other(side, *words):
            continue
        line = "the claim says “{ours}”; the passage says “{theirs}”"
        found.append(reasons.of_pair(claim, side, "direction-flipped", line, words))
    if turned := placing.turned(claim, side):
        line = "the claim says “{ours}”; the passage says “{theirs}”"
        found.append(reasons.of_pair(claim, side, "direction-flipped", line, turned))
    if stances := stance.opposed(claim, side):
        line = "the claim says “{ours}”; the passage says “{theirs}”"
        found.append(reasons.of_words("direction-flipped", line, *stances))
    stems = claim.by_stem.keys()
    if not stems.isdisjoint(comparisons.STEMS) and (compared := comparisons.differing(side)):
        line = "the claim says “{ours}” with the two in this order; the passage says “{theirs}” of them turned round"
        found.append(reasons.of_words("direction-flipped", line, *compared))
    if moved := moves.against(claim, side):
        line = "the claim says “{ours}”; the passage has it the other way by its figures: “{theirs}”"
        found.append(reasons.of_words("direction-flipped", line, *moved))
    if (place := places.elsewhere(claim, side)) and place.excluded:
        line = "the claim says “{ours}”; the passage says “{theirs}”"
        found.append(reasons.of_words("place-differs", line, place.claim, place.passage))
    found += [] if side.converse else _swapped(hearing, side)
    return found + _other_names(hearing)


def _swapped(hearing: Hearing, side: Side) -> list[Reason]:
    """Two that stand each in the other's place."""
    claim = hearing.claim
    if swap := roles.swapped(claim, side):
        line = "the claim and the passage tell “{ours}” the other way round"
        return [reasons.of_pair(claim, side, "roles-swapped", line, swap)]
    two = len(hearing.names) > 1
    ends = (converse.turned(side) or mirrored.turned_names(side)) if two else None
    if ends := ends or winners.turned(side):
        line = "the claim has “{ours}” where the passage has “{theirs}”"
        return [reasons.of_words("roles-swapped", line, *ends)]
    return []


def _of_another(hearing: Hearing) -> bool:
    """True where the claim names somebody the leading passage does not, and that passage names others."""
    absent = [
        name
        for name in hearing.names
        if name not in hearing.forgiven and names.stands(hearing.claim, name, (hearing.lead,)) < _NAMED
    ]
    return bool(absent) and any(
        hearing.lead.passage.words[name.last].stem not in hearing.claim.by_stem
        for name in names.names_of(hearing.lead.passage)
    )


def _by_labels(hearing: Hearing) -> tuple[list[Reason], Side | None]:
    """Scores, ranks and memberships, in whichever passage is enough about the claim."""
    claim, line = hearing.claim, "the claim says “{ours}”; the passage says “{theirs}”"
    for side in hearing.sides if (rules := _label_rules(hearing)) else ():
        about = max(side.coverage, hearing.coverage if hearing.excerpt else 0.0) >= _SAME_LABELS
        if not about or meant.only_compared(side):
            continue
        for rule, differing in rules:
            if found := differing(claim, side):
                return [reasons.of_words(rule, line, *found)], side
    if hearing.coverage >= _SAME_LABELS and (other := offices.held_by_another(claim, hearing.sides)):
        return [reasons.of_words("holder-differs", line, *other[:2])], other[2]
    if body := offices.elsewhere(claim, hearing.sides):
        return [reasons.of_words("affiliation-differs", line, *body[:2])], body[2]
    return [], None


def _label_rules(hearing: Hearing) -> list[tuple[str, _Differing]]:
    """The rules for those scores, names with numbers, ranks and rates that the claim has."""
    claim, sides = hearing.claim, hearing.sides
    rules: list[tuple[str, _Differing]] = []
    if scores.missing(claim, sides) is not None:  # in none of the passages
        rules.append(("score-differs", scores.differing))
    if labels.labels(claim):
        rules.append(("label-differs", labels.differing))
    if ranks.written(claim):
        rules.append(("rank-differs", ranks.differing))
    if superlatives.superlatives(claim):
        rules.append(("rank-differs", superlatives.differing))
    if nth.numbered(claim):
        rules.append(("rank-differs", lambda claim, side: nth.another(claim, side, sides)))
    if rates.rates(claim):
        rules.append(("rate-differs", rates.differing))
    return rules


def _other_names(hearing: Hearing) -> list[Reason]:
    claim, side = hearing.claim, hearing.lead
    found = []
    for name in hearing.absent_names:
        other = names.replaced(claim, name, side)
        if other is not None:
            ours = claim.token_of(name.first, name.last)
            words = side.passage.words
            theirs = side.passage.token(words[other.first].start, words[other.last].end)
            found.append(
                reasons.of_words(
                    "name-differs", "the claim names “{ours}”; the passage “{theirs}”", ours, theirs
                )
            )
    return found
