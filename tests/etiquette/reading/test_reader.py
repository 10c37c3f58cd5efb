"""What a text is about, as the trained reader tells it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.engine import judge
from cordially.etiquette.outcome import Reading, TextIs
from cordially.etiquette.reading.reader import TrainedReader, trained_reader
from cordially.etiquette.reading.weights import unpacked

PURPOSE = {"P01", "P14", "P15", "P17"}
FIRM_WORDS = "We help bakeries like yours cut their energy costs. Are you open to a quick call?"


@pytest.fixture(scope="module")
def reader() -> TrainedReader:
    return trained_reader()


def document(text: str, *lines: str, kind: Kind = Kind.NOTE) -> Document:
    readers = tuple(
        Reader(f"Ada{place}", "Thorsen", personal=line) for place, line in enumerate(lines)
    )
    return Document("", kind, Channel.LINKEDIN, text, readers, date(2026, 12, 14))


def found(reader: TrainedReader, given: Document) -> list[tuple[str, str]]:
    findings = judge(reader.read(given)).findings
    return [(one.rule.name, one.where.value) for one in findings if one.rule.practice in PURPOSE]


def read(reader: TrainedReader, given: Document) -> Reading:
    reading = reader.read(given).reading
    assert reading is not None
    return reading


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Ada,\n\n{FIRM_WORDS}",
        (
            "Hallo Frau Thorsen, wir helfen Betrieben wie Ihrem, Energiekosten zu "
            "senken. Haben Sie "
            "nächste Woche 15 Minuten für ein kurzes Gespräch? Die Erstberatung ist kostenlos."
        ),
        (
            "Bonjour, nous aidons les boulangeries comme la vôtre à réduire leurs "
            "coûts. Seriez-vous "
            "disponible pour un appel de 15 minutes ? Le premier audit est gratuit."
        ),
        (
            "Hola, ayudamos a panaderías como la suya a ahorrar en energía con nuestra plataforma. "
            "¿Le interesa una llamada breve? La primera auditoría es gratis."
        ),
        (
            "Olá, ajudamos padarias como a sua a reduzir custos de energia com a nossa plataforma. "
            "Tem interesse numa conversa rápida? A primeira auditoria é grátis."
        ),
        (
            "Buongiorno, aiutiamo i forni come il suo a ridurre i costi con la nostra piattaforma. "
            "Le interessa una breve chiamata? La prima analisi è gratuita."
        ),
        (
            "Hallo, wij helpen bakkerijen zoals die van jullie om kosten te "
            "besparen met onze tool. "
            "Heb je interesse in een kort gesprek? De eerste scan is gratis."
        ),
    ],
)
def test_a_plain_pitch_is_found_in_each_language(reader: TrainedReader, text: str) -> None:
    assert found(reader, document(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ada, I bake rye bread in Bergen now. Come by when you are in town, the coffee is hot.",
        (
            "Dear Ada, we are hiring a night baker in Bergen, full time, from May. "
            "You know the trade "
            "and the town: do you know somebody for whom it would be right?"
        ),
        "Liebe Ada, danke für deinen Rat zum Sauerteig. Er ist endlich aufgegangen.",
        "Chère Ada, merci pour ton conseil, le levain a enfin pris.",
        "Querida Ada, gracias por tu consejo, la masa por fin ha subido.",
        "Cara Ada, obrigado pelo conselho, a massa finalmente cresceu.",
        "Cara Ada, grazie del consiglio, il lievito è finalmente partito.",
        "Lieve Ada, bedankt voor je raad, het deeg is eindelijk gerezen.",
        "",
        "{personal}",
    ],
)
def test_what_is_written_to_a_friend_is_left_alone(reader: TrainedReader, text: str) -> None:
    assert not found(reader, document(text))


@pytest.mark.parametrize("text", [FIRM_WORDS, "How is the bread?", "Send me your contact list."])
def test_a_finding_stands_exactly_when_the_reading_calls_for_it(
    reader: TrainedReader, text: str
) -> None:
    given = document(text)
    assert bool(found(reader, given)) is (read(reader, given).commercial >= 0.5)


def test_the_commercial_kind_may_pitch(reader: TrainedReader) -> None:
    given = document(FIRM_WORDS, kind=Kind.COMMERCIAL)
    assert read(reader, given).commercial >= 0.5
    assert not found(reader, given)


def test_asking_for_contacts_is_found_in_the_commercial_kind_too(reader: TrainedReader) -> None:
    given = document("Please send me your contact list.", kind=Kind.COMMERCIAL)
    assert found(reader, given) == [("contact-harvest", "text")]


def test_a_pitch_in_one_line_is_found_in_that_line(reader: TrainedReader) -> None:
    pitch = f"{FIRM_WORDS} The first audit is free, book here: https://oven.example/book"
    given = document("Hi {given_name},\n\n{personal}", "How is the rye?", pitch)
    finding = next(
        one for one in judge(reader.read(given)).findings if one.rule.practice in PURPOSE
    )
    assert finding.recipients == (1,)
    assert read(reader, given).commercial >= 0.5


def test_a_list_in_one_line_is_found_whatever_the_language_of_the_others(
    reader: TrainedReader,
) -> None:
    lines = [
        "How is the rye, and did the new oven arrive in time for the harvest?",
        "Ich habe dich in meinen Newsletter aufgenommen.",
        "I still think of the bread that you brought to the mill in May.",
    ]
    given = document("Hi {given_name},\n\n{personal}", *lines)
    findings = [one for one in judge(reader.read(given)).findings if one.rule.code == "P105"]
    assert [finding.recipients for finding in findings] == [(1,)]


def test_one_thing_is_told_once(reader: TrainedReader) -> None:
    text = (
        "Merry Christmas! I earn a residual income with a wellness team and look for two people. "
        "I've added you to my newsletter. Please forward this to everyone in your network."
    )
    assert found(reader, document(text)) == [("contact-harvest", "text")]


def test_network_marketing_is_never_surer_than_commercial(reader: TrainedReader) -> None:
    reading = reader.reading("Be your own boss! My team earns from home. Can I send you a video?")
    assert 0.5 <= reading.network_marketing <= reading.commercial


def test_a_text_of_an_unknown_language_does_not_count(reader: TrainedReader) -> None:
    text = (
        "Dzień dobry, pomagamy piekarniom takim jak Państwa obniżać koszty energii naszą "
        "platformą. Czy są Państwo zainteresowani krótką rozmową w przyszłym tygodniu?"
    )
    assert not reader.reading(text).is_commercial


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Hi Ada, I'd like to add you to my professional network.", TextIs.GENERIC),
        ("I came across your impressive profile and would love to connect.", TextIs.GENERIC),
        (
            (
                "Hi Ada, your talk on rye at the Bergen bread days made me change my starter. The "
                "slide on ash stayed with me. Shall we stay in touch?"
            ),
            TextIs.SPECIFIC,
        ),
        (
            (
                "Hi [Name], I really enjoyed your talk on [topic] at [event] and your point about "
                "[detail]. I would love to connect."
            ),
            TextIs.SLOTS,
        ),
    ],
)
def test_a_note_is_specific_generic_or_made_of_slots(
    reader: TrainedReader, text: str, word: TextIs
) -> None:
    assert reader.reading(text).text_is is word


@given(st.text(max_size=300))
def test_reasons_are_stretches_of_the_text(text: str) -> None:
    reading = trained_reader().reading(f"{FIRM_WORDS} {text}")
    body = f"{FIRM_WORDS} {text}"
    assert len(reading.because) <= 3
    assert all(0 <= span.start < span.end <= len(body) for span in reading.because)
    assert 0.0 <= reading.network_marketing <= reading.commercial <= 1.0


def test_the_reasons_of_a_pitch_are_words_of_the_offer(reader: TrainedReader) -> None:
    text = f"Hi Ada, the rain has stopped.\n\n{FIRM_WORDS}"
    said = " / ".join(text[span.start : span.end] for span in reader.reading(text).because)
    assert "rain" not in said
    assert any(word in said for word in ("help", "costs", "like yours", "quick call"))


def test_another_file_is_no_weights() -> None:
    with pytest.raises(ValueError, match="no weights"):
        unpacked(b"PK\x03\x04")
