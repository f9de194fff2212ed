"""What somebody or something is said to be, and what follows from an apposition or a relative clause."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_HOLM = "Ida Holm, a Swedish cellist, died in Tamar in 2011."
_KOLL = "Petra Koll, the mayor of Lund, opened the bridge on Tuesday."
_BANK = "The bank, which employs 4,200 people, cut 300 jobs in March."
_CREW = "Some of the crew members survived."

CASES = (
    Case("apposition", SUPPORTS, "Ida Holm was a Swedish cellist.", _HOLM, "a Swedish cellist"),
    Case("another calling", PARTLY, "Ida Holm was a Swedish pianist.", _HOLM, "no word of a piano"),
    Case("another nationality", NO_SUPPORT, "Ida Holm was a Norwegian cellist.", _HOLM, "she was Swedish"),
    Case("calling beside a date", PARTLY, "Ida Holm was a pianist and died in 2011.", _HOLM, "a cellist"),
    Case("office in apposition", SUPPORTS, "Petra Koll is the mayor of Lund.", _KOLL, "the mayor of Lund"),
    Case("office of another town", NO_SUPPORT, "Petra Koll is the mayor of Varby.", _KOLL, "of Lund"),
    Case("by the office alone", SUPPORTS, "The mayor of Lund opened the bridge.", _KOLL, "Koll is she"),
    Case("passive", SUPPORTS, "The bridge was opened by Petra Koll on Tuesday.", _KOLL, "she opened it"),
    Case("relative clause", SUPPORTS, "The bank employs 4,200 people.", _BANK, "which employs 4,200"),
    Case("main clause", SUPPORTS, "The bank cut 300 jobs.", _BANK, "cut 300 jobs"),
    Case("figure of the relative clause", CONTRADICTS, "The bank cut 4,200 jobs.", _BANK, "it employs 4,200"),
    Case("figure of the main clause", CONTRADICTS, "The bank employs 300 people.", _BANK, "it cut 300 jobs"),
    Case("some", SUPPORTS, "Some of the crew members survived.", _CREW, "the same words"),
    Case("all for some", NO_SUPPORT, "All of the crew members survived.", _CREW, "only some did"),
    Case("none for some", CONTRADICTS, "None of the crew members survived.", _CREW, "some did"),
    Case(
        "noun for verb",
        SUPPORTS,
        "Koll's resignation came on 3 May 2012.",
        "Koll resigned from the council on 3 May 2012 after a vote of no confidence.",
        "she resigned that day",
    ),
)
