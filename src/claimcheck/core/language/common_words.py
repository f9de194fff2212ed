"""Everyday English words: a capital at the start of a sentence does not make one of these a name.

Bases only; ``is_common`` also knows their regular endings. The words are those that news prose writes with
a small letter far more often than with a capital; words that are as often part of a name ("new", "court",
"general") are left out, because a capital does mean something there.
"""

from __future__ import annotations

_BASES = """
a abandoned ability able aboard abortion about above abroad absence absolute absorbed abuse abusive academic
accept acceptance access accessible accident acclaimed accommodation accompanied accord accordance according
account accountability accuracy accurate accusations accused achieve achievement acknowledge acquire
acquisition acre across acted acting action active activist activity actor actress acts actual adaptation
adapted add addition additional address adequate adjust administration administrative admission admit
admitted adopted ads adult advance advantage adventure advertisement advertising advice advised adviser
advisor advocate affair affect affiliate afford affordable afraid after afternoon afterwards again against
age agencies agenda agent aggregator aggressive ago agree agreement ahead aide aim aircraft aired airfield
airport album alcohol alert alive all allegations alleged alliance allied allies allocated allow
ally almost alone along alongside already also alternative although always amassed amazing ambassador
ambitious ambulance amid among amongst amount an analysis analyst analytics ancestor ancient and
angry animal animated animation anniversary announce announcement annual anonymous another answer anterior
anti anticipate any anybody anymore anyone anything anyway anywhere apart apartment apparent appeal appear
appearance appendages applicable application apply appointed appointment appreciate approach appropriate
approval approved approximately arcade architectural architecture archived are area arena arguably argued
arguing argument arm around arrangement array arrest arrival arrive arrow art article artist artistic aside
ask aspect assassination assault assessment asset assigned assist assistance assistant associate assume
assured asylum at athletes atmosphere attached attack attempt attend attendance attention attitude attorney
attract attributed au auction audience audio audition aunt authentic authority authorization authors auto
automated automatically automation availability available average avoid awarded aware awareness away awesome
awkward baby back background backlash backup backyard bad badge bag bail balance ball ballot ban band
bankrupt bankruptcy banks banned banner bar barely base baseball basement basic basically basis bat bathroom
batsman batteries batting battle be bear beat beaten beautiful beauty became because become bedroom been
before began begin beginning begun behalf behind belief believe belongs below bench benefit bent besides
best bet better betting between beyond bid big bigger biggest bike bilateral billion bills binder biological
bird birth bit bite blabbermouthinbox blacklisted blacksmith blame blast blessing block bloggers blond
blonde blood blow blue boarding boasts boat bodily body bold bomb bond bone book boost boot border boring
born boss both bottom bought bounce bound bowling boxes boycott boyfriend boys brain branch brand brawl
break breakdown breakthrough breast brides bridge brief bright brilliant bring broad broadcast broke broken
bronze brother brought browser browsing brutal bubble budget bugs build built bullet bullied bullying bunch
burden buried burning bus business bust busy but buy by cabinet cable call calm came camera camp campaign
campaigner campus can cancelled cancer candidate cannot cap capability capable capacity capital captain
caption capture car carbon card care careful carry cartoon carved case cash casino cast casualties cat
catalog catch category caught cause cc cel celebrate celebration celebrity cell cellular celluloid cent
centered central century ceremony certain chain chair chairman chairwoman challenge champion chance change
character charge charitable charity chart chat cheap check cheer chemical chevron chickens chief child
childhood children chip choice choose chopped chorus chose chosen cinema circle circular circumstances
cities citizen civil civilian claim clash class classic classical classify classmates classroom clause clean
clear click client climate clinic clinical clip clock close closest closure clothes clothing clouds club co
coach coal coalition coast coastal coats cocaine cocktail code coffee coin coincided cold collaborate
collaboration collaborative colleague collect collection colleges color colour column combat combination
combined combining come comedy comfort comfortable comic command commemorate commenced comment commentary
commentator commercial commissioned commit commitment committed common commonplace communication community
companion company compared compares comparison compelling compete competence competition competitive
competitors compiled complete completion complex complications component composed composite composition
comprehensive comprised compromise computer conceded concept concern concert concluded conclusion concrete
condemned condition conduct conductor conference confidence confident confidential confirm confirmation
conflict confused conglomerate connect connection conscious consecutive consensus consequences conservative
consider considerable consist consistent console consolidated constant constitutional construction
consultation consume consumption contact contain contamination contemporary content contentskip contest
context continents continue contract contrast contribute contribution contributors control controlled
controversial controversy convenience convenient conversation conversion converted convicted conviction
convince cook cookies cool cooperation coordination copies core corner coronavirus corporate corporations
correct correspondent corridor corruption cost cotton could councillor counsel counselor count counties
country coup couple course courtesy courts cousin cover coverage crackdown cranial crash crawl crazy create
creation creative creativity creator creature credited credits crew crime criminal crisis criteria critic
critical criticism crore cross crowd crucial cruise cry cult cultural culture curated currency current
curriculum custody custom cut cutting cycle dad damage danger dangerous dark data date daughter day de dead
deadline deal dealt death debate debt debut decade decent decide decision declared decline decor decorated
decrease dedicated dedication deemed deep defamatory defeat defence defend defendant defensive deficit
defining definitely degree dehydration delay delighted deliver delivery delta deluge demand demise demo
democracy demonstrate demonstration demonstrator density deny depart departments departure depend depicted
depicts deposition depressed depression depth deputy derived descended describe description desert design
designated designation desire desk desperate despite destroy destruction detached detail detainees detected
detective detention determination determine devastating develop development device devised devoted di
diabetes diagnosed did die difference different difficult digital diluted dining dinner dioxide diploma
diplomatic diplomats direct direction director dirt dirty disability disabled disappeared disappointed
disaster disbanded disbandment disclosed discount discourse discover discovery discuss discussion disease
disinfect dismissed disorders display dispute disqualified distance distant distinct distinctive distinguish
distributed distribution dive diverse diversity divided dividend divorce do doctor doctrine document
documentary dog dollar domestic dominant dominated donating donation done donor door dot double doubt down
downtown downward dozen dozens draft drama dramatic draw drawn dream dress drew drink drive driven driver
drop dropped dropping drove drug drummer drunk dry dubbed due duo during duty dying each earlier earliest
early earn ears ease easier easily easy eat ebay economic economist economy edge edited edition editor
editorial edu educated educational effect effective efficacy efficiency efficient effort egg ego eight
eighth eighty either elaborate elderly elected election electric electrical electricity electronic element
elevate eleven eligibility eligible elite else elsewhere email embargo embassy emblem embodying emerged
emergency emerging eminence emissions emotion emotional emphasis emphasized employed employee employers
employment empty emulate enable encounter encourage end endangered endorse enemy energy enforcement engage
engagement engine enhance enjoy enormous enough ensure enter entertaining enthusiasm entire entitled entity
entrance entry environment environmental epic episode equal equipment equipped equity equivalent era error
es escape especially essence essential establish establishment estate estimate etc ethanol ethnic euthanized
even event eventual ever every everybody everyone everything everywhere evidence evil evolution evolved
evolving ex exact examination examined example exams exceed excel excellent except exceptional excited
excitement exciting exclusive excursion exec executive exercise exhibition exiles exist existence exit
expand expansion expect expectations expedition expenditures expense expensive experience experiment expert
expertise explain explicit exploited exploiting explore explosion exports expose exposure express expression
extend extension extensive extent external extra extraordinary extreme eye face facility fact factor factory
fail failure fair faith fake fall fallen false familiar family famous fan fantastic far farm farmer
fascinating fashion fast fat fatal fatalities fate father favor favorable favorite favourite fear feat
feature fed federal fee feedback feel feet fell fellow felt female feminist festivals fetch fever few fi
fiction field fierce fifth fifty fight figure file fill film final finance financial find fine finest finish
fire firefighter fireworks firm first fiscal fish fit fitness five fix flag flagship flank flash flat flawed
flea fledged flee flew flexible flight floating flooding floods floor flow flown flu fly focus folks follow
food foot footage football footprint for force forecast foreign forensic forever forget forgotten form
formal format formation forth forthcoming fortune forty forward fossil fought found four fourth fragments
fragrance frame framework franchise francs frankly fraud free freelance frequent fresh friend from front
frontal frustrated ft fuck fuel full fully fumble fun function functionality fund fundamental funny
furnishings furniture further furthermore fuselage future gain galleries gallons game gap gas gates gather
gave gay gender general generated generating generation genetic genocide genre get getting giant gift gigs
girl girlfriend give given glad glass global globe gmail go goal goalkeeper gone gonna good got gotten
government governor grab grabbed grade gradually graduate grail grandfather grandmother granted grants
graphic grateful grave gravity great greatest greenhouse grew grey gross ground groups grow grown growth
guarantee guards guess guest guidance guided guilty guitar guitarist gun gusts guy gym had hail hair half
hand handful handle handymen hang happen happy hard hardcore harm harsh has hat hate have he head headline
headquarters healing health healthcare healthy hear heard heart heat heavily heavy height held helicopter
hell helmet help helpline hens here hero herself hidden hide high highest highlight him himself hindsight
hip hired his historian historic historical history hit hitting hmm hold holiday holy home homophobic
homosexuality honest honor honour hop hope hopefully horizontal horrible horrific horror horse hospital host
hot hotel hottest hour household houses housing how however hug huge human humanitarian humanity humor
humour hundred hundreds hung hunting hurled hurt husband i icon iconic idea ideal identification identify
identity if ignore ill illegal illness illustrated image imagine immediate immigrants immigration immune
impact implement implementation implications importance important imposed impossible impressed impression
impressive improve improvement in inappropriate inaugural inbox inch incident include inclusion inclusive
income increase incredible indeed independence independent indicate indications indictment indie individual
inducted industrial industry inevitable infamous infected infection inflation influence influential inform
information infrastructure infused ingredients inhabited inherited initial initiative injured injury ink
inland inner innings innocence innocent innovation innovative inside insights insists inspector inspiration
inspire instability installed installment instance instant instead institution instructions instrumental
insurance intake integrated integration intelligent intend intense intensity intent intention interception
interceptor interest interior intern internal interview into introduce introduction invasion invented invest
investigate investigation investigators investment investor investors invisible invite involved involvement
involving iplayer isolated issue it item itself jail jet job jockey join joint joke journalism journalist
journey joy judge judgment jump junior junk jurors jury just keen keep kept key kg kick kid kill kind
kissing kitchen kitsch km knee knew knocked knocking know knowledge known kyr label labor lack laid land
landmark landmass landowner landscape lanes language large largest last late latest latter laughed laughs
laughter launch law lawmakers lawn lawsuit lawyer lay lead leadership leaning learn lease least leave
lecture led left leg legacy legal legend legendary legislation legislative length lengthy less lesson let
letter letting level liberal license lies life lifestyle lifetime lift ligaments light lightning like
likelihood limit line lineup link list listen literally literary little live loan lobby local located
location locked log logged logo long longest longtime look lookout loose lose loss lost lot lottery lounge
love low lowest luck lucky lunch lung luxury lyrics machines mad made madness magazine mail main mainland
mainstream maintain maintenance major majority make male mammals man manage management manager manga manhunt
manned manner manufactured manufacturing many marched margin marked market marking marks marriage married
mascot mask mass massive master match mate material matter maximise maximize maximum may maybe mayor me meal
mean meaningful meant meanwhile measure medal medallist media mediation medical medieval medium meet melt
member memorabilia memorial memory men mental mention mentor menu merchandise mere merger mess message met
metal meteorologist method metres mg mid middle midnight midst might migrant mile militants military militia
milk million millions mind mine mini minimum minister minor minority minute mirror miss missile mistake mix
mobile mobilisation mode model moderate modern modest modify module mom moment momentum money monitor month
moral more moreover morning most mother motion motoring mountains mounted mouth move movement movie mph mrna
much multi multiplayer multiple murder music musical musician must mutual my myself mysterious mystery
mythology naked name narrative narrow nation nationwide native natural naturalists nature nd near nearby
nearest necessary neck need negative negotiations neighborhood neighboring neighbour neighbours neither
nervous net network never nevertheless new newest newsletter newspaper next nice nickname night nine
nineteen ninety nissue nitrogen no nobody node nominated nomination non none nonetheless noon nor normal
nose not notable note nothing notice notion novel now nowhere nuclear number numerous nurse nuts object
objective obscene observed obtain obvious occasion occasional occipital occupancy occupation occupational
occur occurred occurring ocean odds of off offended offensive office official offspring often oil okay old
oldest olive on once one ongoing online onto open operate operation operational operator opinion opponent
opportunity opposed opposite opposition opt optimistic optimization option or oral order ordinary org
organic organisations organised organisms organization organized organizing original other otherwise our
ourselves ouster out outbreak outcome outdoor outlet outline outlinks outlook output outside outstanding
over overall overnight overseas overturn owed own ownership oxygen pace pack package pact page paid pain
paint pair pandemic panel paper parade parameters paranormal parent parking parliamentary parody part
partial participate participation particular partner partnership party pass passage passenger passion
password past paternal path pathway patient pattern pause pay payment peace peak peers pen penalty pending
penny pension pensioner penthouse people per perceived percent percentage perception perfect perform
performance perhaps perimeter period permanent permission person personal personality personalized personnel
perspective pertinent petition phase phenomenon philosophy phoenix phone photo photograph phrase physical
physics piano pic pick pickup picture piece pig pile pilot pin pink pioneering pitch place placement plagued
plain plan plane planet planned planning plant plastic plate platform play playoff plea please pledged
plenty plunged plus podcast point pole police policy political politicians politics poll pollution pool poor
pop popular popularity population port portfolio portrait pose position positive possessed possession
possibility possible post postings potential poultry pound poverty power powerful pp practical practice pre
precious precisely prediabetes predicted prefer preferences preferred pregnancy pregnant premiere premium
preparations prepare preseason presence present presentation preservation preserved preserving presidential
pressed pressure prestigious presumably pretty prevent previous price pricey pride primarily primary
principal principle print prior priority prison prisoner private prize probably problem proceedings process
produce product production productivity professional professor profile profit profitable profound program
programme progress project prolonged prominent promise promote promotion promotional prompted proof proper
property proposal proposed prosecution prosecutor prosecutors prospect prostate prostitution protect
protection protest protester prototype proud prove proven provide province provision proximity proxy
psychedelic psychological pub public publication publish pukao pull pupil purchase pure purpose pursuant
pursue pursuit push put putting puzzle quadrillion quadruple qualification qualify quality quarter
quarterback question quick quiet quintillion quite quote race racial racism racist radar radiation radical
radio rail railway rain rainbow rainfall raise rally ramp ran range rank rape rapid rapper rare rate rather
ratio raw rd reach react reaction read readings ready real realise reality realize realm reason reasonable
rebel rebels rebuild recall receive recent reception recipient recognition recognize recommend
recommendation record recover recovery recruit red reduce reduction refer reference referred referring
reflect reflection reform refugee refused regarded regarding regardless regards regime regiment region
regional register regular regulations regulatory rehabilitation reigning rejected related relations
relationship relative release relevant reliability reliable relief religious relocated reluctant rely remain
remainder remarkable remarks remember reminded remote remove renamed rendered renewables renewed renovation
renowned rent repeated replace replacement replay replica reply report represent representation repression
repurchase reputation request require requirements rescue research researcher reserved reserves residence
resident residential resignation resigned resilient resistance resolution resolve resort resources respect
respective respiratory respond response responsibility responsible rest restart restaurant restore
restricted restructuring result retail retained retire retirement return reunion reunited reveal revenue
revert review revolutionary rich rid ride ridiculous right ring rise risen risk risky rival rivalry roads
robust rocket role roll romantic roof room root rose roster rough round route routine row rule rumors run
runners running runway rural rush sack sacred sacrifice sad safe safety said sailed sailor salary sale same
sample sanctions sane sang sat satisfaction save saw say scale scan scandal scattered scene schedule scheme
school scientific scientist score scratch screen script sea seal seamlessly search season seat second secret
sector secure security see seek seem seemingly seen segment segregation seized select selection self selfie
sell semi semiconductor senator send senior sense sensitive sent sentence separate sequence sequential
sergeant serial series serious serve service servicemen session set setting settle settlement seven seventh
seventy several severe sex sexism sexual shall shame shape share shareholder sharp she sheets shift ship
shipping shirt shit shock shoes shoot shootout shop shopper shopping short shot should shouted show showcase
shown shut shy siblings sick side sign signal signature significance significant silence silver similar
simple simulation simultaneously since sing single sister sit site sitting situation situational six sixth
sixty size skill skull slave slavery sleep slightly slip slogan slow small smallest smart smashed smell
smoke smuggling snapped snow so soccer social sofa soft software soil solar sold soldier soldiers sole solid
solo solution solve some somebody somehow someone something sometimes somewhat somewhere son song songwriter
soon sort sought sound soundtrack source sovereign space spam spare speak special specialist species
specific specifically specimen speculation speech speed spell spend spent sperm spiders spin spirit
spiritual split spoke spokesman spokesperson spokeswoman sponsor sport spot spotted spray spread spring
sprint squad squadrons square stability staff stage staggering stake stand standard star starred start state
statement statewide station statistics statue status stay steady steel steep steer step stepped stepping
stick still stock stolen stone stood stop stopped storage store storms story straight strange strategic
strategy stream streets strength strengthen stress stressful stretch strike string strip stripe stripped
stroke strong struck structure struggle stuck student studio study stuff stunning stupid style stylized sub
subject submit submitted subscribe subscriber subscription subsequent subsidiary substantial substitute
succeed success successful successive successor such sudden suffer sufficient suggest suggestions suicidal
suit suitable suite summer sums sung sunny superior supermarket supernatural supplier supply support
supporter supportive supposed supremacy sure surface surgery surprise surrounded surrounding survey survival
survive survivor suspect suspended sustainable sustained swamp switch symbol symptoms syndrome system table
tackle tail tailor take taken takeover talent talk tall tank tape target task taught tax teach teacher team
tears technical technique technology teen teenage teeth telephone television tell temperature temporarily
temporary ten tend tentacles tenure term terrace terrain terrible territory terrorism terrorist tested
testify testimony testing tests text th than thank that the theatrical theguardian their them theme
themselves then theory therapy there thereafter therefore thermal these they thick thin think third thirty
this those though thought thousand thousands threat threatened threatening three threw thrift thrilled
thriller thrive throat throne through throughout throw thrown thus ticker ticket tie tight till time
timeless tiny tip tired titled titles to today together told toll tomorrow ton tone tonight tonne too took
tool top topic topline topped topping toppled torture total touch touchdown tough touring tourist tournament
toward tower town toxic track trade tradition traditional traffic trafficking tragedy tragic train traits
transaction transfer transferred transformed transition translate transmission transplant transport trapped
trash trauma travel travelled travelling treasures treated treatment tree trek tremendous trend trial tribal
tribute triggered trillion trio trip triumph troop troops tropical trouble true truly trustee truth try tube
tune turbulence turmoil turn turnover tweet twelve twenty twice twin twist two type typical uh ultimate um
unable unaware uncle unclear under undergo undergraduate underground underlying understand understood
undertaken underway unemployment unexpected unfair unfortunate uniform unions unique unit universe
universities unknown unless unlike unofficial unprecedented until unusual unveiled up upcoming update
upgrade upon upper upright uprising upset urban urged urgent us usage use useful usual utilize vaccine valid
valuable value van variable variety various vast vault veggieball vehicle venture venue verdict verge
version versus vertical very vessel veteran via victim victory video view viewpoint village villager vintage
vinyl violate violation violence violent virtual virus visibility visible vision visit visitors visual vital
vocalist vocals voice vol volcanic volume volunteer vote voter vowed vs vulnerable wacky wage wait wake walk
wall wallpaper wanna want war warm warned warning was waste watch water wave way we weak weakness wealth
wealthy weapon wear weather web website wedding week weekend weighing weight weightlifting weird welcome
well went were what whatever wheels when where whereas whether which while whilst whistle white who whole
whom whose why wicket wide widespread wife wig wild wilderness wildlife will willingness win wind window
wine winner winning winter wire wireless wish witch witchcraft with withdraw withdrawn within without
witness woman women wonder wonderful wood word wore work worker workout workplace worldwide worm worry worse
worst worth would wound wow wrapped wrestling write written wrong wrote yard year yes yesterday yet yield
yoga you young youngest youngsters your yourself zero zone
"""
_WORDS = frozenset(_BASES.split())

# Ending, and what may stand in its place in the base: "tried" -> "try", "making" -> "make".
_ENDINGS = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("es", ("", "e")),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("ers", ("", "e", "er")),
    ("er", ("", "e")),
    ("ly", ("", "le")),
    ("s", ("",)),
)


def is_listed(word: str) -> bool:
    """True when *word*, in small letters, is an everyday English word as it stands, its forms not asked for."""
    return word in _WORDS


def is_common(word: str) -> bool:
    """True when *word*, in small letters, is an everyday English word or a regular form of one."""
    if word in _WORDS:
        return True
    for ending, stems in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            base = word[: -len(ending)]
            if any(base + stem in _WORDS for stem in stems):
                return True
    return False
