"""Looking on while the real program runs: what is shown and painted, and when.

The program knows nothing of it. Three of its classes are replaced by ones that do the same
and tell, each at the moment its module is imported, so that the order in which the program
loads its parts stays what it is.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from cordially.ui.contacts.view import ContactsView
    from cordially.ui.network import Network
    from cordially.ui.surroundings import Surroundings


@dataclass(slots=True)
class Watch:
    """What was seen so far; `painted` and `listed` are called as it happens.

    `painted` comes after the table of people was painted, `listed` after it was filled,
    with the words that were searched for and how many people were found.
    """

    painted: Callable[[], None] | None = None
    listed: Callable[[str, int], None] | None = None
    view: "ContactsView | None" = None
    network: "Network | None" = None
    around: "Surroundings | None" = None

    def shown_view(self) -> "ContactsView":
        """The contacts; only after the first paint."""
        return _there(self.view)

    def shown_network(self) -> "Network":
        """The network in the window; only after the first paint."""
        return _there(self.network)

    def given(self) -> "Surroundings":
        """What the network was given; only after the first paint."""
        return _there(self.around)


Part = TypeVar("Part")


def _there(part: Part | None) -> Part:
    if part is None:
        raise RuntimeError("the window is not there yet")
    return part


def watch(seen: Watch) -> None:
    """Look on from now; to be called before any part of the program's window is loaded."""
    sys.meta_path.insert(
        0,
        _Replacing(
            {
                "cordially.ui.contacts.people_table": _watched_table,
                "cordially.ui.contacts.view": _watched_view,
                "cordially.ui.network": _watched_network,
            },
            seen,
        ),
    )


Replace = Callable[[ModuleType, Watch], None]


class _Replacing(MetaPathFinder):
    def __init__(self, wanted: dict[str, Replace], seen: Watch) -> None:
        self._wanted = wanted
        self._seen = seen

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module as it is, loaded by a loader that replaces its class afterwards."""
        replace = self._wanted.get(fullname)
        spec = PathFinder.find_spec(fullname, path, target) if replace else None
        if spec is None or spec.loader is None or replace is None:
            return None
        spec.loader = _Loader(spec.loader, replace, self._seen)
        return spec


class _Loader(Loader):
    def __init__(self, loader: Loader, replace: Replace, seen: Watch) -> None:
        self._loader = loader
        self._replace = replace
        self._seen = seen

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """As the loader within."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """As the loader within; then the class is replaced."""
        self._loader.exec_module(module)
        self._replace(module, self._seen)


def _watched_table(module: ModuleType, seen: Watch) -> None:
    from PySide6.QtGui import QPaintEvent

    from cordially.ui.contacts.people_table import PeopleTable

    class WatchedTable(PeopleTable):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
            super().paintEvent(event)
            if seen.painted is not None and self.model().rowCount():
                seen.painted()

    vars(module)["PeopleTable"] = WatchedTable


def _watched_view(module: ModuleType, seen: Watch) -> None:
    from cordially.domain.clock import Clock
    from cordially.ui.contacts.listing import Listing
    from cordially.ui.contacts.view import ContactsView

    class WatchedView(ContactsView):
        def __init__(self, clock: Clock) -> None:
            super().__init__(clock)
            seen.view = self

        def show_listing(self, listing: Listing) -> None:
            super().show_listing(listing)
            if seen.listed is not None:
                seen.listed(listing.question.who.query, len(listing.rows))

    vars(module)["ContactsView"] = WatchedView


def _watched_network(module: ModuleType, seen: Watch) -> None:
    from cordially.ui.network import Network
    from cordially.ui.surroundings import Surroundings

    class WatchedNetwork(Network):
        def __init__(self, around: Surroundings) -> None:
            super().__init__(around)
            seen.network, seen.around = self, around

    vars(module)["Network"] = WatchedNetwork
