"""What was handed over and never answered for: asked in a bar, and led back to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cordially.domain.desk import Unanswered
from cordially.domain.invitations import Ground
from cordially.domain.messages import Answer, CompositionId, HandOverId, Kind
from cordially.domain.people import Facts
from cordially.domain.requests import Arrived, Decision, RequestSource
from cordially.domain.typed import line_of, text_of
from cordially.services.service_set import ServiceSet
from cordially.ui.earlier_hand_overs import BAR, LOOK, EarlierHandOvers
from cordially.ui.letter.letter_view import LetterView
from tests.ui.fakes import AtOnce, RecordingShell
from tests.ui.invitations.inviting_stage import told
from tests.ui.open_network import OpenNetwork, open_network
from tests.writing_room import START, WritingRoom, writing_room

pytestmark = pytest.mark.usefixtures("theme", "english")

LINES = {"Anna Berg": "Your talk on salt caverns stayed.", "Ben Cole": "How did the harp go?"}


@dataclass
class Asking:
    """The questions over a writing room, and what came of them."""

    room: WritingRoom
    shell: RecordingShell = field(default_factory=RecordingShell)
    answered: int = 0
    led_to: list[Unanswered] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.earlier = EarlierHandOvers(
            self.room.handing_over, AtOnce(), self.shell, self._was_answered, self.led_to.append
        )

    def ask(self) -> None:
        self.earlier.ask(self.room.handing_over.unanswered())

    def choose(self, name: str) -> None:
        # A bar goes with any answer.
        self.shell.bars.pop(BAR)
        self.shell.answers[BAR](name)

    @property
    def question(self) -> str:
        bar = self.shell.bars.get(BAR)
        return "" if bar is None else bar.what

    def _was_answered(self) -> None:
        self.answered += 1


@pytest.fixture
def asking(profile: Path) -> Iterator[Asking]:
    with writing_room(profile) as room:
        composition = room.compose(room.add_all(", ".join(LINES)))
        for recipient, line in zip(room.recipients(composition), LINES.values(), strict=True):
            room.journal.note(line_of(recipient), line)
            room.handing_over.hand_over(recipient)
        yield Asking(room)


def test_each_is_asked_about_in_turn_and_each_answer_kept(asking: Asking) -> None:
    asking.ask()
    assert "Anna Berg" in asking.question
    assert "1 more" in asking.shell.bars[BAR].detail
    asking.choose(Answer.SENT)
    assert "Ben Cole" in asking.question
    asking.choose(Answer.NOT_YET)
    assert asking.question == ""
    assert asking.answered == 2
    assert asking.room.handing_over.unanswered() == ()


def test_looking_at_it_leads_there_and_the_next_is_asked_once_that_is_answered(
    asking: Asking,
) -> None:
    asking.ask()
    asking.choose(LOOK)
    assert [one.name for one in asking.led_to] == ["Anna Berg"]
    asking.earlier.look_again()
    assert asking.question == ""
    asking.room.handing_over.answer(asking.led_to[0].hand_over.id, Answer.SENT)
    asking.earlier.look_again()
    assert "Ben Cole" in asking.question


def test_what_was_answered_elsewhere_is_asked_no_more(asking: Asking) -> None:
    asking.ask()
    for one in asking.room.handing_over.unanswered():
        asking.room.handing_over.answer(HandOverId(one.hand_over.id), Answer.SENT)
    asking.earlier.look_again()
    assert asking.question == ""


# Letters, from one start to the next.


def handed_over(services: ServiceSet, letter: CompositionId | None, text: str) -> CompositionId:
    assert letter is not None
    services.typing.note(text_of(letter), text)
    (seat,) = services.composing.desk(letter).seats
    services.handing_over.hand_over(seat.id)
    return letter


def invitation(services: ServiceSet) -> CompositionId:
    inviting = services.inviting.inviting
    one = inviting.invite("Invitation", Facts("Tom", "Aker"), "tom-aker")
    inviting.choose_ground(one.id, Ground.KNOW_EACH_OTHER)
    inviting.write_words(one.id, "The third floor at Iberdrola")
    return handed_over(services, one.composition, "Hi Tom, we shared the third floor in Bilbao.")


def introduction(services: ServiceSet) -> CompositionId:
    inviting = services.inviting.inviting
    one = inviting.invite("Invitation", Facts("Dana", "Moss"), "dana-moss")
    helper = services.contacts.add(Facts("Tom", "Aker"), profile="tom-aker")
    asked = services.inviting.introducing.ask("Introduction to Dana Moss", one.id, helper)
    text = "Hi Tom, may I ask you to introduce me to Dana? It is about the dam in Narvik."
    return handed_over(services, asked.composition, text)


def reply(services: ServiceSet) -> CompositionId:
    considering = services.requests.considering
    asked = Arrived("Tom Aker", "tom-aker", "", "Hello Ines", START, RequestSource.PASTED)
    considering.add_arrived([asked])
    taken = considering.decide(considering.open()[0].id, Decision.REPLY)
    return handed_over(services, taken.composition, "Hi Tom, which of the two dams do you mean?")


def welcome(services: ServiceSet) -> CompositionId:
    person = services.contacts.add(Facts("Tom", "Aker"), profile="tom-aker")
    letter = services.composing.begin_letter("Welcome", Kind.WELCOME, person, "Hi Tom, ")
    return handed_over(services, letter, "Hi Tom, the dam you drew on a napkin in Narvik holds.")


def ignored_reply(services: ServiceSet) -> CompositionId:
    letter = reply(services)
    considering = services.requests.considering
    considering.decide(considering.open()[0].id, Decision.IGNORE)
    return letter


def letter_in_front(there: OpenNetwork) -> LetterView | None:
    found = there.window.findChildren(LetterView)
    return next((one for one in found if one.isVisible()), None)


@pytest.mark.parametrize(
    ("make", "place"),
    [
        (invitation, "invitations"),
        (introduction, "invitations"),
        (reply, "requests"),
        (welcome, "today"),
        (ignored_reply, "today"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_a_letter_is_asked_about_after_the_start_and_answered_where_it_arose(
    qtbot: QtBot, profile: Path, make: Callable[[ServiceSet], CompositionId], place: str
) -> None:
    with open_network(qtbot, profile) as there:
        letter = there.store.thread.call(lambda: make(there.services))
    with open_network(qtbot, profile) as there:
        there.bar("to Tom Aker?")
        there.press("Look at it")
        qtbot.waitUntil(lambda: letter_in_front(there) is not None)
        there.settle()
        shown = letter_in_front(there)
        assert shown is not None
        assert there.network.window.here == place
        assert shown.composition == letter
        shown.places.bar.question.sent.click()
        there.settle()
        assert there.store.thread.call(there.services.handing_over.unanswered) == ()


def test_a_letter_answered_in_its_pane_is_asked_about_no_more(qtbot: QtBot, profile: Path) -> None:
    with open_network(qtbot, profile) as there:
        letter = there.store.thread.call(lambda: invitation(there.services))
    with open_network(qtbot, profile) as there:
        there.bar("to Tom Aker?")
        there.network.window.go_to("invitations")
        there.settle()
        pane = there.network.panes.invitations
        pane.show_letter_of(letter, pane.show_waiting)
        there.settle()
        shown = letter_in_front(there)
        assert shown is not None
        shown.places.bar.question.sent.click()
        qtbot.waitUntil(lambda: there.bars() == ())


def test_an_answer_in_the_bar_shows_where_it_belongs(qtbot: QtBot, profile: Path) -> None:
    with open_network(qtbot, profile) as there:
        there.store.thread.call(lambda: invitation(there.services))
    with open_network(qtbot, profile) as there:
        there.network.window.go_to("invitations")
        there.settle()
        there.press("Yes, sent")
        there.settle()
        board = there.store.thread.call(there.services.inviting.inviting.board)
        assert [one.name for one in board.waiting] == ["Tom Aker"]
        lines = told(there.network.panes.invitations)
        assert lines[:2] == ["Waiting for an answer", "Tom Aker"]
