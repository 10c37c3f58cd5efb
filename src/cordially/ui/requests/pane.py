"""The requests among the panes of the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cordially.domain.acts import Act, Undone
from cordially.domain.errors import Trouble
from cordially.domain.mails import MailFound
from cordially.domain.messages import Answer, CompositionId
from cordially.domain.requests import AcceptReason, Added, Decision, RequestId, Step
from cordially.services.considering import WRITES
from cordially.ui.contacts.act_words import done, undone
from cordially.ui.requests.arriving import Arriving
from cordially.ui.requests.keys import KEY
from cordially.ui.requests.needs import RequestParts
from cordially.ui.requests.presenter import RequestsPresenter
from cordially.ui.requests.state import Card
from cordially.ui.requests.view import RequestsView
from cordially.ui.requests.words import letter_words, stayed_words, undone_words
from cordially.ui.shell import Shell
from cordially.ui.widgets import Bar, BarKind, figure

__all__ = ["KEY", "RequestsPane"]

_UNDONE, _ADDED, _ACT_UNDONE = "request-undone", "requests-added", "undone"


class RequestsPane(QObject):
    """Satisfies `shell.Pane`, and is the screen of its presenter.

    `people_changed` comes when somebody was added to the contacts, or went again, and
    `answered` when the user said what became of a letter.
    """

    people_changed = Signal()
    answered = Signal()

    def __init__(self, parts: RequestParts, shell: Shell) -> None:
        super().__init__()
        self._parts = parts
        self._shell = shell
        holder = QWidget()
        page = parts.letter(holder)
        self._letter = page.letter
        self.view = RequestsView(parts.clock, page.widget)
        holder.deleteLater()
        self.presenter = RequestsPresenter(parts, self)
        self.arriving = Arriving(parts, self, self.presenter.look_at_new)
        self._connect()

    # What the window asks.

    @property
    def widget(self) -> QWidget:
        """What stands in the window."""
        return self.view

    def shown(self) -> None:
        """Look for news, and go on where it was left."""
        if self.view.is_writing:
            self._letter.focus_text()
            return
        self.presenter.look()
        self.view.focus_work()

    def look_again(self) -> None:
        """Look for news, as after an import."""
        if not self.view.is_writing:
            self.presenter.look()

    def show_letter_of(self, composition: CompositionId, instead: Callable[[], None]) -> None:
        """Have the request in front that a letter answers; `instead`, where it is none."""
        self.presenter.open_letter(composition, instead)

    def find_person(self) -> None:
        """Put the focus on the list: there is nothing to search here."""
        self.view.focus_work()

    def keep_unsaved(self) -> None:
        """A letter keeps each key by itself, and nothing else is written here."""

    @Slot()
    def stop(self) -> None:
        """Read no further: the window closes."""
        self.arriving.stop()

    # What the presenter asks.

    def show_list(self, cards: Sequence[Card], current: RequestId | None) -> None:
        """See `RequestsScreen`."""
        self.view.show_cards(cards, current)

    def show_card(self, card: Card) -> None:
        """See `RequestsScreen`."""
        self.view.card.show_card(card)

    def refresh(self, cards: Sequence[Card]) -> None:
        """See `RequestsScreen`."""
        self.view.list.cards.refresh(cards)
        for card in cards:
            if card.request.id == self.view.card.request:
                self.view.card.show_card(card)

    def show_counts(self, to_consider: int, last: Step | None) -> None:
        """See `RequestsScreen`."""
        self.view.show_counts(to_consider, last)
        self._shell.show_badge(KEY, figure(to_consider) if to_consider else "")

    def show_letter(self, composition: CompositionId, decision: Decision) -> None:
        """See `RequestsScreen`."""
        self.view.show_letter()
        self.people_changed.emit()
        self._letter.open(composition, letter_words(decision))
        self._letter.focus_text()

    def hide_letter(self) -> None:
        """See `RequestsScreen`."""
        self._letter.close_letter()
        self.view.hide_letter()

    def say_undone(self, step: Step) -> None:
        """See `RequestsScreen`."""
        self._shell.show_bar(Bar(_UNDONE, BarKind.UNDO, undone_words(step), stayed_words(step)))
        if step.decision in WRITES:
            self.people_changed.emit()

    def say_added(self, added: Added, accepted: int, others: int, unread: int) -> None:
        """See `RequestsScreen`."""
        self.view.leave_paste()
        if added.new:
            what = self.tr("%Ln requests came in.", "", added.new)
        else:
            what = self.tr("Nothing new came in.")
        known = self.tr("%Ln were there already.", "", added.known) if added.known else ""
        other = self.tr("%Ln mails were about something else.", "", others) if others else ""
        yes = self.tr("%Ln of your invitations were accepted.", "", accepted) if accepted else ""
        lost = self.tr("%Ln mails could not be read.", "", unread) if unread else ""
        detail = " ".join(filter(None, (yes, known, other, lost)))
        self._shell.show_bar(Bar(_ADDED, BarKind.NOTICE, what, detail))
        if accepted:
            self.people_changed.emit()

    def say_no_mail(self, found: MailFound) -> None:
        """See `RequestsScreen`."""
        unread = found.problem_count
        detail = [
            self.tr("%Ln mails were about something else.", "", found.ignored)
            if found.ignored
            else "",
            self.tr("%Ln mails could not be read.", "", unread) if unread else "",
            self.tr("A request is found in the mail that LinkedIn sends about it."),
        ]
        what = self.tr("There is no connection request in these mails.")
        self._shell.show_bar(Bar(_ADDED, BarKind.NOTICE, what, " ".join(filter(None, detail))))

    def show_trouble(self, trouble: Trouble) -> None:
        """See `RequestsScreen`."""
        self._shell.show_trouble(trouble)

    def show_paste_trouble(self, trouble: Trouble, text: str) -> None:
        """See `RequestsScreen`."""
        self.view.begin_paste()
        self.view.paste.show_trouble(trouble, text)

    # What the user does.

    @Slot(int)
    def _choose(self, request: int) -> None:
        self.presenter.choose(RequestId(request))

    @Slot(int)
    def _move(self, steps: int) -> None:
        self.presenter.move(steps)

    @Slot(Decision, str, object)
    def _decide(self, decision: Decision, reason: str, why: AcceptReason | None) -> None:
        self._shell.remove_bar(_UNDONE)
        self.presenter.decide(decision, reason, why)

    @Slot()
    def _ignore_pattern(self) -> None:
        self._shell.remove_bar(_UNDONE)
        self.presenter.ignore_pattern()
        self.view.focus_work()

    @Slot()
    def _undo(self) -> None:
        self.presenter.undo()

    @Slot()
    def _open_profile(self) -> None:
        self.presenter.open_profile()

    @Slot(str)
    def _paste(self, text: str) -> None:
        self.arriving.paste(text)

    @Slot()
    def _paste_clipboard(self) -> None:
        text = self._parts.clipboard()
        if text.strip():
            self.arriving.paste(text)
        else:
            self.view.begin_paste()

    @Slot(object)
    def _open_mails(self, paths: tuple[Path, ...]) -> None:
        self.arriving.open_mails(paths)

    @Slot(int, Answer)
    def _answered(self, composition: int, answer: Answer) -> None:
        self.presenter.letter_answered(CompositionId(composition), answer)
        self.answered.emit()

    @Slot()
    def _letter_left(self) -> None:
        self.presenter.leave_letter()

    @Slot(object)
    def _letter_trouble(self, trouble: Trouble) -> None:
        self._shell.show_trouble(trouble)

    @Slot(object)
    def _offer_undo(self, act: Act) -> None:
        self._shell.offer_undo(done(act), self._undo_act)

    def _undo_act(self) -> None:
        self._parts.tasks.run(self._parts.undo, self._act_undone, trouble=self._shell.show_trouble)

    def _act_undone(self, taken_back: Undone | None) -> None:
        if taken_back is not None:
            self._shell.show_bar(Bar(_ACT_UNDONE, BarKind.UNDO, undone(taken_back)))
        self._letter.reload()

    def _connect(self) -> None:
        view = self.view
        view.list.request_chosen.connect(self._choose)
        view.moved.connect(self._move)
        view.undo_wanted.connect(self._undo)
        view.letter_left.connect(self._letter_left)
        view.clipboard_wanted.connect(self._paste_clipboard)
        view.card.decided.connect(self._decide)
        view.card.pattern_ignored.connect(self._ignore_pattern)
        view.card.profile_wanted.connect(self._open_profile)
        view.paste.pasted.connect(self._paste)
        view.mails.chosen.connect(self._open_mails)
        view.drop.dropped.connect(self._open_mails)
        self._letter.answered.connect(self._answered)
        self._letter.left.connect(self._letter_left)
        self._letter.undoable.connect(self._offer_undo)
        self._letter.trouble_met.connect(self._letter_trouble)
