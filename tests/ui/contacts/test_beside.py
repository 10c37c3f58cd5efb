from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.people import Facts, PersonId, PersonRow, Salutation, SalutationState, Tie
from cordially.ui.contacts.beside import Form, Known, SidePresenter
from cordially.ui.contacts.deeds import UNDONE_BAR, Deeds
from cordially.ui.tasks import Tasks
from tests.ui.contacts.people_in_memory import PeopleInMemory, StillClock, person
from tests.ui.fakes import AtOnce, ByHand, RecordingShell, as_shell


@dataclass
class Screen:
    shows: list[str] = field(default_factory=list)
    known: Known | None = None
    forms: list[tuple[Form, Facts | None]] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    added: list[PersonId] = field(default_factory=list)

    def show_nobody(self) -> None:
        self.shows.append("nobody")

    def show_known(self, known: Known) -> None:
        self.shows.append("one")
        self.known = known

    def show_several(self, people: Sequence[PersonRow]) -> None:
        self.shows.append(f"{len(people)} people")

    def show_form(self, form: Form, linkedin: Facts | None) -> None:
        self.shows.append("form")
        self.forms.append((form, linkedin))

    def show_form_trouble(self, trouble: Trouble) -> None:
        self.troubles.append(trouble)

    def show_added(self, person: PersonId) -> None:
        self.added.append(person)


class Side:
    """A presenter with people in memory around it."""

    def __init__(self) -> None:
        self.people = PeopleInMemory.of(
            person(1, "Maria Sørensen", "Nordgrid", "Head of Storage", tags=("energy",)),
            person(2, "Karl Weiss", "Siemens Energy"),
            person(3, "Maria Sørensen", "Vatten"),
        )
        self.screen = Screen()
        self.shell = RecordingShell()
        self.tasks = AtOnce()
        self.changes = 0
        self.deeds = Deeds(self.people, self.tasks, as_shell(self.shell), self.changed)
        self.presenter = SidePresenter(
            self.people, self.people, self.tasks, self.deeds, StillClock(), self.screen
        )

    def changed(self) -> None:
        self.changes += 1
        self.presenter.refresh()

    def choose(self, *numbers: int) -> None:
        rows = self.people.rows_of(*numbers)
        self.presenter.choose(rows)

    @property
    def told(self) -> list[str]:
        return [words for words, _ in self.shell.undos]


MARIA, KARL = PersonId(1), PersonId(2)


def test_nobody_one_or_several_are_shown_as_they_are_chosen() -> None:
    side = Side()
    side.choose()
    side.choose(1)
    side.choose(1, 2)
    assert side.screen.shows == ["nobody", "one", "2 people"]


def test_others_of_the_same_name_are_shown_beside_a_person() -> None:
    side = Side()
    side.choose(1)
    assert side.screen.known is not None
    assert [other.id for other in side.screen.known.others] == [3]


def test_what_linkedin_says_is_shown_only_where_the_users_word_differs() -> None:
    side = Side()
    side.people.people[MARIA] = replace(
        side.people.people[MARIA], own=Facts(company="Nordgrid", position="Board member")
    )
    side.choose(1)
    assert side.screen.known is not None
    assert side.screen.known.said == Facts(position="Head of Storage")


def test_the_last_person_chosen_is_shown_whatever_answer_comes_first(qapp: object) -> None:
    side = Side()
    queue = ByHand()
    tasks = Tasks(queue)
    presenter = SidePresenter(
        side.people, side.people, tasks, side.deeds, StillClock(), side.screen
    )
    presenter.choose(side.people.rows_of(1))
    presenter.choose(side.people.rows_of(2))
    queue.do_all()
    while not tasks.is_idle:
        qapp.processEvents()  # type: ignore[attr-defined]  # pytest-qt's application
    assert side.screen.shows == ["one"]
    assert side.screen.known is not None
    assert side.screen.known.person.id == KARL


def test_tagging_several_is_one_step_that_can_be_undone() -> None:
    side = Side()
    side.choose(1, 2, 3)
    side.presenter.tag("speakers")
    assert all("speakers" in each.tags for each in side.people.people.values())
    assert side.told == ["Tagged 3 people with speakers."]
    side.shell.undos[-1][1]()
    assert not any("speakers" in each.tags for each in side.people.people.values())
    assert side.shell.bars[UNDONE_BAR].what == "The tag speakers is off 3 people again."


def test_a_step_that_changes_nothing_offers_no_undo() -> None:
    side = Side()
    side.choose(1)
    side.presenter.tag("energy")
    side.presenter.tag("   ")
    assert side.told == []


def test_everybody_who_looks_is_told_after_each_step_and_each_undo() -> None:
    side = Side()
    side.choose(1)
    side.presenter.set_tie(Tie.STRONG)
    side.deeds.undo()
    assert side.changes == 2


def test_a_tie_is_set_by_hand_and_given_back_to_the_proposal() -> None:
    side = Side()
    side.choose(1)
    side.presenter.set_tie(Tie.STRONG)
    assert side.people.people[MARIA].tie_by_hand
    side.presenter.set_tie(None)
    assert not side.people.people[MARIA].tie_by_hand


def test_a_salutation_given_by_the_user_is_kept() -> None:
    side = Side()
    side.choose(1)
    side.presenter.set_salutation(MARIA, "Mia")
    assert side.people.people[MARIA].salutation == Salutation("Mia", SalutationState.GIVEN)


def test_a_text_written_about_one_person_stays_theirs_when_another_is_chosen_by_then() -> None:
    side = Side()
    side.choose(1)
    side.choose(2)
    side.presenter.set_how_we_met(MARIA, "Energy Days")
    assert side.people.people[MARIA].how_we_met == "Energy Days"
    assert side.people.people[KARL].how_we_met == ""


def test_how_we_met_is_not_written_again_where_it_did_not_change() -> None:
    side = Side()
    side.choose(1)
    side.presenter.set_how_we_met(MARIA, "")
    assert side.told == []


def test_notes_are_added_changed_and_removed_and_each_can_be_undone() -> None:
    side = Side()
    side.choose(1)
    side.presenter.add_note(MARIA, "Likes short mails.")
    number = side.people.people[MARIA].notes[0].id
    side.presenter.edit_note(number, "Likes long mails.")
    side.presenter.remove_note(number)
    assert side.people.people[MARIA].notes == ()
    side.deeds.undo()
    assert side.people.people[MARIA].notes[0].text == "Likes long mails."
    assert len(side.told) == 3


def test_an_empty_note_is_no_note() -> None:
    side = Side()
    side.choose(1)
    side.presenter.add_note(MARIA, "  \n ")
    assert side.told == []


def test_a_new_person_without_a_name_is_refused_beside_the_form() -> None:
    side = Side()
    side.presenter.start_adding()
    side.presenter.save(Form(company="Nordgrid"))
    assert [trouble.kind for trouble in side.screen.troubles] == [TroubleKind.NAME_NEEDED]
    assert len(side.people.people) == 3


def test_a_new_person_is_kept_and_then_shown() -> None:
    side = Side()
    side.presenter.start_adding()
    side.presenter.save(Form("Anna", "Kowalska", "Solmar", emails="anna@solmar.example"))
    assert side.screen.added == [PersonId(4)]
    assert side.people.people[PersonId(4)].facts.full_name == "Anna Kowalska"
    assert side.told == ["Added Anna Kowalska."]


def test_what_the_store_refuses_is_said_beside_the_form_and_nothing_is_lost() -> None:
    side = Side()
    side.presenter.start_adding()
    side.presenter.save(Form("Anna", profile="anna"))
    assert [trouble.kind for trouble in side.screen.troubles] == [TroubleKind.PROFILE_UNREADABLE]
    assert side.screen.shows[-1] == "form"


def test_choosing_somebody_else_does_not_close_an_open_form() -> None:
    side = Side()
    side.choose(1)
    side.presenter.start_editing()
    side.choose(2)
    assert side.screen.shows[-1] == "form"
    side.presenter.cancel_form()
    assert side.screen.known is not None
    assert side.screen.known.person.id == KARL


def test_editing_keeps_each_changed_part_as_a_step_of_its_own() -> None:
    side = Side()
    side.choose(1)
    side.presenter.start_editing()
    form, linkedin = side.screen.forms[-1]
    assert linkedin == Facts("Maria", "Sørensen", "Nordgrid", "Head of Storage")
    side.presenter.save(replace(form, position="Board member", emails="m@a.example; m@b.example"))
    maria = side.people.people[MARIA]
    assert maria.own == Facts(position="Board member")
    assert maria.emails == ("m@a.example", "m@b.example")
    assert len(side.told) == 2
    assert side.screen.shows[-1] == "one"


def test_an_address_that_cannot_be_read_leaves_the_form_open() -> None:
    side = Side()
    side.choose(1)
    side.presenter.start_editing()
    side.presenter.save(replace(side.screen.forms[-1][0], emails="no address"))
    assert [trouble.kind for trouble in side.screen.troubles] == [TroubleKind.EMAIL_UNREADABLE]
    side.choose(2)
    assert side.screen.shows[-1] == "form"


def test_somebody_who_is_gone_by_then_is_not_shown() -> None:
    side = Side()
    rows = side.people.rows_of(2)
    del side.people.people[KARL]
    side.presenter.choose(rows)
    assert side.screen.shows == ["nobody"]
