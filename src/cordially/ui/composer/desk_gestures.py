"""What is typed and pressed on the desk, carried to the presenter."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cordially.domain.messages import Answer, Kind, RecipientId
from cordially.ui.composer.desk_layout import DeskPlaces
from cordially.ui.composer.presenter import DeskPresenter
from cordially.ui.desktop import Clipboard

REVIEW_AFTER_MS = 150
"""So long after the last key the findings are looked for."""


class DeskGestures(QObject):
    """Listens to the parts of a desk; its child."""

    def __init__(
        self, desk: QWidget, places: DeskPlaces, presenter: DeskPresenter, clipboard: Clipboard
    ) -> None:
        super().__init__(desk)
        self._places = places
        self._presenter = presenter
        self._clipboard = clipboard
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REVIEW_AFTER_MS)
        self._connect(desk)

    def stop(self) -> None:
        """Look for no findings of what was typed: it is on the desk no more."""
        self._rest.stop()

    @Slot(int, str)
    def _line_typed(self, recipient: int, line: str) -> None:
        self._places.forget_refusal()
        self._presenter.type_line(RecipientId(recipient), line)
        self._rest.start()

    @Slot(str)
    def _text_typed(self, text: str) -> None:
        self._presenter.type_text(text)
        self._rest.start()

    @Slot(str)
    def _title_typed(self, title: str) -> None:
        self._presenter.type_title(title)

    @Slot(Kind)
    def _kind_chosen(self, kind: Kind) -> None:
        self._presenter.set_kind(kind)

    @Slot()
    def _rested(self) -> None:
        self._presenter.findings.look()

    @Slot(Answer)
    def _answered(self, answer: Answer) -> None:
        self._presenter.deeds.answer(answer)

    @Slot()
    def _hand_over(self) -> None:
        self._presenter.deeds.hand_over()

    @Slot()
    def _skip(self) -> None:
        self._presenter.deeds.skip()

    @Slot()
    def _leave_out(self) -> None:
        self._presenter.deeds.leave_out()

    @Slot()
    def _take_in(self) -> None:
        self._presenter.deeds.take_in()

    @Slot(Answer)
    def _correct(self, answer: Answer) -> None:
        self._presenter.deeds.correct(answer)

    @Slot()
    def _previous(self) -> None:
        self._places.back_to_sheet()
        self._presenter.previous()

    @Slot()
    def _next(self) -> None:
        self._places.back_to_sheet()
        self._presenter.next()

    @Slot()
    def _by_relationship(self) -> None:
        self._presenter.choose_by_relationship()

    @Slot(str)
    def _keep_choice(self, reason: str) -> None:
        self._presenter.findings.keep_choice(reason)

    @Slot(str)
    def _copy_address(self, address: str) -> None:
        self._clipboard.put(address)

    def _connect(self, desk: QWidget) -> None:
        places = self._places
        places.sheet.line_typed.connect(self._line_typed)
        places.sheet.leave_out_wanted.connect(self._leave_out)
        places.text.text_typed.connect(self._text_typed)
        places.header.title_typed.connect(self._title_typed)
        places.header.kind_chosen.connect(self._kind_chosen)
        places.seats.leave_out_wanted.connect(self._leave_out)
        places.bar.answered.connect(self._answered)
        places.bar.hand_over_wanted.connect(self._hand_over)
        places.bar.skip_wanted.connect(self._skip)
        places.bar.take_in_wanted.connect(self._take_in)
        places.bar.corrected.connect(self._correct)
        places.bar.previous_wanted.connect(self._previous)
        places.bar.next_wanted.connect(self._next)
        places.findings.list.relationship_wanted.connect(self._by_relationship)
        places.findings.list.choice_kept.connect(self._keep_choice)
        places.refusal.take_in_wanted.connect(self._take_in)
        places.refusal.address_wanted.connect(self._copy_address)
        self._rest.timeout.connect(self._rested)
        for keys, slot in (
            ("Alt+S", self._skip),
            ("Alt+Down", self._next),
            ("Alt+Up", self._previous),
        ):
            shortcut = QShortcut(QKeySequence(keys), desk)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
