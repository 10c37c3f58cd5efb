"""The contacts as a pane of the window."""

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from cordially.domain.clock import Clock
from cordially.domain.messages import Answer, HandOverId
from cordially.domain.people import Counted, PersonId, PersonRow
from cordially.ui.contacts.beside import SidePresenter
from cordially.ui.contacts.deeds import UNDONE_BAR, Deeds
from cordially.ui.contacts.listing import Facet, FirstLook, Listing, ListPresenter, Question
from cordially.ui.contacts.merging import MergePresenter
from cordially.ui.contacts.needs import MoreDeeds, People
from cordially.ui.contacts.view import ContactsView
from cordially.ui.shell import KeyHelp, Shell
from cordially.ui.tasks import TaskRunner
from cordially.ui.widgets import figure

KEY = "contacts"

_TWO = 2
_UNDONE_SHOWN_MS = 8_000
_AFTER_FIRST_LOOK_MS = 60
"""Until the first people are painted; reading everybody would hold the painting up."""


class ContactsPane(QObject):
    """Satisfies `shell.Pane`. What leads elsewhere goes out as signals.

    `write_requested` carries `tuple[PersonId, ...]`, `profile_requested` a `Person`,
    `invite_requested` the id of somebody who is not connected,
    `nobody_there` comes when there are no people at all and none is put away, unless
    somebody is being added.
    """

    write_requested = Signal(object)
    profile_requested = Signal(object)
    invite_requested = Signal(int)
    import_requested = Signal()
    nobody_there = Signal()

    def __init__(
        self,
        people: People,
        more: MoreDeeds,
        tasks: TaskRunner,
        clock: Clock,
        shell: Shell,
        first: FirstLook | None = None,
    ) -> None:
        """`first` is shown at once; everybody else follows when that is painted."""
        super().__init__()
        self._people = people
        self._more = more
        self._tasks = tasks
        self._shell = shell
        self._awaited: PersonId | None = None
        self._view = ContactsView(clock)
        self._undone_clock = QTimer(self)
        self._undone_clock.setSingleShot(True)
        self._undone_clock.setInterval(_UNDONE_SHOWN_MS)
        self._undone_clock.timeout.connect(self._hide_undone)
        self._first_look_clock = QTimer(self)
        self._first_look_clock.setSingleShot(True)
        self._first_look_clock.setInterval(_AFTER_FIRST_LOOK_MS)
        self._first_look_clock.timeout.connect(self._look_further)
        self._first = first
        self._part_is_shown = False
        self._deeds = Deeds(people, tasks, shell, self._changed)
        self._list = ListPresenter(people, tasks, self)
        self._clock = clock
        self._connect_list()

    @cached_property
    def _side(self) -> SidePresenter:
        """Who follows the choice; made with the widgets beside the table."""
        presenter = SidePresenter(
            self._people, self._more, self._tasks, self._deeds, self._clock, self._view.side
        )
        self._connect_side(presenter)
        return presenter

    @cached_property
    def _merging(self) -> MergePresenter:
        presenter = MergePresenter(self._people, self._tasks, self._deeds, self._view)
        merge = self._view.merge
        merge.kept.connect(presenter.keep)
        merge.confirmed.connect(presenter.confirm)
        merge.cancelled.connect(presenter.cancel)
        return presenter

    # What the window asks.

    @property
    def widget(self) -> ContactsView:
        """What stands in the window."""
        return self._view

    def shown(self) -> None:
        """Look for news and put the focus into the table."""
        first, self._first = self._first, None
        if first is None:
            self.refresh()
        else:
            self._list.begin(first)
        self._view.enter()

    def find_person(self) -> None:
        """Put the focus on the search."""
        self._view.enter_search()

    def keep_unsaved(self) -> None:
        """Keep notes and texts that were begun."""
        self._view.side.page.finish()
        for person, text in self._view.side.begun_notes().items():
            self._tasks.run(partial(self._people.add_note, person, text))

    # What others ask.

    @property
    def person_in_front(self) -> tuple[PersonId, str] | None:
        """The one person shown beside the table, with their name; None where there is none."""
        known = self._side.known
        return None if known is None else (known.person.id, known.person.facts.full_name)

    @Slot()
    def refresh(self) -> None:
        """Look again, as after an import or a change made elsewhere."""
        self._list.refresh()
        self._list.look_up(Facet.TAG)
        self._side.refresh()

    @Slot()
    def add_person(self) -> None:
        """Open the form for a new person."""
        self._view.close_pair()
        self._side.start_adding()

    @Slot(int)
    def show_person(self, person: int) -> None:
        """Show one person, whatever filter was set."""
        self._awaited = PersonId(person)
        self._list.show_everybody()
        self._list.refresh()

    # What the presenter of the table shows: `ListScreen`.

    def show_question(self, question: Question) -> None:
        """See `ListScreen`."""
        self._view.show_question(question)

    def show_listing(self, listing: Listing) -> None:
        """See `ListScreen`."""
        self._view.show_listing(listing)
        self._part_is_shown = len(listing.rows) < listing.total and listing.is_first
        if listing.is_first:
            self._first_look_clock.start()
        self._shell.show_badge(KEY, figure(listing.total) if listing.total else "")
        awaited, self._awaited = self._awaited, None
        if awaited is not None and self._view.table.choose_person(awaited):
            self._view.table.setFocus()
        is_empty = listing.total == 0 and listing.question.asks_for_all
        if is_empty and not self._view.side.shows_form:
            self.nobody_there.emit()

    def show_words(self, facet: Facet, words: list[Counted]) -> None:
        """See `ListScreen`."""
        self._view.show_words(facet, words)

    # What the widgets tell.

    def _connect_list(self) -> None:
        view, presenter = self._view, self._list
        view.search.searched.connect(presenter.search)
        view.model.sort_asked.connect(presenter.sort_by)
        view.filters.turned.connect(presenter.turn)
        view.filters.asked_for_words.connect(presenter.look_up)
        view.filters.kept.connect(presenter.keep)
        view.everybody_asked.connect(presenter.show_everybody)
        view.table.people_chosen.connect(self._choose)
        view.add_asked.connect(self.add_person)
        view.import_asked.connect(self.import_requested)
        view.write_asked.connect(self._write)
        view.profile_asked.connect(self._open_profile)
        view.edit_asked.connect(self._edit)
        view.merge_asked.connect(self._merge_chosen)
        view.tags_asked.connect(self._look_up_tags)
        view.alone_asked.connect(self._ask_why_alone)

    def _connect_side(self, presenter: SidePresenter) -> None:
        view = self._view
        view.put_away_asked.connect(presenter.put_away)
        view.bring_back_asked.connect(presenter.bring_back)
        view.tie_set.connect(presenter.set_tie)
        view.tagged.connect(presenter.tag)
        view.untagged.connect(presenter.untag)
        page, form = view.side.page, view.side.form
        page.head.write_asked.connect(self._write)
        page.head.profile_asked.connect(self._open_profile)
        page.head.edit_asked.connect(self._edit)
        page.head.invite_asked.connect(self._invite)
        page.met_set.connect(presenter.set_how_we_met)
        page.salutation_set.connect(presenter.set_salutation)
        page.note_added.connect(presenter.add_note)
        page.notes.edited.connect(presenter.edit_note)
        page.notes.removed.connect(presenter.remove_note)
        page.tags.added.connect(presenter.tag)
        page.tags.taken.connect(presenter.untag)
        page.tie.chosen.connect(presenter.set_tie)
        page.same_name.compared.connect(self._merge_with)
        page.timeline.corrected.connect(self._correct)
        page.alone_asked.connect(presenter.leave_alone)
        page.write_again_asked.connect(presenter.write_again)
        page.good_for.removed.connect(presenter.forget)
        page.put_away_asked.connect(presenter.put_away)
        page.bring_back_asked.connect(presenter.bring_back)
        self._view.side.person_added.connect(self.show_person)
        form.saved.connect(presenter.save)
        form.cancelled.connect(self._cancel_form)

    def _changed(self) -> None:
        self._undone_clock.start()
        self.refresh()

    @Slot()
    def _hide_undone(self) -> None:
        self._shell.remove_bar(UNDONE_BAR)

    @Slot()
    def _look_further(self) -> None:
        if self._part_is_shown:
            self._list.refresh()
        self._list.look_up(Facet.TAG)
        self._side.refresh()

    @Slot(object)
    def _choose(self, rows: Sequence[PersonRow]) -> None:
        self._side.choose(rows)

    @Slot()
    def _look_up_tags(self) -> None:
        self._list.look_up(Facet.TAG)

    @Slot()
    def _write(self) -> None:
        if self._side.ids:
            self.write_requested.emit(self._side.ids)

    @Slot()
    def _open_profile(self) -> None:
        if self._side.known is not None:
            self.profile_requested.emit(self._side.known.person)

    @Slot()
    def _invite(self) -> None:
        if self._side.known is not None:
            self.invite_requested.emit(self._side.known.person.id)

    @Slot()
    def _edit(self) -> None:
        self._side.start_editing()

    @Slot()
    def _ask_why_alone(self) -> None:
        if self._side.known is not None:
            self._view.side.page.ask_why_alone()

    @Slot()
    def _cancel_form(self) -> None:
        self._side.cancel_form()
        self._list.refresh()
        self._view.enter()

    @Slot()
    def _merge_chosen(self) -> None:
        if len(self._side.ids) == _TWO:
            self._merging.start(*self._side.ids)

    @Slot(int)
    def _merge_with(self, other: int) -> None:
        if self._side.known is not None:
            self._merging.start(self._side.known.person.id, PersonId(other))

    @Slot(object, object)
    def _correct(self, hand_over: HandOverId, answer: Answer) -> None:
        self._tasks.run(partial(self._more.correct, hand_over, answer), self._corrected)

    def _corrected(self, _answer: None) -> None:
        self.refresh()


def keys() -> tuple[KeyHelp, ...]:
    """The keys that work inside the contacts, for the list of keys."""
    return (
        KeyHelp("Ctrl+F", QCoreApplication.translate("Contacts", "Search")),
        KeyHelp("Ctrl+N", QCoreApplication.translate("Contacts", "Add a contact")),
        KeyHelp(
            "Return", QCoreApplication.translate("Contacts", "Go from the table to the person")
        ),
        KeyHelp("Esc", QCoreApplication.translate("Contacts", "Go back to the table")),
        KeyHelp("Del", QCoreApplication.translate("Contacts", "Put away")),
        KeyHelp("Ctrl+T", QCoreApplication.translate("Contacts", "Tag")),
        KeyHelp("Ctrl+A", QCoreApplication.translate("Contacts", "Choose everybody in the table")),
        KeyHelp(
            "Alt+1",
            QCoreApplication.translate(
                "Contacts", "Sort by the first column; Alt+2 by the second, and so on"
            ),
        ),
        KeyHelp("Menu", QCoreApplication.translate("Contacts", "Everything that can be done")),
    )
