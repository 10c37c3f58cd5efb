"""The findings beside the sheet, in the words of the user."""

from PySide6.QtCore import QCoreApplication

from cordially.domain.desk import Desk
from cordially.domain.messages import RecipientId
from cordially.etiquette.personal_line import LineKind
from cordially.etiquette.rule import Severity
from cordially.services.choice_check import ChoiceCheck
from cordially.services.reviewing import LineWord, Placed, Review
from cordially.ui.composer.state import CHOICE_RULES, OPEN
from cordially.ui.composer.words import name_of
from cordially.ui.recipients.finding_list import BOTH, Shown, why_action
from cordially.ui.recipients.words import choice_findings
from cordially.ui.theme import Tone
from cordially.ui.widgets import Action, ButtonRole, inside, shown

translate = QCoreApplication.translate

GO = "go"

_TONES = {Severity.STOP: Tone.WAX, Severity.WARNING: Tone.AMBER, Severity.HINT: Tone.BLUE}
_MISSING = "missing-line"
_COPIED = "copied-line"
_THIN = "thin-line"
_REPEATED = "repeated-line"
_MOST_QUOTES = 5
_MOST_GROUPS = 4


def findings_of(
    desk: Desk, review: Review, check: ChoiceCheck | None, current: RecipientId | None
) -> tuple[Shown, ...]:
    """What stands before sending: the current person's own first, then what is on all.

    A line that is still to be written is no finding: the list says so already.
    """
    lines = _Lines(desk, review, current)
    mine: list[Shown] = []
    others: list[Shown] = []
    for placed in review.findings:
        name = placed.finding.rule.name
        if name in {_MISSING, _THIN, _REPEATED} or placed.finding.rule.code in CHOICE_RULES:
            continue
        if name == _COPIED:
            (mine if current in placed.recipients else others).append(lines.copied(placed))
        else:
            others.append(_in_general(placed, current))
    mine += lines.own()
    choice = choice_findings(check, review.choice_reason, small=True) if check else ()
    rest = [one for one in others if one.key.startswith(_COPIED)][_MOST_GROUPS:]
    others = [one for one in others if one not in rest]
    return (*mine, *choice, *others, *lines.of_others(review))


def leads_to(
    key: str, desk: Desk, review: Review, current: RecipientId | None
) -> RecipientId | None:
    """The recipient that the finding with this key leads to."""
    name = key.partition(":")[0]
    if name in {_THIN, _REPEATED}:
        words = _wanting(review, LineKind.THIN if name == _THIN else None)
        return next((word.recipient for word in words if word.recipient != current), None)
    found = next((one for one in review.findings if _key(one) == key), None)
    known = {seat.id for seat in desk.seats}
    people = [one for one in found.recipients if one in known] if found else []
    return next((one for one in reversed(people) if one != current), None)


class _Lines:
    """Words the findings on personal lines."""

    def __init__(self, desk: Desk, review: Review, current: RecipientId | None) -> None:
        self._seats = {seat.id: seat for seat in desk.seats}
        self._words = {word.recipient: word for word in review.lines}
        self._current = current
        self._why = {
            placed.finding.rule.name: placed.finding.rule.rationale for placed in review.findings
        }

    def copied(self, placed: Placed) -> Shown:
        """Several people would get the same line."""
        group = [one for one in placed.recipients if one in self._seats]
        open_ones = [one for one in group if self._seats[one].standing in OPEN] or group
        here = self._current if self._current in open_ones else next(reversed(open_ones), None)
        other = next((one for one in group if one != here), None)
        if here is None or other is None:
            return _in_general(placed, self._current)
        title = translate("Composer", "{name}’s line is too like {other}’s").format(
            name=self._name(here), other=self._name(other)
        )
        small = (
            translate("Composer", "Same sentence, other name.")
            if len(group) == len((here, other))
            else translate("Composer", "%Ln lines are alike.", "", len(group))
        )
        both = (
            translate("Composer", "Show both")
            if len(group) == len((here, other))
            else translate("Composer", "Show them")
        )
        quotes = tuple(
            translate("Composer", "{name}: “{line}”").format(
                name=self._name(one), line=inside(self._seats[one].recipient.line, limit=300)
            )
            for one in (here, *(one for one in group if one != here))[:_MOST_QUOTES]
        )
        actions = [Action(BOTH, both, ButtonRole.LINK)]
        if here != self._current:
            actions.append(Action(GO, translate("Composer", "Go there"), ButtonRole.LINK))
        return Shown(
            _key(placed),
            Tone.WAX,
            title,
            small=small,
            actions=(*actions, why_action()),
            quotes=quotes,
            why=placed.finding.rule.rationale,
        )

    def own(self) -> tuple[Shown, ...]:
        """What is said about the line that is being written."""
        word = self._words.get(self._current) if self._current is not None else None
        seat = self._seats.get(word.recipient) if word else None
        if word is None or seat is None or word.word in {LineKind.MISSING, LineKind.COPIED}:
            return ()
        found: list[Shown] = []
        if word.repeats:
            quotes = (
                translate("Composer", "Before: “{line}”").format(
                    line=inside(word.repeats, limit=300)
                ),
                translate("Composer", "Now: “{line}”").format(
                    line=inside(seat.recipient.line, limit=300)
                ),
            )
            found.append(
                Shown(
                    f"{_REPEATED}:own",
                    Tone.AMBER,
                    translate("Composer", "{name} got this line before").format(
                        name=self._name(seat.id)
                    ),
                    translate("Composer", "The conversation still shows it, right above."),
                    actions=(
                        Action(BOTH, translate("Composer", "Show both"), ButtonRole.LINK),
                        why_action(),
                    ),
                    quotes=quotes,
                    why=self._why.get(_REPEATED, ""),
                )
            )
        if word.word is LineKind.THIN:
            found.append(
                Shown(
                    f"{_THIN}:own",
                    Tone.AMBER,
                    translate("Composer", "This line fits nearly everybody"),
                    translate(
                        "Composer", "Name something that only {name} shares with you."
                    ).format(name=self._name(seat.id)),
                    actions=(why_action(),),
                    why=self._why.get(_THIN, ""),
                )
            )
        return tuple(found)

    def of_others(self, review: Review) -> tuple[Shown, ...]:
        """How many other lines fit everybody, or went to the same person before."""
        found: list[Shown] = []
        for name, kind in ((_REPEATED, None), (_THIN, LineKind.THIN)):
            people = [
                word.recipient
                for word in _wanting(review, kind)
                if word.recipient != self._current and word.recipient in self._seats
            ]
            if not people:
                continue
            title = (
                translate("Composer", "%Ln lines fit nearly everybody", "", len(people))
                if kind is LineKind.THIN
                else translate(
                    "Composer", "%Ln lines went to the same person before", "", len(people)
                )
            )
            names = ", ".join(self._name(one) for one in people[:_MOST_GROUPS])
            if len(people) > _MOST_GROUPS:
                names = translate(
                    "Composer", "{names} and %Ln more", "", len(people) - _MOST_GROUPS
                ).format(names=names)
            found.append(
                Shown(
                    f"{name}:others",
                    Tone.AMBER,
                    title,
                    small=names,
                    actions=(
                        Action(GO, translate("Composer", "Go there"), ButtonRole.LINK),
                        why_action(),
                    ),
                    why=self._why.get(name, ""),
                )
            )
        return tuple(found)

    def _name(self, recipient: RecipientId) -> str:
        return inside(name_of(self._seats[recipient]), limit=30)


def _wanting(review: Review, kind: LineKind | None) -> list[LineWord]:
    """The lines that are thin, or with None those that the same person got before."""
    if kind is LineKind.THIN:
        return [word for word in review.lines if word.word is LineKind.THIN]
    repeated = [word for word in review.lines if word.repeats]
    return [word for word in repeated if word.word is not LineKind.COPIED]


def _in_general(placed: Placed, current: RecipientId | None) -> Shown:
    """A finding in the words of its rule."""
    rule = placed.finding.rule
    actions = [why_action()]
    if placed.recipients and current not in placed.recipients:
        actions.insert(0, Action(GO, translate("Composer", "Go there"), ButtonRole.LINK))
    return Shown(
        _key(placed),
        _TONES[rule.severity],
        shown(rule.title),
        shown(placed.finding.message, limit=400),
        actions=tuple(actions),
        why=rule.rationale,
    )


def _key(placed: Placed) -> str:
    """Stays the same while the finding is about the same people and things."""
    rule = placed.finding.rule
    if rule.name == _COPIED:
        return f"{rule.name}:{','.join(str(one) for one in sorted(placed.recipients))}"
    return f"{rule.name}:{'|'.join(placed.finding.about)}"
