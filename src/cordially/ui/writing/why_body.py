"""Why a rule is: its reason, where that comes from, and an example on either side."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.etiquette.document import Document
from cordially.etiquette.invented import GREETING
from cordially.etiquette.rule import Example, Rule
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Muted, Paragraph, SectionLabel, inside, shown, shown_lines

translate = QCoreApplication.translate

_AROUND = frozenset(GREETING.splitlines())
_MOST_LINES = 2
_MOST_NAMES = 6
_LONGEST = 320


class WhyBody(QWidget):
    """What stands in a card that is asked why; all of it comes from the rule.

    The title of the rule is left out `under` itself.
    """

    def __init__(self, rule: Rule, parent: QWidget, *, under: str = "") -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        self._column = column
        title = shown(rule.title, limit=200)
        if title != under:
            self._add(Paragraph(title, self, role=TypeRole.STRONG))
        self._add(Paragraph(rule.rationale, self, role=TypeRole.SMALL))
        source = translate("Composer", "Source: {source}").format(source=rule.source)
        self._add(Muted(source, self, role=TypeRole.SMALL))
        self._add_example(translate("Composer", "An example that is found"), rule.flagged[0])
        self._add_example(translate("Composer", "An example that is left alone"), rule.accepted[0])
        self.setAccessibleName(title)

    @property
    def words(self) -> str:
        """All that is said, from top to bottom."""
        return "\n".join(label.text() for label in self.findChildren(Paragraph))

    def _add_example(self, title: str, example: Example) -> None:
        self._add(SectionLabel(title, self))
        words = translate("Composer", "{shows}: {text}").format(
            shows=example.shows[:1].upper() + example.shows[1:], text=example_words(example)
        )
        self._add(Paragraph(words, self, role=TypeRole.SMALL))

    def _add(self, label: QWidget) -> None:
        self._column.addWidget(label)


def example_words(example: Example) -> str:
    """What makes an example plain: the names of many, else the text, else the lines.

    What the texts of all examples have in common is left out.
    """
    document = example.document
    readers = document.recipients
    if len(readers) > _MOST_NAMES:
        names = ", ".join(inside(reader.name.full) for reader in readers[:_MOST_NAMES])
        return translate("Composer", "{names} and %Ln more", "", len(readers) - _MOST_NAMES).format(
            names=names
        )
    written = [line for line in document.text.splitlines() if line not in _AROUND]
    said = shown_lines("\n".join(written), limit=_LONGEST).strip()
    return f"“{said}”" if said else "\n".join(_lines(document)[:_MOST_LINES])


def _lines(document: Document) -> list[str]:
    return [
        translate("Composer", "{name}: “{line}”").format(
            name=inside(reader.given_name), line=inside(reader.personal, limit=_LONGEST)
        )
        for reader in document.recipients
        if reader.personal.strip()
    ]
