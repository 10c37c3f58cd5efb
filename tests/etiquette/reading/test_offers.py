"""What is told for an offer by the build of a sentence or two, in seven languages."""

from datetime import date

import pytest

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.reading.features import analysis_of
from cordially.etiquette.reading.offers.judging import offers_of
from cordially.etiquette.reading.reader import SURE, trained_reader
from cordially.etiquette.reading.signs.finding import LANGUAGES
from cordially.etiquette.reading.sure import offers

OFFERED = {
    "en": [
        "Our route planner app would save you a day of driving every week.",
        "My agency would write your product pages and your website for 800 pounds.",
        "We help bakeries and other small firms like yours, so shall I send you a quote?",
        "I never sell anything in here, but our cleaning service has room for two more offices.",
        "I do not like pitches either. That said, our software cuts your postage by a third.",
        "There are a few places left on my pruning course, 60 dollars for the day.",
    ],
    "de": [
        "Unsere Tourenplaner-App spart Ihnen jede Woche einen Tag.",
        "Meine Agentur schreibt Ihnen die ganze Website für 800 Euro.",
        "Ich will Ihnen nichts andrehen, aber unser Reinigungsdienst hat noch Platz.",
        "In meinem Schnittkurs sind noch Plätze frei, 60 Euro für den Tag.",
    ],
    "fr": [
        "Notre logiciel de tournées vous fait gagner une journée par semaine.",
        "Mon agence vous refait tout le site pour 800 euros.",
        "Je ne cherche pas à vous vendre quoi que ce soit, mais notre service de ménage est libre.",
        "Dans mon cours de taille, il reste quelques places à 60 euros.",
    ],
    "es": [
        "Nuestra aplicación de rutas le ahorra un día por semana.",
        "Mi agencia le hace toda la web por 800 euros.",
        "No pretendo venderle nada, pero nuestro servicio de limpieza tiene sitio.",
        "En mi curso de poda todavía quedan plazas, son 60 euros.",
    ],
    "pt": [
        "A nossa aplicação de rotas poupa-lhe um dia por semana.",
        "A minha agência faz-lhe o site todo por 800 euros.",
        "Não pretendo vender-lhe nada, mas o nosso serviço de limpeza ainda tem lugar.",
        "No meu curso de poda ainda há vagas a 60 euros.",
    ],
    "it": [
        "La nostra app per i percorsi le fa risparmiare un giorno a settimana.",
        "La mia agenzia le rifà tutto il sito per 800 euro.",
        "Non voglio venderle niente, ma il nostro servizio di pulizie ha posto per due uffici.",
        "Nel mio corso di potatura restano due posti a 60 euro.",
    ],
    "nl": [
        "Onze routeapp bespaart u elke week een dag.",
        "Mijn bureau bouwt voor u de hele website voor 800 euro.",
        "Ik wil u niets aansmeren, maar onze schoonmaakdienst heeft nog plek voor twee kantoren.",
        "Voor mijn snoeicursus zijn nog twee plekken vrij, 60 euro voor de dag.",
    ],
}

OUTRIGHT = {
    "en": "I want to sell you a letter on tides.",
    "de": "Ich möchte Ihnen einen Gezeitenbrief verkaufen.",
    "fr": "Je voudrais vous vendre une lettre sur les marées.",
    "es": "Quisiera venderle un boletín sobre mareas.",
    "pt": "Gostaria de lhe vender um boletim sobre marés.",
    "it": "Vorrei venderle un bollettino sulle maree.",
    "nl": "Ik wil u een getijdenbrief verkopen.",
}

HONEST = {
    "en": [
        "Our app went live in May, and I have slept eight hours every night since then.",
        "We have a vacancy on our software team, 4,000 euros gross. Would you like the details?",
        "Thank you for the quote; our system stays as it is, so a demo would cost you an hour.",
        "Our repair course is a free workshop, and you can bring your old kettle.",
        "I bought the platform you told me about, and it saves us a day a week.",
        "I have nothing to sell, I only wanted to say how good the walk was.",
        "The hives are not for sale, but our honey harvest was a good one.",
        "Our charity run needs helpers, and every donation of 10 euros counts.",
    ],
    "de": [
        "Unsere App läuft seit Mai, und ich schlafe wieder durch.",
        "Wir suchen jemanden für unsere Software, 4.000 Euro brutto. Darf ich Ihnen mehr schicken?",
        "Danke für Ihr Angebot, unser System bleibt, eine Vorführung ist nicht nötig.",
        "Ich will dir nichts verkaufen, ich wollte nur erzählen, wie schön der Weg war.",
    ],
    "fr": [
        "Notre application est sortie en mai et je dors enfin mes huit heures.",
        "Nous recrutons pour notre logiciel, 4 000 euros, puis-je vous envoyer la fiche ?",
        "Merci pour votre devis, notre système nous suffit, une démonstration serait de trop.",
        "Je n'ai rien à vendre, je voulais seulement te dire combien la balade était belle.",
    ],
    "es": [
        "Nuestra aplicación salió en mayo y por fin duermo ocho horas.",
        "Hay una vacante para nuestra plataforma, 4.000 euros, ¿le mando los detalles?",
        "Gracias por su presupuesto, nuestro sistema nos basta y una demostración sobra.",
        "No vendo nada, solo quería decirte lo bonito que fue el paseo.",
    ],
    "pt": [
        "A nossa aplicação saiu em maio e finalmente durmo oito horas.",
        "Recrutamos para a nossa plataforma, 4.000 euros de salário, posso enviar-lhe os detalhes?",
        "Obrigado pelo seu orçamento, o nosso sistema chega e uma demonstração não é precisa.",
        "Não vendo nada, só queria dizer como o passeio foi bonito.",
    ],
    "it": [
        "La nostra app è uscita a maggio e finalmente dormo otto ore.",
        "Per la nostra piattaforma serve una persona, stipendio 4.000 euro, le mando i dettagli?",
        "Grazie per il suo preventivo, il nostro sistema basta e una dimostrazione non serve.",
        "Non vendo niente, volevo solo dirti quanto è stata bella la passeggiata.",
    ],
    "nl": [
        "Onze app is in mei uitgekomen en ik slaap weer acht uur.",
        "We hebben een vacature voor ons platform, 4.000 euro bruto, zal ik u de details sturen?",
        "Bedankt voor uw offerte, ons systeem volstaat en een demonstratie is niet nodig.",
        "Ik heb niets te verkopen, ik wilde alleen zeggen hoe mooi de wandeling was.",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in OFFERED.items() for text in texts]
)
def test_an_offer_is_told_by_its_parts(language: str, text: str) -> None:
    analysis = analysis_of(text)
    assert analysis.language == language
    found = offers(analysis)
    assert found
    assert all(0 <= span.start < span.end <= len(text) for span in found)


@pytest.mark.parametrize("text", [text for texts in HONEST.values() for text in texts])
def test_news_thanks_vacancies_and_purchases_are_no_offer(text: str) -> None:
    assert not offers(analysis_of(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_both_sides(language: str) -> None:
    assert OFFERED[language]
    assert HONEST[language]


def test_the_parts_of_an_offer_must_stand_side_by_side() -> None:
    near = "Our planner app is out. Shall I set you up with a trial?"
    far = (
        "Our planner app is out. The choir sang on Sunday. The rain has not stopped since. "
        "My brother sends his love. You once asked what a demo is, and now I know."
    )
    assert offers(analysis_of(near))
    assert not offers(analysis_of(far))


def test_the_words_of_an_offer_are_quoted() -> None:
    text = "Dear Ada, the choir was lovely. Our planner app would save you a day a week."
    quotes = [text[span.start : span.end] for span in offers(analysis_of(text))]
    assert "save you" in quotes
    assert all("choir" not in quote for quote in quotes)


def test_nothing_is_sure_in_a_language_that_is_not_known() -> None:
    analysis = analysis_of("Nasza app 29 euro demo")
    assert not analysis.language
    assert not offers(analysis)


def test_an_offer_in_a_friendly_message_makes_its_reading_sure() -> None:
    text = (
        "Dear Ada, thank you for the walk along the fjord on Sunday, the light was splendid. "
        "Our planner app would save you a day a week. "
        "Give my love to your mother, and tell her that the bread was the best of the year."
    )
    reading = trained_reader().reading(text)
    assert reading.commercial >= SURE
    assert "save you" in {text[span.start : span.end] for span in reading.because}


def test_an_offer_in_one_personal_line_is_found_in_that_line() -> None:
    lines = ("How is the choir in Bergen?", "Our planner app would save you a day a week.")
    readers = tuple(
        Reader(f"Ada{place}", "Thorsen", personal=line) for place, line in enumerate(lines)
    )
    given = Document(
        "",
        Kind.NOTE,
        Channel.LINKEDIN,
        "Dear {given_name}, {personal}",
        readers,
        date(2026, 12, 14),
    )
    reading = trained_reader().read(given).reading
    assert reading is not None
    assert [line.place for line in reading.lines] == [1]


@pytest.mark.parametrize("text", ["our " * 2_000, "1 $ " * 2_000, "not to sell " * 700, "", "?"])
def test_any_text_is_read_to_its_end(text: str) -> None:
    for span in offers_of(analysis_of(text)):
        assert span.end <= len(text)


@pytest.mark.parametrize("text", OUTRIGHT.values(), ids=OUTRIGHT.keys())
def test_who_says_that_they_sell_to_the_reader_offers(text: str) -> None:
    assert offers_of(analysis_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "I read that you want to sell your boat.",
        "The harbour tried to sell you their old crane, and I stood beside you.",
        "I do not want to sell you anything, I have a question on your talk.",
        "This is not a pitch, for I could not sell you a pencil.",
    ],
)
def test_selling_that_is_denied_or_somebody_elses_offers_nothing(text: str) -> None:
    assert not offers_of(analysis_of(text))
