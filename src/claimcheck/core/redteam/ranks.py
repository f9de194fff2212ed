"""Places in an order and how often: another rank is another fact, however it is written."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_SONG = "The single peaked at number four in Belmora and at number nine in Tamar."
_CITY = "Lissen is the second-largest city in Belmora, with 410,000 inhabitants."
_RUNNER = "Ida Holm came third in the marathon on Sunday."
_CLUB = "Velden have won the cup 14 times, more often than anybody else."
_LAKE = "Lake Orn is one of the deepest lakes in the north."

CASES = (
    Case("label and word", SUPPORTS, "The single reached No. 4 in Belmora.", _SONG, "number four is No. 4"),
    Case("hash", SUPPORTS, "The single peaked at #9 in Tamar.", _SONG, "number nine in Tamar"),
    Case("another label", CONTRADICTS, "The single peaked at No. 3 in Belmora.", _SONG, "it was four"),
    Case(
        "rank of the other country",
        NO_SUPPORT,
        "The single peaked at number nine in Belmora.",
        _SONG,
        "nine was in Tamar",
    ),
    Case("top ten", SUPPORTS, "The single reached the top ten in Tamar.", _SONG, "nine is among ten"),
    Case("top five", NO_SUPPORT, "The single reached the top five in Tamar.", _SONG, "it was nine there"),
    Case(
        "second-largest",
        SUPPORTS,
        "Lissen is Belmora's second-largest city.",
        _CITY,
        "the same place in the order",
    ),
    Case("digits", SUPPORTS, "Lissen is the 2nd biggest city in Belmora.", _CITY, "biggest is largest"),
    Case(
        "third for second",
        CONTRADICTS,
        "Lissen is the third-largest city in Belmora.",
        _CITY,
        "it is the second-largest",
    ),
    Case(
        "largest for second",
        CONTRADICTS,
        "Lissen is the largest city in Belmora.",
        _CITY,
        "the second-largest",
    ),
    Case(
        "one of",
        SUPPORTS,
        "Lissen is one of the largest cities in Belmora.",
        _CITY,
        "the second is one of them",
    ),
    Case("place", SUPPORTS, "Ida Holm finished third in the marathon.", _RUNNER, "came third"),
    Case("number for place", SUPPORTS, "Ida Holm was No. 3 in the marathon.", _RUNNER, "came third"),
    Case("other place", CONTRADICTS, "Ida Holm finished second in the marathon.", _RUNNER, "came third"),
    Case("times", SUPPORTS, "Velden have won the cup 14 times.", _CLUB, "14 times"),
    Case("times in words", SUPPORTS, "Velden have won the cup fourteen times.", _CLUB, "14 times"),
    Case("fewer times", CONTRADICTS, "Velden have won the cup 12 times.", _CLUB, "14 times"),
    Case("bound on times", CONTRADICTS, "Velden have won the cup fewer than 14 times.", _CLUB, "exactly 14"),
    Case("within a bound", SUPPORTS, "Velden have won the cup more than a dozen times.", _CLUB, "14 is more"),
    Case(
        "twice",
        SUPPORTS,
        "Tann won the prize twice.",
        "Tann is a two-time winner of the prize.",
        "two times is twice",
    ),
    Case(
        "twice for three times",
        CONTRADICTS,
        "Tann won the prize twice.",
        "Tann won the prize three times.",
        "three times is not twice",
    ),
    Case(
        "one of the deepest for the deepest",
        PARTLY,
        "Lake Orn is the deepest lake in the north.",
        _LAKE,
        "one of the deepest need not be the deepest",
    ),
)
