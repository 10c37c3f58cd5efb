"""Which kind of line each recipient gets."""

import time
from datetime import date

import pytest

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document, Past, Reader
from cordially.etiquette.engine import Judgement, judge
from cordially.etiquette.line_book import LineBook
from cordially.etiquette.personal_line import LineKind, kind_of, lines_of
from cordially.etiquette.rule import Finding, Severity
from cordially.etiquette.rules import lines
from tests.untraced import untraced

SHARED = "Hi {given_name},\n\n{personal}\n\nA calm end of the year to you."
MISSING, THIN, COPIED, SPECIFIC = (
    LineKind.MISSING,
    LineKind.THIN,
    LineKind.COPIED,
    LineKind.SPECIFIC,
)


def maria(line: str = "") -> Reader:
    return Reader("Maria", "Sørensen", "Nordgrid AS", "Head of Storage", line)


def document(
    *readers: Reader,
    text: str = SHARED,
    history: tuple[Past, ...] = (),
    kind: Kind = Kind.GREETING,
) -> Document:
    return Document("d", kind, Channel.LINKEDIN, text, readers, date(2026, 12, 14), history=history)


def stops(judgement: Judgement) -> list[Finding]:
    return [found for found in judgement.findings if found.rule.severity is Severity.STOP]


def kind_of_line(line: str) -> LineKind:
    return lines_of(document(maria(line), Reader("Bo", "Ek", personal="How is the oboe?"))).kinds[0]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "   \n ",
        "…!?",
        "🎄🎄",
        "Maria",
        "maria sorensen,",
        "Maria Sørensen, Nordgrid",
        "Head of Storage at Nordgrid AS",
        "{given_name}",
        "{{company}} {position}",
        "\u200b\u2060",
    ],
)
def test_a_line_of_names_company_and_fields_is_missing(line: str) -> None:
    assert kind_of_line(line) is MISSING


@pytest.mark.parametrize(
    "line",
    [
        "Hi Maria",
        "Hope you are well!",
        "I hope this message finds you well, Maria.",
        "Hi Maria, wishing you and your family a wonderful holiday season and a happy new year.",
        "Wishing you a 2027 full of health, joy and success.",
        "It's great to be connected. Let's keep in touch!",
        "Thanks for connecting - I'm impressed by your profile.",
        "Congratulations",
        "xxx",
        "Best wishes to all of you at Nordgrid!",
        "Ich hoffe, es geht dir gut.",
        "Frohe Weihnachten und einen guten Rutsch ins neue Jahr!",
        "Ihnen und Ihrer Familie alles Gute, Gesundheit und viel Erfolg.",
        "J'espère que vous allez bien.",
        "Je vous souhaite une excellente année, pleine de bonheur et de réussite.",
        "Espero que estés muy bien.",
        "¡Feliz Navidad y próspero año nuevo para ti y tu familia!",
        "Espero que esteja tudo bem contigo.",
        "Desejo-te um feliz Natal e um ótimo ano novo.",
        "Spero che tu stia bene.",
        "Tanti auguri di buon Natale e felice anno nuovo a te e famiglia!",
        "Ik hoop dat het goed met je gaat.",
        "Fijne feestdagen en een gelukkig nieuwjaar!",
        "Merci pour le support, happy new year!",
    ],
)
def test_a_line_of_greetings_and_wishes_is_thin(line: str) -> None:
    assert kind_of_line(line) is THIN


@pytest.mark.parametrize(
    "line",
    [
        "Your storage talk in Aarhus stayed with me.",
        "Hope the knee is better.",
        "Still sailing?",
        "Happy new year, and good luck with the move to Oslo.",
        "Thank you for the introduction to Petra.",
        "Congratulations on the Energy Prize!",
        "Ich hoffe, die Wärmepumpe hält.",
        "Meilleurs vœux, et bon vent à la chorale.",
        "Gracias por la charla en Sevilla.",
        "Boas festas, e cuidado com o joelho.",
        "Buon anno, e in bocca al lupo per il ristorante.",
        "Fijne feestdagen, en succes met de marathon.",
        "蓄電池のご講演が今も心に残っています。",
        "Как прошла выставка в Омске?",
        "Tell Nordgrid that I miss the Friday soup.",
        "See you on 14 January.",
    ],
)
def test_a_line_that_names_something_of_its_reader_is_specific(line: str) -> None:
    assert kind_of_line(line) is SPECIFIC


def test_every_line_of_a_group_of_copies_counts_and_the_finding_names_them_all() -> None:
    readers = (
        maria("Maria, your calm during the outage helped us all."),
        Reader("Bo", "Ek", personal="How is the oboe?"),
        Reader("Ines", "Roy", personal="Ines, your calm during the outage helped all of us!"),
        Reader("Ada", "Obi", personal="Your calm during that outage helped us all, Ada"),
    )
    judgement = judge(document(*readers))
    assert judgement.personal == (COPIED, SPECIFIC, COPIED, COPIED)
    (finding,) = stops(judgement)
    assert finding.recipients == (0, 2, 3)
    for name in ("Maria Sørensen", "Ines Roy", "Ada Obi"):
        assert name in finding.message


def test_two_groups_of_copies_are_two_findings() -> None:
    readers = [
        Reader(f"N{number}", f"F{number}", personal=line)
        for number, line in enumerate(["How is the oboe?", "Still sailing on Sundays?"] * 2)
    ]
    findings = stops(judge(document(*readers)))
    assert [finding.recipients for finding in findings] == [(0, 2), (1, 3)]


def test_wishes_that_everybody_gets_are_copies_before_they_are_thin() -> None:
    readers = (maria("Hope you are well, Maria"), Reader("Bo", "Ek", personal="hope you are well"))
    assert lines_of(document(*readers)).kinds == (COPIED, COPIED)


def test_without_a_place_for_the_line_nobody_of_several_has_one() -> None:
    readers = (maria("Your talk stayed with me."), Reader("Bo", "Ek", personal="The oboe?"))
    judgement = judge(document(*readers, text="Hi {given_name}, happy new year."))
    assert judgement.personal == (MISSING, MISSING)
    assert [finding.recipients for finding in stops(judgement)] == [(0, 1)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi Maria, your storage talk in Aarhus stayed with me.", SPECIFIC),
        ("Hi {given_name},\n\nhope you are well!\n\nBest regards,\nTom Baker", THIN),
        ("{given_name}", MISSING),
        ("", MISSING),
        ("Hi {given_name}, ", MISSING),
        ("Bonjour Maria,\n\n", MISSING),
        ("Thanks, Maria.", THIN),
    ],
)
def test_to_one_recipient_the_whole_text_is_the_line(text: str, kind: LineKind) -> None:
    assert lines_of(document(maria(), text=text)).kinds == (kind,)


def test_to_one_recipient_a_place_for_the_line_has_to_be_filled() -> None:
    judgement = judge(document(maria(), text="Hi Maria, I saw your bridge.\n{personal}"))
    assert judgement.personal == (MISSING,)
    assert stops(judgement)


def test_a_text_without_recipients_has_no_lines() -> None:
    judgement = judge(document(text="Hi {given_name},\n\n{personal}"))
    assert judgement.personal == ()
    assert judgement.findings == ()


def test_the_newest_of_the_lines_written_before_is_named() -> None:
    line = "Your storage talk in Aarhus stayed with me."
    history = tuple(
        Past(date(year, 12, 10), (maria().name,), (line,)) for year in (2025, 2023, 2024)
    )
    judgement = judge(document(maria(line), text="{personal}", history=history))
    (finding,) = judgement.findings
    assert finding.rule.name == "repeated-line"
    assert "10 December 2025" in finding.message
    assert finding.quotes == (line,)
    assert judgement.personal == (SPECIFIC,)


def test_two_hundred_lines_are_compared_in_the_pause_between_two_keys() -> None:
    readers = tuple(
        Reader(
            f"Given{number}",
            f"Family{number}",
            personal=f"Thank you for the tour of hall {number} and the talk on topic{number * 7}.",
        )
        for number in range(200)
    )
    with untraced():
        began = time.thread_time()
        judge(document(*readers), lines.RULES)
        assert time.thread_time() - began < 0.15


class TestLineBook:
    def book(self) -> LineBook[str]:
        book: LineBook[str] = LineBook()
        book.put("maria", "Maria, your calm during the outage helped us all.", maria())
        book.put("bo", "How is the oboe?", Reader("Bo", "Ek"))
        return book

    def test_tells_which_line_is_repeated_and_how_alike(self) -> None:
        book = self.book()
        book.put("ines", "Ines, your calm during the outage helped us.", Reader("Ines", "Roy"))
        (echo,) = book.echoes("ines")
        assert echo.key == "maria"
        assert 0.8 < echo.likeness < 1

    def test_forgets_the_line_that_was_there_before(self) -> None:
        book = self.book()
        book.put("ines", "How is the oboe?", Reader("Ines", "Roy"))
        assert kind_of("ines", "How is the oboe?", Reader("Ines", "Roy"), book) is COPIED
        book.put("ines", "Do the bees still winter in Gent?", Reader("Ines", "Roy"))
        assert book.echoes("ines") == book.echoes("bo") == ()

    def test_the_most_alike_comes_first(self) -> None:
        book = self.book()
        book.put("close", "Your calm during the outage in May helped us all.", Reader("A", "B"))
        book.put("same", "Your calm during the outage helped us all.", Reader("C", "D"))
        assert [echo.key for echo in book.echoes("maria")] == ["same", "close"]

    def test_an_empty_line_repeats_nothing(self) -> None:
        book = self.book()
        book.put("a", "", Reader("A", "B"))
        book.put("c", " ", Reader("C", "D"))
        assert book.echoes("a") == ()
        assert book.groups() == ()
        assert kind_of("a", "", Reader("A", "B"), book) is MISSING

    def test_a_dropped_recipient_is_no_longer_repeated(self) -> None:
        book = self.book()
        book.put("ines", "How is the oboe?", Reader("Ines", "Roy"))
        book.drop("bo")
        book.drop("bo")
        assert book.echoes("ines") == ()

    def test_finds_lines_written_to_the_same_person_before(self) -> None:
        before = ("Grüße aus Kiel.", "Maria, your calm during the outage helped us all!", "")
        (echo,) = self.book().earlier("maria", before, maria())
        assert echo.text == before[1]
        assert self.book().earlier("nobody", before, maria()) == ()

    def test_lines_that_copy_a_third_one_are_one_group(self) -> None:
        book: LineBook[int] = LineBook()
        for number, line in enumerate(
            [
                "The harp in Siena",
                "My harp in Siena now",
                "My harp in Siena now sounds well",
                "Snow",
            ]
        ):
            book.put(number, line, Reader(f"N{number}", "F"))
        assert book.groups() == ((0, 1, 2),)


def test_several_thin_lines_are_one_finding() -> None:
    readers = (
        maria("Hope you are well."),
        Reader("Bo", "Ek", personal="How is the oboe?"),
        Reader("Ada", "Obi", personal="Merry Christmas to all of you!"),
    )
    (finding,) = judge(document(*readers)).findings
    assert finding.rule.name == "thin-line"
    assert finding.recipients == (0, 2)
    assert "Maria Sørensen and Ada Obi" in finding.message


def test_a_placeholder_that_comes_again_is_one_finding_with_all_its_places() -> None:
    text = "Hi {foo},\n\n{personal}\n\nBest, {foo} {bar}"
    findings = judge(document(maria("How is the oboe?"), text=text)).findings
    assert [len(finding.spans) for finding in findings] == [2, 1]
