from dataclasses import dataclass, field

from cordially.domain.people import History, PersonId
from cordially.ui.contacts.deeds import Deeds
from cordially.ui.contacts.merging import MergePresenter, Pair
from tests.ui.contacts.people_in_memory import NOW, PeopleInMemory, person
from tests.ui.fakes import AtOnce, RecordingShell, as_shell


@dataclass
class Screen:
    pairs: list[Pair] = field(default_factory=list)
    closed: int = 0

    def show_pair(self, pair: Pair) -> None:
        self.pairs.append(pair)

    def close_pair(self) -> None:
        self.closed += 1


class Merging:
    def __init__(self) -> None:
        self.people = PeopleInMemory.of(
            person(1, "Maria Sørensen", "Vatten", tags=("old",)),
            person(2, "Maria Sørensen", "Nordgrid", profile="maria", history=History(2, 2, NOW)),
        )
        self.screen = Screen()
        self.shell = RecordingShell()
        tasks = AtOnce()
        deeds = Deeds(self.people, tasks, as_shell(self.shell), self.changed)
        self.presenter = MergePresenter(self.people, tasks, deeds, self.screen)

    def changed(self) -> None:
        pass

    @property
    def kept(self) -> int:
        return self.screen.pairs[-1].keep.id


ONE, TWO = PersonId(1), PersonId(2)


def test_the_one_more_is_known_of_is_proposed_to_be_kept() -> None:
    for first, second in ((ONE, TWO), (TWO, ONE)):
        merging = Merging()
        merging.presenter.start(first, second)
        assert merging.kept == TWO


def test_the_user_decides_whom_to_keep() -> None:
    merging = Merging()
    merging.presenter.start(ONE, TWO)
    merging.presenter.keep(ONE)
    assert merging.kept == ONE
    assert merging.screen.pairs[-1].facts.company == "Vatten"


def test_two_become_one_with_the_tags_of_both_and_can_be_parted_again() -> None:
    merging = Merging()
    merging.presenter.start(ONE, TWO)
    merging.presenter.confirm()
    assert set(merging.people.people) == {TWO}
    assert merging.people.people[TWO].tags == ("old",)
    words, undo = merging.shell.undos[-1]
    assert words == "Merged into \u2068Maria Sørensen\u2069."
    undo()
    assert set(merging.people.people) == {ONE, TWO}


def test_cancelling_leaves_two_people() -> None:
    merging = Merging()
    merging.presenter.start(ONE, TWO)
    merging.presenter.cancel()
    merging.presenter.confirm()
    assert set(merging.people.people) == {ONE, TWO}
    assert merging.screen.closed == 1


def test_nobody_is_merged_with_themselves() -> None:
    merging = Merging()
    merging.presenter.start(ONE, ONE)
    assert merging.screen.pairs == []
