"""Nouns of persons: passengers, Germans and whoever else a count of people counts."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

# Whoever is meant, and what became of them: of a claim that counts these any persons may be told.
_ANYBODY = words(
    """
    people persons person individuals individual residents inhabitants citizens victims victim casualties dead deaths
    death fatalities lives bodies suspects folk folks souls humans adults members locals others
    """
)
_PERSONS = words(
    """
    man woman child boy girl kid baby infant toddler teenager youngster youth minor pupil student schoolchild
    schoolboy schoolgirl police personnel staff troops crew soldier civilian migrant immigrant emigrant applicant
    defendant tenant occupant attendant assistant accountant claimant contestant militant combatant participant
    infant consultant merchant peasant patient president parent agent opponent adolescent dissident superintendent
    correspondent respondent recipient client delinquent insurgent resident student adherent celebrant entrant
    husband wife father mother brother sister son daughter uncle aunt cousin nephew niece twin sibling relative
    friend neighbour hostage guest host spy nurse judge clerk priest monk nun bishop imam rabbi pope king queen prince
    princess knight lord mp mep delegate deputy diplomat candidate graduate undergraduate advocate associate inmate
    athlete coach guard bodyguard pilot cook chef thief burglar fan critic medic paramedic mechanic academic
    professional official individual criminal colleague captain sergeant colonel marshal recruit cadet veteran
    pensioner bride groom orphan widow widower witness boss actress waitress hostess goddess heiress aide bandit
    refugee infidel rebel guerrilla partisan artisan surgeon sheriff apprentice magistrate constable detective
    executive representative captive fugitive native relative conservative progressive democrat republican
    greek swede dane finn pole turk serb croat czech slovak arab jew muslim christian catholic protestant sunni shia
    kurd briton scot spaniard thai iraqi israeli pakistani afghan german roman american african mexican european
    asian korean cuban nationalist minister mayor author chancellor governor senator councillor counsellor
    cardinal general villager islander monarch architect survivor comrade heir teen elder leader newcomer
    spokesman fisherman singer dancer jockey skipper goalkeeper coder vet expert scholar hero villain champion
    addict convict suspect prophet poet cyclist novelist alumni alumnus clergy crewmate teammate classmate roommate
    playmate mate
    """
)
_PERSON_ENDINGS = ("er", "or", "ist", "ian", "ee", "eer", "man", "woman", "person", "people", "men", "women")
# What ends like a person and is none; the rest of these words are people often enough.
_THINGS = words(
    """
    computer container helicopter trailer tower number river poster order shelter letter paper newspaper tanker
    freighter trawler cover chapter offer winter summer corner counter quarter meter metre liter litre layer server
    router printer scooter booster monitor reactor tractor motor door floor sector factor error mirror vector
    corridor color harbor indicator generator elevator escalator detector sensor processor projector radiator
    transistor calculator ventilator refrigerator flower tiger spider panther beaver feather finger shoulder ladder
    hammer drawer bunker crater cluster cancer disorder fiber sewer barrier carrier boiler cooler freezer charger
    cylinder burger dinner supper border folder header matter parameter power theater theatre center centre liner
    cruiser launcher transformer trigger voucher wager water saucer slipper sweater sneaker trouser cracker blister
    ulcer disaster adventure diameter perimeter thermometer kilometer kilometre hour year flyer stopper heater
    list mist fist wrist twist waist tree fee bee knee degree coffee guarantee rupee marquee jubilee committee
    pier fryer skyscraper planter lever river silver sticker timber lumber locker roller stroller chamber december
    october september november banner burner bumper buffer blender mixer character acre centimetre
    centimeter millimetre millimeter gutter shutter filter  prayer
    metaphor odor tumor rotor tremor anchor armor favor labor rumor humor honor behavior
    dumper digger bulldozer digger tumbler decanter toaster cooker dryer hairdryer dishwasher washer pullover
    discover rollover takeover hangover layover turnover makeover flyover rooster badger otter hamster lobster
    oyster adder grasshopper setter retriever terrier woodpecker plover kingfisher feeder
    loader starter encounter crossover cylinder manor
    """
)


@lru_cache(maxsize=4096)
def form_of(noun: str) -> str:
    """*noun* without its number: "building" is no form of "build"."""
    low = noun.lower()
    return low.removesuffix("s") if low.endswith(("ing", "ings", "ed", "eds")) else stem(low)


@lru_cache(maxsize=1)
def _stems() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words above without their number: those for anybody, persons, and what only ends like a person."""
    anybody, persons, things = (frozenset(map(form_of, listed)) for listed in (_ANYBODY, _PERSONS, _THINGS))
    return anybody, persons, things


def is_anybody(noun: str) -> bool:
    """True for "people" and "victims", which any persons are."""
    return form_of(noun) in _stems()[0]


@lru_cache(maxsize=4096)
def is_person(noun: str) -> bool:
    """True for a noun of persons in either number, known by a list, its ending, or as a name in the plural."""
    anybody, persons, things = _stems()
    low, form = noun.lower(), form_of(noun)
    if form in anybody or form in persons:
        return True
    if form in things or low in things or low.removesuffix("s") in things:
        return False
    if low.removesuffix("s").endswith(_PERSON_ENDINGS):
        return True
    return noun[0].isupper() and low.endswith(("ans", "ese", "ish", "is"))
