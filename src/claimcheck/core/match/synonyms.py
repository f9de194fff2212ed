"""Words news uses for one another. Only ever used to find and to credit shared matter, never to equate a value."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.core.match.stems import root, stem

_GROUPS = """
unemployment jobless
say tell state announce report declare comment remark explain add note reveal disclose confirm
buy purchase acquire acquisition takeover
sell sale
seize seizure
deny denial
bury burial
rob robbery
fly flight
choose choice
marry marriage
weigh weight
defy defiance
cancel abandon scrap
begin start launch commence open kick
end finish stop halt cease close conclude complete
die death kill fatality perish lose
dead killed slain
injure wound hurt injury
murder kill slay assassinate
shoot gun fire
rise increase grow climb jump soar surge gain up
fall decrease drop decline plunge slump tumble slide slip dip down shrink lose shed
win victory triumph beat defeat stun thrash rout trounce overcome
lose defeat loss
film movie picture feature
song single track tune
album record lp
video clip
earn gross make collect take revenue receipts
gross box grossed office
rating score approval rate
review critic reviewer reviews
receive get obtain garner gain earn
hold have possess
base headquarter seat
firm company business corporation group
shop store outlet
worker employee staff
chief head boss leader director
chairman chair chairwoman chairperson
ceo chief executive
president presidency
pm premier prime
jail prison imprison incarcerate sentence
sentence jail
arrest detain custody capture
charge indict accuse
accuse allege blame charge
convict guilty conviction
police officer constable cop
soldier troop serviceman
army military
attack assault raid strike
bomb explosion blast
blaze fire
crash collision accident
child kid minor
baby infant newborn
woman female
man male
people person individual resident inhabitant
student pupil learner
school academy
university college
doctor physician
hospital clinic
illness disease sickness
case infection
recover recovery
test tested testing
virus coronavirus covid covid19
american us usa united
britain uk british
american america states
house home property
money cash fund
cost price worth value
pay payment
fine penalty
law legislation act bill
vote ballot poll
election poll vote
party
government administration cabinet
minister secretary
parliament legislature
court tribunal
judge justice
lawyer attorney solicitor barrister
agree agreement deal accord pact
deal agreement
refuse reject decline turn
let allow permit
ban prohibit bar forbid outlaw
force compel
help assist aid
save rescue
build construct construction
destroy demolish ruin
find discover discovery
create establish found form set creation
name call title dub know
appoint name hire recruit
quit resign resignation step
sack dismiss fire oust axe
leave depart exit
arrive reach come
move relocate transfer
join sign
replace succeed
play perform appear star
appear feature star
write author pen
publish release issue
release launch debut premiere
premiere debut
debut first
show display exhibit broadcast air
watch view see
viewer audience
view watch
subscriber follower
goal score
match game fixture
team club side squad
player footballer
coach manager
champion winner
season campaign
league division
near close outside vicinity suburb
suburb near outskirts
large big huge giant major
largest biggest
small little tiny
new fresh
old aged
quick fast rapid speedy
expensive costly
cheap inexpensive
dangerous hazardous risky
important key crucial vital
hard difficult tough
whole entire full
yearly annual annually
monthly month
weekly week
daily day
global worldwide world international
area region zone district province
country nation state
town city village
road street highway
car vehicle auto automobile
plane aircraft jet airliner
boat ship vessel
train rail railway
flight fly
airport
weapon arm gun
oil petroleum crude
warm hot heat
cold cool
temperature warming
sea ocean
share stock
profit earnings income
revenue sales turnover income
customer client consumer
product good
try attempt seek
plan intend propose scheme
hope expect anticipate forecast
think believe consider
want wish
need require
use employ utilise
marry wed marriage wedding husband wife
divorce split separate
bear birth birthday born
father dad
mother mom
grow raise
son boy
daughter girl
lead head chair
run operate manage
part portion share
half
third
double twice
dozen twelve
copy unit
sold sale
chart billboard
win winner champion
award prize honour
medal
trophy cup title
damage harm
flood flooding
storm hurricane cyclone typhoon
quake earthquake tremor
epicenter centre
throw toss hurl drop
touch land
crowd mob throng
optimistic hopeful
cut reduce slash lower reduction
raise hike increase lift
approve pass back endorse
support back endorse
oppose resist against
criticise condemn slam blast denounce
praise hail laud
ask request
answer reply respond
warn caution alert
demand call urge
donate give contribute donation
collapse fall
suffer experience
catch contract
discover find
inhabit live reside
stay remain
happen occur take
last run
include contain comprise feature
consist comprise
receive win
surface area
population inhabitant resident
member
adversary rival opponent enemy
ally partner
border frontier
refugee migrant asylum
missing disappear vanish
search hunt
steal rob theft
thief robber
drug narcotic
drunk intoxicated
alcohol liquor
deadline
hospital
talk negotiate discussion negotiation
meet meeting summit
visit trip tour
speech address
letter note
photo photograph picture image
phone mobile cellphone
website site page
online internet web
tv television
radio
newspaper paper
journalist reporter
shut close closure
earlier previous prior former
bid attempt offer
fail collapse
fund finance bankroll pay
dig excavation excavate
follow track monitor
abstain abstention
convert refit renovate refurbish
eliminate cut axe
fatal deadly lethal
delay postpone defer
probe investigation inquiry investigate
protest demonstration demonstrate rally
strike walkout stoppage
resume restart reopen
scrap repeal revoke rescind abolish
outage blackout
restore reconnect
salary wage pay
budget spending expenditure
tenant renter
survey poll questionnaire
study research
researcher scientist academic
motorist driver
lorry truck
pensioner retiree
teenager teen adolescent
flat apartment
petrol gasoline
holiday vacation
football soccer
""".strip().split("\n")


@lru_cache(maxsize=1)
def _by_stem() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, line in enumerate(_GROUPS):
        for word in line.split():
            table.setdefault(stem(word), set()).add(number)
            if len(root(word)) > 4:
                table.setdefault(root(word), set()).add(number)
    return {key: frozenset(groups) for key, groups in table.items()}


_NONE: frozenset[int] = frozenset()


@lru_cache(maxsize=65536)
def groups_of(word_stem: str) -> frozenset[int]:
    """The numbers of the groups a stem belongs to; two words that share one may stand for each other."""
    table = _by_stem()
    found = table.get(word_stem) or table.get(root(word_stem))
    if not found and word_stem.endswith(
        "ly"
    ):  # "globally" goes with "global", whose root is too short to tell
        found = table.get(stem(word_stem[:-2])) or table.get(word_stem[:-4])
    return found or _NONE


@lru_cache(maxsize=65536)
def akin(one: str, other: str) -> bool:
    """True when two stems may stand for each other in a report."""
    return one == other or root(one) == root(other) or bool(groups_of(one) & groups_of(other))
