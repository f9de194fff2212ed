"""Irregular forms of the words news is written in, each with the stem it goes by."""

from __future__ import annotations

_VERBS = """
arise arose arisen|be is are was were been being am|bear bore borne born|beat beaten|become became
begin began begun|bend bent|bet bets|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen
cling clung|come came|creep crept|deal dealt|dig dug|do did done does doing|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|flee fled|fling flung|fly flew flown flies|forbid forbade forbidden|forecast
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given
go went gone goes going|grind ground|grow grew grown|hang hung|have has had having|hear heard
hide hid hidden|hit hits hitting|hold held|hurt hurts|keep kept|kneel knelt|know knew known|lay laid
lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let lets letting
lie lain lying lies lied|light lit|lose lost losing loses|make made making|mean meant|meet met
mistake mistook mistaken|overcome overcame|overtake overtook overtaken|overthrow overthrew overthrown
pay paid|prove proven|put puts putting|quit quits|read reads|rebuild rebuilt|ride rode ridden
ring rang rung|rise rose risen rising rises|run ran running runs|say said says saying|see saw seen
seek sought|sell sold|send sent|set sets setting|shake shook shaken|shed sheds|shine shone
shoot shot shooting|show showed shown|shrink shrank shrunk|shut shuts|sing sang sung|sink sank sunk
sit sat sitting|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun
split splits|spread spreads|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
strike struck stricken|strive strove|swear swore sworn|sweep swept|swim swam swum|swing swung
take took taken taking|teach taught|tear tore torn|tell told|think thought|throw threw thrown|tread trod
undergo underwent undergone|understand understood|uphold upheld|wake woke woken|wear wore worn
weave wove woven|weep wept|win won winning wins|wind wound|withdraw withdrew withdrawn
withstand withstood|write wrote written writing|die died dies dying dead deaths death|tie tied ties tying
sue sued sues suing|use used uses using|lose loss losses
"""
_NOUNS = """
man men|woman women|child children|person people persons|foot feet|tooth teeth|goose geese|mouse mice
life lives|wife wives|knife knives|half halves|leaf leaves|thief thieves|crisis crises|basis bases
analysis analyses|medium media|datum data|criterion criteria|phenomenon phenomena|series|species|news
bus buses|gas gases|virus viruses|us|uk|un|eu|united|hundred hundreds|thousand thousands
million millions mn|billion billions bn|trillion trillions tn
"""


def _table(*lists: str) -> dict[str, str]:
    forms: dict[str, str] = {}
    for line in filter(str.strip, "|".join(lists).replace("\n", "|").split("|")):
        first, *rest = line.split()
        forms[first] = first
        forms.update((form, first) for form in rest if form not in forms)
    return forms


# "left", "found", "saw", "felt", "bound", "ground" and "wound" stay with their verb: the rarer noun loses.
IRREGULAR = _table(_VERBS, _NOUNS)
_NO_PAST_LISTED = """
is are was were been being am does doing goes going has having lies lying says saying uses using dying dead
deaths death ties tying sues suing taking rising rises running runs making letting setting shooting sitting
winning wins writing hits hitting puts putting bets hurts quits reads sheds splits spreads lets sets flies
loses losing loss losses found left
"""
# The irregular forms that are a verb's past or participle: "written", "sold"; not its plain form or "dead".
PAST_FORMS = frozenset(form for form, first in _table(_VERBS).items() if form != first) - frozenset(
    _NO_PAST_LISTED.split()
)
