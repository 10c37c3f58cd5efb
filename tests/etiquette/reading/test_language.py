"""Which language a text is in, told on short lines as people write them."""

import pytest

from cordially.etiquette.reading.language import READ, language_of

LINES = {
    "en": [
        "Your talk on salt caverns stayed with me.",
        "hi maria any news from the choir",
        "Congrats on the new role, José!",
        "See you in Bergen",
        "We never finished the bottle from Reims, did we?",
    ],
    "de": [
        "Wie läuft der Umbau in Aarau?",
        "Schoene Gruesse aus Wien",
        "Frohe Weihnachten",
        "Dein Vortrag über Salzkavernen hat mich lange beschäftigt.",
        "hallo jörg, gibt es etwas neues vom chor",
    ],
    "fr": [
        "Ton exposé sur le sel m'a beaucoup plu.",
        "Comment va la chorale ?",
        "À bientôt à Lyon",
        "Merci encore pour l’échelle, je te la rends mardi",
        "Bonne annee a toi et aux tiens",
    ],
    "es": [
        "Tu charla sobre la sal fue lo mejor del congreso.",
        "¿Cómo va el coro?",
        "Hace años que no nos vemos, ¿qué tal todo por Bilbao?",
        "Gracias por prestarme la escalera",
        "Feliz Navidad",
    ],
    "pt": [
        "A tua palestra sobre o sal ficou comigo.",
        "Não esqueci a ajuda que você me deu em Recife",
        "Nao esqueci a tua ajuda",
        "Obrigada pela conversa de ontem",
        "Quando é que voltas a Lisboa?",
    ],
    "it": [
        "Il tuo intervento sul sale mi è rimasto impresso.",
        "Come sta andando il coro a Torino?",
        "Grazie per la scala, te la riporto domani",
        "Buon Natale",
        "Dell'incontro di Bologna ho un bel ricordo",
    ],
    "nl": [
        "Je lezing over zoutcavernes is me goed bijgebleven.",
        "Hoe gaat het met het koor?",
        "Bedankt voor de ladder, ik breng hem morgen terug",
        "Fijne kerst",
        "Zien we elkaar nog in Gent?",
    ],
}

OTHERS = [
    "Hej Maria, tack för i går, det var roligt att ses",
    "Tak for sidst, det var hyggeligt hos jer",
    "God jul og godt nytt år, vi ses på fjellet",
    "Wszystkiego dobrego, do zobaczenia w Krakowie!",
    "Děkuji za všechno a přeji hezký den",
    "Hyvää joulua ja onnellista uutta vuotta",
    "Mutlu yıllar, bir kahve içelim",
    "Vă mulțumesc pentru tot, ne vedem la Cluj",
    "Köszönöm szépen a segítséget",
    "Moltes gràcies per tot, fins aviat",
    "Graciñas por todo, unha aperta e ata o luns",
    "Baie dankie vir jou hulp, ons sien mekaar",
    "С Новым годом, Мария!",
    "明けましておめでとうございます",
    "谢谢你上次在上海的帮助",
    "Χρόνια πολλά και καλή χρονιά",
    "كل عام وأنتم بخير",
    "새해 복 많이 받으세요",
]

NOTHING_TO_TELL_BY = [
    "",
    "12345",
    "OK",
    "Maria Sørensen",
    "Fjordlager AS, Bergen",
    "https://example.org/the-end-of-the-year",
    "the.old.one@example.org",
    "{given_name} {company}",
    "Van La Do",
]


@pytest.mark.parametrize(
    ("language", "line"), [(code, line) for code, lines in LINES.items() for line in lines]
)
def test_a_line_is_told_by_its_small_words(language: str, line: str) -> None:
    assert language_of(line) == language


@pytest.mark.parametrize("line", OTHERS)
def test_a_language_that_is_not_read_is_taken_for_no_other(line: str) -> None:
    assert language_of(line) == ""


@pytest.mark.parametrize("line", NOTHING_TO_TELL_BY)
def test_names_addresses_and_fields_tell_nothing(line: str) -> None:
    assert language_of(line) == ""


def test_the_language_with_most_of_the_text_is_told() -> None:
    text = "Merci pour tout ce que tu as fait pour nous cette année. Happy new year!"
    assert language_of(text) == "fr"


def test_names_of_another_script_do_not_hide_the_language() -> None:
    assert language_of("Your talk with 王小明 and Мария stayed with me.") == "en"


def test_every_language_read_is_tried() -> None:
    assert set(LINES) == set(READ)
