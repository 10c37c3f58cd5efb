"""The findings beside the sheet, in the words of the user."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from cordially.domain.desk import Desk
from cordially.domain.messages import RecipientId
from cordially.etiquette.personal_line import LineKind
from cordially.etiquette.rule import Severity, Where
from cordially.services.choice_check import ChoiceCheck, ChoiceWarning
from cordially.services.reviewing import Placed, Review
from cordially.ui.recipients.finding_list import BOTH, WHY
from cordially.ui.recipients.words import choice_findings
from cordially.ui.widgets import Action, ButtonRole, inside, shown
from cordially.ui.writing.desk_work import CHOICE_RULES
from cordially.ui.writing.finding_items import Item, NamedPerson
from cordially.ui.writing.on_desk import OPEN, line_place
from cordially.ui.writing.underlines import TONES
from cordially.ui.writing.words import name_of

translate = QCoreApplication.translate

_MISSING = "missing-line"
_COPIED = "copied-line"
_THIN = "thin-line"
_REPEATED = "repeated-line"
_MOST_NAMES = 4
_MOST_QUOTES = 5
_WARNINGS = {
    "A101": ChoiceWarning.BLOCK,
    "A102": ChoiceWarning.GIVEN_NAME,
    "A103": ChoiceWarning.WALK,
}


def items_of(
    desk: Desk, review: Review, check: ChoiceCheck | None, current: RecipientId | None
) -> tuple[Item, ...]:
    """What stands before sending, in the order of the text; each thing once.

    A line that is still to be written is no finding: the list says so already.
    """
    words = _Words(desk, review, current)
    choice = _choice_items(check, review)
    found: list[Item] = []
    for placed in review.findings:
        rule = placed.finding.rule
        if rule.name == _MISSING:
            continue
        if rule.code in CHOICE_RULES:
            found += choice.pop(rule.code, ())
        elif rule.name == _COPIED:
            found.append(words.copied(placed))
        elif rule.name in {_THIN, _REPEATED}:
            found += filter(None, (words.of_lines(placed),))
        else:
            found.append(words.in_general(placed))
    # Lines that went to the same person before are one item, though each is a finding.
    once: dict[str, Item] = {}
    for item in found:
        once.setdefault(item.key, item)
    return tuple(once.values())


def severity_word(severity: Severity) -> str:
    """How grave a finding is, in one word."""
    return {
        Severity.STOP: translate("Composer", "Stop"),
        Severity.WARNING: translate("Composer", "Warning"),
        Severity.HINT: translate("Composer", "Hint"),
    }[severity]


def _choice_items(check: ChoiceCheck | None, review: Review) -> dict[str, tuple[Item, ...]]:
    """The warnings about the choice of people, by the rule that tells them."""
    if check is None:
        return {}
    found: dict[str, tuple[Item, ...]] = {}
    placed = {one.finding.rule.code: one for one in review.findings}
    codes = {warning: code for code, warning in _WARNINGS.items() if code in placed}
    told = replace(check, findings=tuple(one for one in check.findings if one.warning in codes))
    kept = bool(review.choice_reason)
    for warning, one in zip(
        told.findings, choice_findings(told, review.choice_reason, small=True), strict=True
    ):
        code = codes[warning.warning]
        item = Item(
            one.key,
            placed[code],
            translate("Composer", "Kept") if kept else severity_word(Severity.WARNING),
            one.tone,
            one.title,
            one.text,
            one.small,
            one.bold,
            actions=tuple(action for action in one.actions if action.name != WHY),
            bars=one.bars,
        )
        found[code] = (*found.get(code, ()), item)
    return found


class _Words:
    """Words the findings of one composition."""

    def __init__(self, desk: Desk, review: Review, current: RecipientId | None) -> None:
        self._seats = {seat.id: seat for seat in desk.seats}
        self._lines = {word.recipient: word for word in review.lines}
        self._current = current
        self._text = desk.composition.text
        self._whole = line_place(desk.composition.text) is None

    def in_general(self, placed: Placed) -> Item:
        """A finding in the words of its rule."""
        finding = placed.finding
        others = [one for one in placed.recipients if one != self._current]
        everybody = len(placed.recipients) == len(self._lines) and finding.where is Where.TEXT
        return self._item(
            placed,
            placed.key,
            shown(finding.rule.title, limit=200),
            shown(finding.message, limit=400),
            shown(finding.suggestion or "", limit=400),
            others=[] if everybody and finding.spans else others,
        )

    def copied(self, placed: Placed) -> Item:
        """Several people would get the same line."""
        group = [one for one in placed.recipients if one in self._seats]
        open_ones = [one for one in group if self._seats[one].standing in OPEN] or group
        here = self._current if self._current in open_ones else next(reversed(open_ones), None)
        other = next((one for one in group if one != here), None)
        if here is None or other is None:
            return self.in_general(placed)
        title = translate("Composer", "{name}’s line is too like {other}’s").format(
            name=self._name(here), other=self._name(other)
        )
        two = len(group) == len((here, other))
        small = (
            translate("Composer", "Same sentence, other name.")
            if two
            else translate("Composer", "%Ln lines are alike.", "", len(group))
        )
        both = translate("Composer", "Show both") if two else translate("Composer", "Show them")
        quotes = tuple(self._quote(one) for one in (here, *(one for one in group if one != here)))[
            :_MOST_QUOTES
        ]
        item = self._item(
            placed,
            f"{_COPIED}:{','.join(str(one) for one in sorted(placed.recipients))}",
            title,
            small=small,
            others=[one for one in (here, *group) if one != self._current],
            actions=(Action(BOTH, both, ButtonRole.LINK),),
            quotes=quotes,
        )
        return replace(item, mine=here == self._current)

    def of_lines(self, placed: Placed) -> Item | None:
        """Thin or repeated lines: that of the person in sight, and of all others with it."""
        name = placed.finding.rule.name
        others = self._wanting(name)
        own = self._own(placed, others) if self._is_mine(name) else None
        if own is not None:
            return replace(own, mine=True)
        if not others:
            return None
        title = (
            translate("Composer", "%Ln lines fit nearly everybody", "", len(others))
            if name == _THIN
            else translate("Composer", "%Ln lines went to the same person before", "", len(others))
        )
        return self._item(placed, name, title, others=others)

    def _is_mine(self, name: str) -> bool:
        """Whether the line of the person in sight is one of them."""
        word = self._lines.get(self._current) if self._current is not None else None
        if word is None or word.word in {LineKind.MISSING, LineKind.COPIED}:
            return False
        return word.word is LineKind.THIN if name == _THIN else bool(word.repeats)

    def _own(self, placed: Placed, others: list[RecipientId]) -> Item | None:
        word = self._lines.get(self._current) if self._current is not None else None
        if word is None:
            return None
        name = self._name(word.recipient)
        if placed.finding.rule.name == _THIN:
            advice = translate("Composer", "Name something that only {name} shares with you.")
            words = (
                translate("Composer", "This message fits nearly everybody")
                if self._whole
                else translate("Composer", "This line fits nearly everybody")
            )
            return self._item(
                placed,
                _THIN,
                words,
                small=advice.format(name=name),
                others=others,
            )
        seat = self._seats[word.recipient]
        line = seat.message(self._text).text if self._whole else seat.recipient.line
        before = translate("Composer", "Before: “{line}”")
        now = translate("Composer", "Now: “{line}”")
        return self._item(
            placed,
            _REPEATED,
            self._got_before().format(name=name),
            translate("Composer", "The conversation still shows it, right above."),
            others=others,
            actions=(Action(BOTH, translate("Composer", "Show both"), ButtonRole.LINK),),
            quotes=(
                before.format(line=inside(word.repeats, limit=300)),
                now.format(line=inside(line, limit=300)),
            ),
        )

    def _got_before(self) -> str:
        if self._whole:
            return translate("Composer", "{name} got this message before")
        return translate("Composer", "{name} got this line before")

    def _wanting(self, name: str) -> list[RecipientId]:
        """The other people whose lines are thin, or went to them before."""
        return [
            word.recipient
            for word in self._lines.values()
            if word.recipient != self._current
            and word.recipient in self._seats
            and (
                word.word is LineKind.THIN
                if name == _THIN
                else word.repeats and word.word is not LineKind.COPIED
            )
        ]

    def _item(
        self,
        placed: Placed,
        key: str,
        title: str,
        text: str = "",
        small: str = "",
        *,
        others: Iterable[RecipientId] = (),
        actions: tuple[Action, ...] = (),
        quotes: tuple[str, ...] = (),
    ) -> Item:
        severity = placed.finding.rule.severity
        named = [one for one in dict.fromkeys(others) if one in self._seats]
        return Item(
            key,
            placed,
            severity_word(severity),
            TONES[severity],
            title,
            text,
            small,
            people=tuple(NamedPerson(one, self._name(one)) for one in named[:_MOST_NAMES]),
            more=max(0, len(named) - _MOST_NAMES),
            actions=actions,
            quotes=quotes,
        )

    def _quote(self, recipient: RecipientId) -> str:
        return translate("Composer", "{name}: “{line}”").format(
            name=self._name(recipient),
            line=inside(self._seats[recipient].recipient.line, limit=300),
        )

    def _name(self, recipient: RecipientId) -> str:
        return inside(name_of(self._seats[recipient]), limit=30)
