"""What says less by one word: former, deputy, only sought, only for some, of a part, of another time, only charged."""

from claimcheck.core.redteam.case import NO_SUPPORT, PARTLY, SUPPORTS, Case

_MAYOR = "Ida Koll is the mayor of Varby."
_LEFT = "The director left the meeting."
_BRIDGE = "The bridge is closed."
_HALL = "The school has 300 pupils."
_FELL = "Exports fell by 4 percent."
_LIVES = "Holm lives in Lund."
_STOLE = "Ivo Tann stole the painting."
_WON = "The film won four prizes."
_BUILT = "The house was built in 1890."
_BOUGHT = "Tessel should buy the yard."
_BROKE = "Koll broke the rules."
_BEAT = "Koll was beaten by Moser."

_ROWS = (
    ("in office", SUPPORTS, _MAYOR, "Ida Koll, the mayor of Varby, opened the fair."),
    (
        "was one, and was one",
        SUPPORTS,
        "Koll was a minister in 1990.",
        "Koll, a former teacher, was a minister in 1990.",
    ),
    ("former in both", SUPPORTS, "The former abbey burned.", "The former abbey burned on Monday."),
    ("closed for repairs", SUPPORTS, _BRIDGE, "The bridge is closed for repairs."),
    ("closed to everybody", SUPPORTS, _BRIDGE, "The bridge is closed to traffic."),
    ("so many", SUPPORTS, _HALL, "The school has 300 pupils and room for more."),
    ("of all", SUPPORTS, _FELL, "Exports fell by 4 percent in May."),
    ("lives on", SUPPORTS, _LIVES, "Holm lives in Lund with two dogs."),
    ("found guilty", SUPPORTS, _STOLE, "Ivo Tann, charged with theft, stole the painting, a jury found."),
    ("nominated and won", SUPPORTS, _WON, "The film was nominated for seven prizes and won four prizes."),
    ("told as its year", SUPPORTS, _BUILT, "The house was built in 1890 in a foreign style."),
    ("does not hesitate", SUPPORTS, "Koll signed it.", "Koll did not hesitate and signed it."),
    ("cause told", SUPPORTS, "Snow makes the road slippery.", "Snow makes the road slippery and slow."),
    ("alone in both", SUPPORTS, "Koll won it alone.", "Koll won it alone."),
    (
        "whose daughter",
        SUPPORTS,
        "Ane is Holm's daughter.",
        "Ane, the daughter of Ida Holm, is Holm's daughter.",
    ),
    ("a former one", PARTLY, "The minister opened the fair.", "A former minister opened the fair."),
    ("a deputy", PARTLY, _LEFT, "The deputy director left the meeting."),
    ("an acting one", PARTLY, _LEFT, "The acting director left the meeting."),
    ("only attempted", PARTLY, "He was jailed for murder.", "He was jailed for attempted murder."),
    ("runs for it", PARTLY, _MAYOR, "Ida Koll is running for mayor of Varby."),
    ("applied for it", PARTLY, "Koll got the post of director.", "Koll applied for the post of director."),
    ("nominated", PARTLY, _WON, "The film, which was nominated for four prizes, won one."),
    ("closed to some", PARTLY, _BRIDGE, "The bridge is closed to lorries."),
    ("closed on a day", PARTLY, "The museum is closed.", "The museum is closed on Mondays."),
    ("free for some", PARTLY, "Entry is free.", "Entry is free for pensioners."),
    ("room for them", PARTLY, _HALL, "The school has room for 300 pupils."),
    ("of one country", PARTLY, _FELL, "Exports to Norland fell by 4 percent."),
    ("lived there once", PARTLY, _LIVES, "Holm lived in Lund for ten years before she moved to Varby."),
    ("had so many then", PARTLY, "The yard employs 400 people.", "The yard employed 400 people in 1990."),
    ("used to own", PARTLY, "The club owns the field.", "The club used to own the field."),
    ("charged with it", PARTLY, _STOLE, "Ivo Tann was charged with stealing the painting."),
    ("suspected of it", PARTLY, _STOLE, "Ivo Tann is suspected of stealing the painting."),
    ("by prosecutors", PARTLY, "Tann took the money.", "Prosecutors say Tann took the money."),
    ("by neighbours", PARTLY, "Tann shot the dog.", "Critics said Tann shot the dog."),
    (
        "reports denied",
        NO_SUPPORT,
        "Norda will cut 500 jobs.",
        "Norda denied reports that it will cut 500 jobs.",
    ),
    ("in a style", PARTLY, _BUILT, "The house was built in the style of 1890."),
    ("set in a year", PARTLY, "The novel appeared in 1942.", "The novel is set in 1942."),
    ("not in a hurry", PARTLY, _BOUGHT, "Tessel should not rush to buy the yard."),
    ("no rules", NO_SUPPORT, _BROKE, "Koll said she had broken no rules."),
    ("is feared", PARTLY, "The mine will close.", "Residents fear that the mine will close."),
    ("goes together", PARTLY, "Tea makes people live longer.", "People who drink tea live longer."),
    ("because", PARTLY, "Norda lost 3 million because rents rose.", "Norda lost 3 million. Rents rose."),
    (
        "shared",
        PARTLY,
        "Ida Koll won the 2014 prize on her own.",
        "The 2014 prize was shared by Ida Koll and Tor Lund.",
    ),
    (
        "another's son",
        PARTLY,
        "Otto was Aldric's son.",
        "Aldric left the land to Otto, the son of his sister Matilda.",
    ),
    (
        "two counts",
        PARTLY,
        "Ninety people came.",
        "The union said 90 people came; police put the figure at 40.",
    ),
    ("born elsewhere", PARTLY, "Ida Holm was born in Varby.", "Born in Lund, Ida Holm studied in Varby."),
    (
        "owned by another",
        PARTLY,
        "The mill is owned by Tessel.",
        "The mill, owned by Norda, was let to Tessel.",
    ),
    ("lent, not owned", PARTLY, "Tessel owns the mill.", "The mill has been on loan to Tessel since 2018."),
    ("a painting", PARTLY, "The painting was painted in Lund.", "The painting was sold in Lund."),
    ("only visitors", PARTLY, "Lund has 4,500 inhabitants.", "Lund drew 4,500 visitors last year."),
    (
        "compared with",
        PARTLY,
        "Norda is listed in Lund.",
        "Tessel is the largest maker after Norda. It is listed in Lund.",
    ),
    (
        "of a river",
        PARTLY,
        "The Moss rises in the hills.",
        "The Tarn rises in the hills. It is longer than the Moss.",
    ),
    ("she, not her father", PARTLY, "He was born in Lund.", "His father was born in Lund."),
    ("another doing", PARTLY, "The tug towed 40 boats.", "The tug, built in Lund, insured 40 boats."),
    ("still to come", PARTLY, "The vote was held on 12 May.", "The vote will be held on 12 May."),
    (
        "another bill",
        PARTLY,
        "The council passed the tax bill on Monday.",
        "The council passed the budget on Monday.",
    ),
    (
        "its owner's",
        PARTLY,
        "The Lund mill employs 300.",
        "Norda, which employs 300, will close its mill in Lund.",
    ),
    (
        "beside it",
        PARTLY,
        "Mount Sel is 3,810 m high.",
        "It is 3,810 m high and the highest after Mount Sel.",
    ),
    (
        "by the king",
        NO_SUPPORT,
        "The queen opened the park in May.",
        "The park was opened by the king in May.",
    ),
    (
        "by whom it was opened",
        PARTLY,
        "Enzo Riva opened the park.",
        "The park of Enzo Riva was opened by the king.",
    ),
    (
        "north of it",
        PARTLY,
        "Orsa has 900 inhabitants.",
        "The village has 900 inhabitants and lies north of Orsa.",
    ),
    (
        "a margin",
        PARTLY,
        "Ida Koll received 12 votes.",
        "Ida Koll was elected, defeating Jan Ober by 12 votes.",
    ),
    ("snow closed it", PARTLY, "It snowed for six hours.", "Snow closed the airport for six hours."),
    ("the brother of whom", PARTLY, "Police arrested Holm.", "Police arrested Holm's brother."),
)

CASES = tuple(
    Case(name, expected, claim, source, "one word of the source takes away from what the claim says")
    for name, expected, claim, source in _ROWS
)
