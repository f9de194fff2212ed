"""A text in another language is told as such; English in any dress, and what is too short to tell, is not."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.foreign import foreign

ENGLISH = (
    "The council of Saltmere has voted to close the ferry that took its people to the island for forty years. "
    "It said on Tuesday that the boat would be sold in the spring, and that a bus was to be paid for from the sum."
)
NAMES = "Ida Holm Lund Per Voss Ana Reyes Marta Quist Jon Vik Elsa Dahl " * 6
TABLE = "Year\tBoats\tCrew\n" + "\n".join(
    f"{year}\tHolm {year % 7}\tSkipper Lund" for year in range(1980, 2010)
)
HEADLINES = (
    "Council sells ferry\nMayor resigns\nFlood closes road\nSchool wins prize\nHarbour dredged again\n" * 5
)
QUOTING = (
    ENGLISH + " “Wir haben das nicht gewollt, und die Stadt hat es auch nicht verlangt”, the mayor said."
)
CITY_NAMES = (
    "Los Angeles, La Paz, Las Vegas, San Juan del Sur, Rio de Janeiro, Le Havre, Den Haag, El Paso. " * 5
)

GERMAN = (
    "Der Rat der Stadt hat am Dienstag beschlossen, die Fähre zu verkaufen, die vierzig Jahre lang zur Insel fuhr. "
    "Nach dem Beschluss soll ein Bus mit dem Erlös bezahlt werden, der im Frühjahr zum ersten Mal auf die Straße kommt."
)
FRENCH = (
    "Le conseil de la ville a décidé mardi de vendre le bac qui menait les habitants dans une île depuis quarante ans. "
    "Un autobus sera payé avec la somme, et les élus ne savent pas encore par qui il sera conduit au printemps."
)
SPANISH = (
    "El consejo de la ciudad decidió el martes vender el barco que llevaba a los vecinos a una isla desde hace años. "
    "Un autobús se pagará con el dinero de la venta, pero no se sabe por ahora quién lo va a conducir en primavera."
)
ITALIAN = (
    "Il consiglio della città ha deciso martedì di vendere il traghetto che portava gli abitanti su un'isola. "
    "Un autobus sarà pagato con il ricavato, ma non si sa ancora chi lo guiderà per la prima volta nel mese di aprile."
)
DUTCH = (
    "De raad van de stad heeft op dinsdag besloten om het veer te verkopen dat de bewoners naar een eiland bracht. "
    "Van het geld wordt een bus betaald, die in het voorjaar voor het eerst door de straten van de stad zal rijden."
)
DANISH = (
    "Byrådet har tirsdag besluttet at sælge den færge, som har sejlet til øen i fyrre år, og det er ikke sikkert, at "
    "der kommer en ny. Pengene skal bruges til en bus, der fra foråret skal køre de mange pendlere ind til byen."
)
PORTUGUESE = (
    "A câmara da cidade decidiu na terça vender o barco que levava os moradores para uma ilha há quarenta anos. "
    "Um autocarro vai ser pago com o dinheiro da venda, mas não se sabe por quem ele será conduzido na primavera."
)
POLISH = (
    "Rada miasta zdecydowała we wtorek, że sprzeda prom, który od lat woził ludzi na wyspę, i nie wiadomo, co dalej. "
    "Za pieniądze z promu ma być kupiony autobus, który na wiosnę po raz pierwszy wyjedzie na ulice przez most."
)
RUSSIAN = "Городской совет решил во вторник продать паром, который сорок лет возил людей на остров. " * 3
JAPANESE = "市議会は火曜日、四十年にわたり島へ人々を運んできたフェリーを売却することを決めた。" * 3
FINNISH = (
    "Kaupunginvaltuusto päätti tiistaina myydä lautan, joka on kuljettanut asukkaita saareen neljäkymmentä vuotta. "
    "Rahoilla ostetaan bussi, mutta ei ole tiedossa, kuka sitä ajaa, kun se keväällä lähtee liikkeelle. "
    "Lautta on vanha, ja se ei enää kulje talvella."
)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param(ENGLISH, "", id="English"),
        pytest.param(ENGLISH, "de", id="English under another name"),
        pytest.param(ENGLISH.upper(), "en", id="in capitals"),
        pytest.param(QUOTING, "en-GB", id="English that quotes German"),
        pytest.param(NAMES, "", id="names"),
        pytest.param(TABLE, "en", id="a table"),
        pytest.param(HEADLINES, "en", id="headlines"),
        pytest.param(HEADLINES, "", id="headlines of nobody knows what"),
        pytest.param(CITY_NAMES, "en", id="names with articles of their own"),
        pytest.param("Holm v Lund\nVarby v Norvik\nTessel v Saltmere\n" * 12, "en-GB", id="fixtures"),
        pytest.param("Women's shoes\nMen's hats\nA buyer's guide\nPay a fine\n" * 10, "", id="a shop's list"),
        pytest.param(
            "Wheat per tonne 210\nBarley per tonne 190\nRye per tonne 180\n" * 10, "en", id="prices"
        ),
        pytest.param("holm.com lund.com varby.com tessel.com norvik.com\n" * 10, "", id="names on the web"),
        pytest.param("Jan van der Holm, Piet van den Lund, Ada de Vries, " * 10, "", id="Dutch names"),
        pytest.param(
            "Château de la Varbière, Clos de la Norville, Mas de la Tessel, " * 8, "", id="French names"
        ),
        pytest.param(ENGLISH.upper(), "fr", id="capitals under another name"),
        pytest.param(TABLE, "fr", id="a table under another name"),
        pytest.param(TABLE, "is", id="a table under a name without words"),
        pytest.param(FRENCH * 12 + ENGLISH * 40, "", id="French, then English"),
        pytest.param(ENGLISH * 12 + FRENCH * 40, "", id="English, then French"),
        pytest.param("Verkauft im Mai 1961.", "de", id="too short to tell"),
        pytest.param("Ж" * 20, "", id="a few letters of another script"),
    ],
)
def test_nothing_is_said(text: str, stated: str) -> None:
    assert foreign(text, stated) == ""


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        pytest.param(GERMAN, "", "in German", id="German"),
        pytest.param(GERMAN, "en", "in German", id="German that says it is English"),
        pytest.param(FRENCH, "", "in French", id="French"),
        pytest.param(SPANISH, "", "in Spanish", id="Spanish"),
        pytest.param(ITALIAN, "", "in Italian", id="Italian"),
        pytest.param(DUTCH, "", "in Dutch", id="Dutch"),
        pytest.param(DANISH, "da", "in Danish", id="Danish"),
        pytest.param(DANISH, "", "in Danish or Norwegian", id="Danish that nobody names"),
        pytest.param(GERMAN * 30, "", "in German", id="a long one"),
        pytest.param(PORTUGUESE, "pt-BR", "in Portuguese", id="Portuguese"),
        pytest.param(POLISH, "", "in Polish", id="Polish"),
        pytest.param(RUSSIAN, "ru", "in Russian", id="Russian"),
        pytest.param(RUSSIAN, "", "not in English", id="another script, nobody says which"),
        pytest.param(JAPANESE, "en", "not in English", id="a script without blanks"),
        pytest.param(FINNISH, "fi", "in Finnish", id="Finnish"),
        pytest.param(
            "verður seldur og bætist við " * 12, "is", "in Icelandic", id="known by what it says alone"
        ),
    ],
)
def test_another_language_is_said(text: str, stated: str, language: str) -> None:
    said = foreign(text, stated)
    assert said.startswith(f"it is {language}, and")
    assert "read it by eye" in said
