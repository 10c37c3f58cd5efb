"""What a pane is to the window, and what the window is to a pane."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from cordially.domain.errors import Trouble
from cordially.ui.widgets.inline_bars import Bar


class Pane(Protocol):
    """One place of the window, such as the contacts. Built when it is first gone to."""

    @property
    def widget(self) -> QWidget:
        """What stands in the window; the same one each time."""
        ...

    def shown(self) -> None:
        """The pane has come to the front: put the focus where work begins, look for news."""
        ...

    def find_person(self) -> None:
        """Put the focus on the pane's search, for Ctrl+K."""
        ...

    def keep_unsaved(self) -> None:
        """Hand over every word that is not kept yet; called before the window closes.

        Must not wait for the store. Raises `Trouble`, or anything else, if words cannot be
        kept: the window then stays open and says so.
        """
        ...


class Shell(Protocol):
    """What a pane may ask of the window around it."""

    def go_to(self, key: str) -> None:
        """Bring the pane with this key to the front."""
        ...

    def show_badge(self, key: str, words: str) -> None:
        """Show a word or a count at the pane's entry in the rail; an empty one none."""
        ...

    def show_bar(self, bar: Bar, chosen: Callable[[str], None] | None = None) -> None:
        """Show a bar above the panes, in place of one with the same key.

        `chosen`, a bound method, is given the name of the action, or `CLOSED`. The bar
        goes with any answer.
        """
        ...

    def remove_bar(self, key: str) -> None:
        """Take a bar away; nothing happens if there is none."""
        ...

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what happened, why and what to do, in a bar."""
        ...

    def offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        """Say what was done, in the past ("Put away 3 people"), and offer to undo it.

        `undo`, a bound method or a partial of one, is called once, by the bar or Ctrl+Z.
        """
        ...

    def forget_undo(self) -> None:
        """Drop everything that could be undone, as when another store is opened."""
        ...

    def cover(self, key: str, widget: QWidget) -> None:
        """Show a widget in the place of a pane, such as the welcome or an import."""
        ...

    def uncover(self, key: str) -> None:
        """Show the pane itself again; the widget that covered it is deleted."""
        ...


@dataclass(frozen=True, slots=True)
class KeyHelp:
    """A key, as a portable sequence, and what it does, for the list of keys (F1)."""

    sequence: str
    words: str


@dataclass(frozen=True, slots=True)
class PaneEntry:
    """A pane as the rail names it. `shortcut` is portable, such as "Ctrl+1".

    `build` is called once, when the pane is first gone to, with the window around it.
    `keys` are those that work inside the pane.
    """

    key: str
    title: str
    shortcut: str
    build: Callable[[Shell], Pane]
    keys: tuple[KeyHelp, ...] = ()


class Settings(Protocol):
    """Where the window keeps small things between runs; both calls must be quick."""

    def get(self, name: str) -> str | None:
        """What was put under this name, or None."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keep a value under this name."""
        ...
