"""Being put on a list, and being asked for contacts: what is told for either, and what is not.

The sentences stand in `tests/data/asks`, a file for each language, a line each.
"""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from cordially.etiquette.phrases import folded
from cordially.etiquette.reading import asks
from cordially.etiquette.reading.asks.harvests import harvests
from cordially.etiquette.reading.asks.mark import Words
from cordially.etiquette.reading.asks.newsletters import imposed_lists
from cordially.etiquette.reading.asks.tongue import tongue_of
from cordially.etiquette.reading.signs.finding import LANGUAGES
from cordially.etiquette.reading.tokens import READ_AT_MOST

FOLDER = Path(__file__).parents[2] / "data" / "asks"
NEIGHBOURS = "The bees came through the winter. {} See you at the mill on Sunday."


def sentences(heading: str) -> Iterator[str]:
    for path in sorted(FOLDER.glob("*.txt")):
        now = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                now = line.removeprefix("# ")
            elif line and now == heading:
                yield line


def quoted(text: str, heading: str) -> list[str]:
    found = imposed_lists(text) if heading == "imposed" else harvests(text)
    return [text[span.start : span.end] for span in found]


@pytest.mark.parametrize("text", [*sentences("imposed")])
def test_a_list_that_nobody_asked_for_is_found(text: str) -> None:
    assert imposed_lists(text)
    assert not harvests(text)


@pytest.mark.parametrize("text", [*sentences("harvested")])
def test_asking_for_many_contacts_is_found(text: str) -> None:
    assert harvests(text)
    assert not imposed_lists(text)


@pytest.mark.parametrize("text", [*sentences("offered"), *sentences("honest")])
def test_what_is_offered_asked_for_or_meant_for_one_is_left_alone(text: str) -> None:
    assert not imposed_lists(text)
    assert not harvests(text)


@pytest.mark.parametrize(
    ("text", "heading", "quotes"),
    [
        (
            "Dear Ada, I have added you to our newsletter.",
            "imposed",
            ["added you", "newsletter"],
        ),
        (
            "Chère Ada, je vous ai ajoutée à notre infolettre.",
            "imposed",
            ["vous ai ajoutée", "infolettre"],
        ),
        (
            "Hi Ada, please forward this to everyone you know.",
            "harvested",
            ["forward this", "everyone you know"],
        ),
    ],
)
def test_the_words_that_say_so_are_pointed_at(text: str, heading: str, quotes: list[str]) -> None:
    assert quoted(text, heading) == quotes


@pytest.mark.parametrize(
    "text",
    ["We've signed you up for our weekly bulletin.", "I have put you on our mailing list."],
)
def test_a_friendly_message_around_it_hides_no_list(text: str) -> None:
    assert imposed_lists(NEIGHBOURS.format(text))


def test_what_the_reader_asked_for_may_stand_in_the_sentence_before() -> None:
    assert imposed_lists("It rained in Ulm. You are now on our mailing list.")
    assert not imposed_lists("You signed up at the fair. You are now on our mailing list.")


def test_a_list_may_be_named_in_the_sentence_before() -> None:
    assert imposed_lists("Our newsletter is about timber. I have already added you.")
    assert not imposed_lists("Your newsletter is about timber. I have already added you.")


def test_names_may_be_asked_for_in_the_sentence_after() -> None:
    assert harvests("Who among your friends has a roof to mend? Send me their names.")
    assert not harvests("The roof was mended at last. Send me their names.")


def test_an_english_sentence_in_a_text_of_another_language_is_found() -> None:
    text = "Liebe Ada, schön, dass wir uns gesehen haben. I have added you to our newsletter."
    assert imposed_lists(text)


@pytest.mark.parametrize("part", ["lists", "contacts"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_written_folded(language: str, part: str) -> None:
    words: Words = import_module(f"{asks.__name__}.{part}.{language}").WORDS
    for text in (*words.marks.values(), *words.nouns.values()):
        assert text == folded(text).text


def test_a_language_that_is_not_known_is_read_with_all() -> None:
    words = "leite dies an alle deine freunde weiter".split()
    assert tongue_of("").found(words, [])


def test_what_no_channel_takes_is_not_read() -> None:
    late = "word " * READ_AT_MOST + "I have added you to our newsletter."
    assert not imposed_lists(late)
