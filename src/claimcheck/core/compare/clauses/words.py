"""The closed classes of words that clauses are told by."""

from __future__ import annotations

from claimcheck.core.language.word_sets import words

HELPING = words(
    """
    is are was were am be been being has have had will would can could may might must shall should do does did
    isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't doesn't didn't
    cannot get gets got
    """
)
# Those behind which a verb stands bare: "will strike", "did not sell".
BARE = words(
    """
    will can could may might must shall should would do does did won't can't couldn't shouldn't don't doesn't didn't
    cannot wouldn't
    """
)
AMONG_VERBS = words(
    "not never also already still just only always since later now then soon once again all both yet even to"
)
# Verbs whose own verb comes behind "to".
CHAINED = words(
    """
    fail failed fails refuse refused refuses decline declined declines plan planned plans agree agreed agrees
    decide decided decides want wanted wants try tried tries begin began begins continue continued continues
    vow vowed pledge pledged promise promised offer offered threaten threatened intend intended hope hoped expect
    expected aim aimed seek sought need needed used going set due able unable forced ordered allowed asked told
    yet managed manage tends tend tended hesitated
    """
)
# Verbs that are as often nouns or adjectives.
UNMARKED = words(
    """
    cost costs hit hits cut cuts set sets put puts let lets shut shuts hurt spread split beat bet cast quit shed
    read reads fit runs run handles shows reports returns names plans offers ends starts covers faces falls rises
    calls claims claim leads lead trails trail tops beats found holds hold holds draws makes owns own employs
    employ has wins win works
    """
)
DETERMINERS = words("a an the its his her their this that these those all some any no none nothing")
BEFORE_NOUNS = words(
    "a an the its his her their this that these those of in on at by for from to no any some"
)
BEFORE_GERUNDS = words("despite after before by without since")
TAKING_CLAUSES = words(
    """
    said says say reported reports claimed claims believes believed thinks thought announced found finds shows showed
    estimated estimates means meant knows knew confirmed confirms hopes hoped fears feared insists insisted
    """
)
# Verbs of saying that name at once whom they are said to: nobody writes ", told Holm" of Holm's own words.
ADDRESSING = words(
    """
    accuse accuses accused tell tells told urge urges urged inform informs informed persuade persuades persuaded
    remind reminds reminded assure assures assured convince convinces convinced notify notifies notified
    """
)
RELATIVE = words("who which that")
PRONOUNS = words("he she they it")  # that do what a name before them is meant to do
PASSIVE = words("be get")  # by stem: before a participle they make it a passive
JOINING = words("and or but then")
OPENING = words(
    """
    because while although though when if whereas whether unless until as since before after than so where how
    what why that
    """
)
PREPOSITIONS = words(
    """
    of in on at by for from to with without during under over among amongst between about against into onto
    through across within upon per via despite near behind beyond inside outside around except excluding
    """
)
