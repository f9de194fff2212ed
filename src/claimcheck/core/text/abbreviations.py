"""Words that a full stop belongs to, and words that only begin sentences. Tables, no behaviour.

Three sorts of abbreviation, by what a capital after them means:

* ``NEVER``: a name follows, the sentence goes on ("Mr. Right", "Roe v. Wade").
* ``UNLESS_OPENER``: both happen; only a word that opens sentences ends it ("in the U.S. The", "St. Ives").
* ``BEFORE_NUMBER``: the sentence goes on only into a number, a month or a weekday ("No. 5", "Jan. 6").
"""

from __future__ import annotations


def _words(*lines: str) -> frozenset[str]:
    """The words of *lines*, which are set out for the eye."""
    return frozenset(" ".join(lines).split())


NEVER = _words(
    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Gens Col Cols Lt Lts",
    "Capt Sgt Sgts Cpl Pvt Pfc Maj Brig Adm Cmdr Cdr Comm Ens Supt Insp Det Dets Ofc Rev Revs Fr Msgr Hon",
    "Amb Atty Pres Wm Geo Chas Thos Jos Asst Assoc vs v e.g i.e cf viz Vs Hr Sra Srta",
)

UNLESS_OPENER = _words(
    "St Ste Mt Ft Pt Jr Sr Inc Corp Co Cos Ltd Bros Dept Univ Assn Assoc Natl Intl Ave Blvd Rd Hwy al",
    "Phil Dist Bldg Rte Sec Treas Yahoo Jeopardy Wham",
)

MONTHS_AND_DAYS = _words(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun",
)

BEFORE_NUMBER = MONTHS_AND_DAYS | _words(
    "No Nos no nos Art Arts art Sec sec Fig Figs fig figs p pp P Pp para paras vol vols Vol Vols ch Ch",
    "chap Chap ed eds Ed est Est ca c b d r approx Approx Ver ver Op op Rev Reg Res Bk bk Pt pt cl Cl Tel",
    "tel ext Ext Gal Cor Rom Matt Isa Ps pl s ss St Rs",
)

FOLLOWS_MONTH = MONTHS_AND_DAYS | _words(
    "January February March April May June July August September October November December Monday Tuesday",
    "Wednesday Thursday Friday Saturday Sunday",
)

HOURS = frozenset({"a.m", "p.m", "A.M", "P.M"})

FOLLOWS_HOUR = FOLLOWS_MONTH | _words(
    "EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST JST HKT AEST AEDT Eastern",
    "Pacific Central Mountain Atlantic Greenwich Moscow Beijing Tokyo Hong",
)

# NOTE: "Under", "First", "Second", "New", "No", "May", "Will" and "Open" are left out: they carry on names
# ("U.S. Under Secretary", "U.S. Open"). Words with an apostrophe are looked up without it ("It's").
OPENERS = _words(
    "The A All An This That These Those There Here It Its He His She Her They Their We Our You Your I My Who",
    "What When Where Why How Which While As At After Although Also Among And Another Any Because Before",
    "Both But By Despite During Each Earlier Even Every Few For From Further Furthermore Has Have Had",
    "Having However If In Indeed Instead Is Was Were Are Later Last Many Meanwhile Meantime More Moreover",
    "Most Much Nearly Neither Nevertheless None Nor Not Nothing Now Of On Once One Only Or Other Others",
    "Over Overall Perhaps Recently Several Since So Some Soon Still Such Then Therefore Though Through",
    "Thus To Today Tomorrow Too Until Unlike Upon Usually Via With Within Without Yesterday Yet Yes Did",
    "Do Does Can Could Should Would Two Three Four Five Six Seven Eight Nine Ten Let Don",
)

STATES = frozenset(
    {"D.C", "N.Y", "N.J", "N.H", "N.M", "N.C", "S.C", "N.D", "S.D", "R.I", "W.Va", "B.C", "N.S.W", "L.A"}
)

# "hepatitis C. Doctors": a single letter after one of these is a label, not somebody's initial.
LABELS = _words(
    "vitamin plan hepatitis grade group class type category schedule appendix exhibit section terminal",
    "gate option part phase title war chapter division influenza block level team tier annex point",
    "concourse model unit zone ward item pool",
)

SPEECH_VERBS = (
    "said|says|say|asked|asks|wrote|writes|added|told|shouted|cried|replied|tweeted|wondered|demanded|exclaimed|"
    "posted|screamed|yelled|recalled|responded|answered|inquired|joked|quipped"
)
