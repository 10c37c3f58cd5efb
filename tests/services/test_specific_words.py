"""When a note is said to be specific to its reader, and by which words."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Past
from cordially.etiquette.invented import DAY, ada, ben, greeting
from cordially.services.looking import LoadedAtNeed, LookHere

PUMP = "Hi Ada, in Narvik you drew me a brine pump on a napkin."
OPENING = """Hi Ada,

thank you for your request. It was good to meet you.

{own}

Now and then I write to the people I am connected with about what I work on.

Best wishes,
Ines"""


def invitation(text: str) -> Document:
    return greeting(ada(), text=text, kind=Kind.INVITATION)


def welcome(own: str) -> Document:
    document = greeting(ada(), text=OPENING.replace("{own}", own), kind=Kind.WELCOME)
    return replace(document, started_as=OPENING.replace("{own}", ""))


def specific(document: Document) -> str:
    return LookHere(LoadedAtNeed()).look(document).specific


def test_the_words_that_only_this_reader_could_get_are_told() -> None:
    assert "brine pump on a napkin" in specific(invitation(PUMP))


def test_words_of_a_look_that_could_be_mended_are_told_all_the_same() -> None:
    text = f"{PUMP} I still use your idea of synergies between feeders."
    looked = LookHere(LoadedAtNeed()).look(invitation(text))
    assert [finding.rule.name for finding in looked.findings] == ["hype-words"]
    assert looked.specific


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ada, I keep extending my circle in the energy world. I would be pleased to connect.",
        "Hi Ada, your talk stayed with me. Our platform lifts your sales by 30%, book a demo.",
        "Hi Ada, sorry for the mass mail. In Narvik you drew me a brine pump on a napkin.",
        "Hi Ben, in Narvik you drew me a brine pump on a napkin.",
        "Hi Ada, ",
    ],
    ids=["generic", "pitch", "mass mail", "another name", "not written yet"],
)
def test_nothing_is_told_of_a_note_for_anybody(text: str) -> None:
    assert specific(invitation(text)) == ""


def test_nothing_is_told_of_a_note_that_another_person_got() -> None:
    before = Past(DAY - timedelta(days=20), (ben().name,), (PUMP.replace("Ada", "Ben"),))
    assert specific(replace(invitation(PUMP), history=(before,))) == ""


def test_of_a_welcome_the_users_own_words_are_looked_at_alone() -> None:
    assert specific(welcome("")) == ""
    assert specific(welcome("Glad to be in touch.")) == ""
    assert "Narvik" in specific(welcome("The pump you drew on a napkin in Narvik runs now."))


@pytest.mark.parametrize("kind", [Kind.NOTE, Kind.REPLY, Kind.GREETING])
def test_other_kinds_are_not_said_to_be_specific(kind: Kind) -> None:
    assert specific(replace(invitation(PUMP), kind=kind)) == ""


def test_without_a_reading_nothing_is_told() -> None:
    assert LookHere().look(invitation(PUMP)).specific == ""
