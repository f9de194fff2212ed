"""The small words of names: what holds them together, stands before them, or only looks like one."""

from __future__ import annotations

from claimcheck.core.language.word_sets import words

# Capital only because a sentence opens with them, whatever follows ("The Hague" and "A Coruña" lose theirs).
OPENERS = words(
    """
    the a an this that these those he she it we they you i his her its our their my your in on at by for
    from with without to of and or but nor so yet if as when while whilst where who which what how why
    whether after before since until till because although though despite during under over among
    between about against into onto through across within upon per via like unlike including following
    according there here then now not no yes some any all both each every many most much more less few
    several other another such only even also just still one two three four five six seven eight nine
    ten last next once twice meanwhile however later earlier today yesterday tomorrow tonight is are was
    were be been being has have had do does did can could may might must shall should will would let
    please mr's former current ex both either neither
    """
)

# Small words inside a name. "of" and "for" join only after a word that can head a body or a work.
PARTICLES = words(
    """
    of the for de da do dos das del della di du la le les van von der den ter ten bin ibn ben al el y zu
    zur und et
    """
)

# What can stand before "of" or "for" in a name.
HEADS = words(
    """
    academy act administration agency alliance archbishop archdiocese army assembly association
    authority bank bay bishop board bureau campaign cape cathedral centre center chamber charter church
    city club coalition college commission committee commonwealth conference confederation congress
    convention corps council county court declaration department diocese directorate district duchess
    duke earl embassy emirate faculty federation festival foundation fund government guild gulf hall
    high house hospital initiative institute institution isle isles journal kingdom lake league library
    lord lords mayor ministry mount movement museum network office organisation organization palace
    parliament party port prince princess province queen king register republic royal school sea
    secretary senate service society state states strait straits supreme synod temple tower town treaty
    tribunal trust union university valley village war friends friend forum front company charities
    doctors reporters report secretariat times bill ship day feast battle siege order
    """
)

# Written before a person's name; kept out of the name's span and in the value's note.
HONORIFICS = words(
    """
    mr mrs ms miss mx dr prof sir dame rev revd fr hon messrs mme mlle lt col gen sgt capt cpl cllr sen
    rep gov president vice-president premier chancellor professor doctor senator congressman
    congresswoman representative governor councillor ambassador reverend pastor rabbi imam sheikh sheik
    ayatollah cardinal judge captain colonel lieutenant sergeant commander admiral inspector
    superintendent constable detective archbishop bishop father mp msp
    """
)

# Offices and trades in capitals: they end one name and begin none ("Acme CEO Kim Lee": Acme, Kim Lee).
ROLES = words(
    """
    ceo cfo coo cto md mep pm mps tds td qc kc phd chairman chairwoman chair chief director manager
    minister secretary spokesman spokeswoman spokesperson singer actor actress author editor founder
    president-elect pop-singer frontman striker coach deputy leader speaker mayor taoiseach tánaiste
    prosecutor
    """
)

# Never part of a name by themselves.
NEVER = words(
    """
    i no i'm i’m i've i’ve i'd i’d i'll i’ll ok tv pm am gmt bst utc est edt pst pdt cet ad bc ce bce re
    ps etc a.m p.m
    """
)

# Days and months are dates, and dates are another kind of value.
CALENDAR = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar
    apr jun jul aug sep sept oct nov dec
    """
)

# Days and months that stand before a name without belonging to it ("On Tuesday Kim Lee spoke").
LEADING_DAYS = CALENDAR - words(
    """
    may march april june august jan mar sun sat mon dec jun
    """
)

# As often part of a name as not; alone at the start of a sentence they name nothing.
HALF_NAMES = words(
    """
    united human save big great little old high free open common middle grand super prime holy upper
    lower amnesty rainbow silicon wall first joint global local european american british green climate
    early late digital data space nuclear electric general motors oxford cambridge citizens women new
    world news group president city national times court war house international games air title tour
    education force black white red green blue yellow gold science general board daily center centre
    press league magazine road rock test credit bill society street award cricket football north south
    east west northern southern eastern western central royal sport sports island islands mark reading
    department act bank records gas district pictures variety champions shape minister mission machine
    secretary app army vice trust festival images section division rules union agency blog nations
    county championship states president police parliament government congress church hospital
    university college school internet nationalism foreign home health justice labour labor defence
    defense finance trade social human rights public private spring summer autumn winter homosexuality
    christmas easter
    """
)

# A number after one of these belongs to the name: "Channel 4".
NUMBERED = words(
    """
    channel flight apollo boeing airbus formula section article route highway group windows area studio
    gate resolution rte radio itv bbc unit title division league type covid catch fahrenheit pier blink
    """
)

# Abbreviations whose full stop ends no sentence.
SHORTENED = words(
    """
    mr mrs ms dr prof st sr jr rev gen col lt sgt capt gov sen rep hon no vs inc ltd co corp bros mt ft
    jan feb mar apr jun jul aug sep sept oct nov dec messrs mme plc dept univ assn ave rd fr cllr supt
    insp
    """
)
