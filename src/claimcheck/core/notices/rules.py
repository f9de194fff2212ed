"""Every rule by its code."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from claimcheck.core.notices.age_against_birth import ages_against_birth
from claimcheck.core.notices.ageing_date import ageing_dates
from claimcheck.core.notices.anniversary import anniversaries
from claimcheck.core.notices.backward_range import backward_ranges
from claimcheck.core.notices.destroyed_characters import destroyed_characters
from claimcheck.core.notices.duplicate_sentence import duplicate_sentences
from claimcheck.core.notices.duration_against_dates import durations_against_dates
from claimcheck.core.notices.figure_twice import figures_twice
from claimcheck.core.notices.glued_ordinal import glued_ordinals
from claimcheck.core.notices.impossible_date import impossible_dates
from claimcheck.core.notices.injected_line import injected_lines
from claimcheck.core.notices.name_spellings import name_spellings
from claimcheck.core.notices.near_duplicate import near_duplicates
from claimcheck.core.notices.parts_and_total import parts_and_totals
from claimcheck.core.notices.percent_for_points import percents_for_points
from claimcheck.core.notices.percent_of_figures import percents_of_figures
from claimcheck.core.notices.percent_sum import percent_sums
from claimcheck.core.notices.reading import Reading, Remark
from claimcheck.core.notices.stops_being_true import what_stops_being_true
from claimcheck.core.notices.superlative import superlatives
from claimcheck.core.notices.unbalanced_quotation import unbalanced_quotations
from claimcheck.core.notices.vague_attribution import vague_attributions
from claimcheck.core.notices.weekday_against_date import weekdays_against_dates

RULES: dict[str, Callable[[Reading], Iterator[Remark]]] = {
    "CC101": duplicate_sentences,
    "CC102": glued_ordinals,
    "CC103": injected_lines,
    "CC104": destroyed_characters,
    "CC105": near_duplicates,
    "CC106": impossible_dates,
    "CC107": weekdays_against_dates,
    "CC108": durations_against_dates,
    "CC109": ages_against_birth,
    "CC110": vague_attributions,
    "CC111": anniversaries,
    "CC112": what_stops_being_true,
    "CC113": figures_twice,
    "CC114": parts_and_totals,
    "CC115": percent_sums,
    "CC116": percents_for_points,
    "CC117": unbalanced_quotations,
    "CC118": name_spellings,
    "CC119": ageing_dates,
    "CC120": superlatives,
    "CC122": percents_of_figures,
    "CC123": backward_ranges,
}
"""CC121 is none of them: it is about comments, which are no prose."""
