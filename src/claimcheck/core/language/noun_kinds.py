"""Nouns that news counts, by what they are kinds of: passengers are people, barns are buildings, cows are animals."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.core.language.persons import form_of, is_anybody, is_person
from claimcheck.core.language.word_sets import words

_VAGUE = words(
    """
    others other ones units items pieces objects things examples copies pairs kinds types sorts sets parts dozens
    hundreds thousands millions times total worldwide cases incidents occasions instances entries results
    members figures numbers
    """
)
_GROUPS = """
tyre wheel
home house household dwelling
ship vessel boat
plane airplane aeroplane jet airliner aircraft
job post position role worker employee vacancy
case infection patient
seat mp lawmaker legislator deputy parliamentarian representative councillor delegate
missile rocket projectile
test swab
dose shot jab vaccination vaccine injection
shot bullet round
episode instalment part
city town municipality
village settlement hamlet community
country nation state
floor storey story level
blaze fire wildfire
charge count offence crime offense
complaint report claim
signature name signatory
view viewer
user account subscriber follower member customer
visitor tourist guest traveller holidaymaker
fan supporter spectator
employee worker staff
police officer policeman constable
troop soldier personnel serviceman fighter force
protester demonstrator activist marcher
pupil student schoolchild
migrant refugee seeker asylum immigrant
gunman attacker assailant militant terrorist shooter
book novel volume title
song track single
language tongue
road street route
hill mountain peak
prize award trophy honour title
match game appearance cap start fixture outing
win victory triumph
wicket batsman
try touchdown
border frontier
share stock stake
contract deal agreement order
bomb explosive device
store shop outlet branch location
restaurant outlet location branch
office branch location
hectare acre
meeting session talk
festival event
ballot vote voter
donor donation
journalist reporter correspondent
inmate prisoner detainee
applicant application
firefighter fireman crew
animal creature beast
cow bull ox cattle
chicken hen
pig hog swine
dog hound
lorry truck
coach bus minibus
motorcycle motorbike bike
bike bicycle cycle
settler colonist
organisation organization group charity body agency association
company firm business corporation enterprise
team club side
family household couple
hour shift
child kid youngster minor youth
woman female
man male
film movie picture feature title
arrest detention
province region district county
island isle
parliamentarian seat
euro
player footballer
doctor physician medic surgeon
racer driver rider
rider cyclist jockey biker
species kind
investor shareholder stockholder
voter elector
entrant competitor contestant participant runner starter
rebel insurgent guerrilla fighter militant
gun firearm
attack strike raid assault bombing
crash accident collision
earthquake quake tremor
bid offer
proposal plan
site location place spot
room bedroom
"""
# The wider word, and what is a kind of it.
_KINDS = """
vehicle: car lorry truck bus van motorcycle motorbike taxi cab ambulance tank tractor coach trailer jeep scooter tram
vehicle: bicycle bike engine pickup suv minibus convoy tanker
building: house home flat apartment school shop barn garage church hospital mosque temple office store factory tower
building: warehouse hotel cottage villa hut shed block synagogue clinic mansion palace
property: flat apartment building shop farm cottage villa
structure: house home building barn bridge tower shed garage
home: flat apartment cottage villa bungalow hut cabin
animal: cow horse dog cat sheep pig goat cattle bird chicken hen elephant lion tiger bear wolf deer fox donkey camel
animal: buffalo whale dolphin seal monkey ape rabbit reptile snake livestock pony calf lamb bull duck goose turtle
animal: kangaroo koala panda leopard rhino rhinoceros giraffe zebra otter badger beaver mouse rat fish hedgehog
livestock: cow sheep pig goat cattle chicken hen calf lamb bull horse
bird: chicken hen duck goose swan eagle owl pigeon crow penguin gull parrot turkey
ship: ferry trawler tanker freighter cruiser frigate destroyer yacht barge carrier liner submarine warship
boat: ferry trawler yacht dinghy canoe barge raft lifeboat
vessel: ferry trawler tanker freighter cruiser frigate destroyer yacht barge carrier liner submarine warship lifeboat
aircraft: helicopter drone glider bomber fighter balloon
plane: bomber fighter
weapon: rifle pistol gun firearm handgun knife grenade missile rocket bomb mortar shotgun firearm sword
gun: rifle pistol handgun shotgun
business: shop store restaurant bar pub cafe bank airline hotel factory farm salon startup supplier
company: bank airline insurer supplier manufacturer startup carmaker retailer
prize: medal gold silver bronze oscar
medal: gold silver bronze
tree: oak pine beech elm birch spruce palm olive ash maple
crop: wheat maize rice barley
sibling: brother sister
child: pupil schoolchild schoolboy schoolgirl boy girl baby infant toddler teenager son daughter student orphan
pupil: boy girl child
student: boy girl undergraduate postgraduate
parent: mother father
worker: miner driver nurse teacher labourer builder cleaner engineer technician farmer servant firefighter
worker: employee labourer steelworker postman machinist operator baker
employee: miner driver nurse teacher labourer builder cleaner engineer technician clerk manager
staff: miner driver nurse teacher labourer builder cleaner engineer technician clerk manager
officer: policewoman detective sergeant
man: husband father brother son gunman fisherman policeman
woman: wife mother sister daughter actress girl
boy: son
girl: daughter
prisoner: hostage captive
politician: mp minister senator lawmaker councillor deputy
lawmaker: senator congressman
official: minister officer diplomat inspector
athlete: player runner swimmer skier cyclist footballer
player: striker goalkeeper
artist: painter singer musician sculptor
musician: singer pianist violinist guitarist drummer
doctor: paediatrician
visitor: pilgrim
crime: murder robbery burglary theft assault rape
attack: shooting stabbing
place: city town village
settlement: city town village
event: concert match festival race
publication: newspaper magazine journal book
document: letter email file memo page
vegetable: potato carrot onion
fruit: apple pear orange banana
"""


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, line in enumerate(_GROUPS.strip().split("\n")):
        for word in line.split():
            table.setdefault(form_of(word), set()).add(number)
    return {word: frozenset(found) for word, found in table.items()}


@lru_cache(maxsize=1)
def _kinds() -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for line in _KINDS.strip().split("\n"):
        wider, _, listed = line.partition(":")
        for word in listed.split():
            table.setdefault(form_of(word), set()).add(form_of(wider))
    return table


@lru_cache(maxsize=1)
def _vague() -> frozenset[str]:
    return frozenset(map(form_of, _VAGUE))


def is_vague(noun: str) -> bool:
    """True for "units" and "others", which any noun may stand for."""
    return form_of(noun) in _vague()


def are_one(one: str, other: str) -> bool:
    """True where two nouns are used for one thing: "homes" and "houses"."""
    table = _groups()
    return not table.get(form_of(one), frozenset()).isdisjoint(table.get(form_of(other), frozenset()))


def is_sort_of(narrow: str, wide: str) -> bool:
    """True where *wide* is listed as the wider word of the two: "cars" and "vehicles"."""
    return form_of(wide) in _kinds().get(form_of(narrow), ())


def is_kind_of(narrow: str, wide: str) -> bool:
    """True for "cars" and "vehicles", "passengers" and "people"; a synonym of either will do."""
    wider = _kinds().get(form_of(narrow), set())
    if form_of(wide) in wider or any(are_one(word, wide) for word in wider):
        return True
    return is_anybody(wide) and is_person(narrow)
