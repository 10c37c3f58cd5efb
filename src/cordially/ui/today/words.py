"""The other lines of the page, and what it says above them."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from cordially.domain.desk import Counts, Listed, Unanswered
from cordially.domain.messages import LETTERS, Kind
from cordially.services.readiness import ReadinessPart, Ready
from cordially.services.today import HERE, Glance, NetworkGrowth
from cordially.ui.theme import Tone
from cordially.ui.today.due_words import day_and_month
from cordially.ui.today.lines import Line, Place, PlaceKind
from cordially.ui.widgets import figure, inside, shown

translate = QCoreApplication.translate

_MORNING_FROM, _AFTERNOON_FROM, _EVENING_FROM = 5, 12, 18
_LONGEST_NAME = 40
_LONGEST_TITLE = 80


def greeting(now: datetime, name: str) -> str:
    """A greeting by the hour of this computer, with the user's name where it is known."""
    hour = now.astimezone().hour
    given = inside(name, limit=_LONGEST_NAME)
    if _MORNING_FROM <= hour < _AFTERNOON_FROM:
        named, plain = (
            translate("Today", "Good morning, {name}"),
            translate("Today", "Good morning"),
        )
    elif _AFTERNOON_FROM <= hour < _EVENING_FROM:
        named = translate("Today", "Good afternoon, {name}")
        plain = translate("Today", "Good afternoon")
    else:
        named, plain = (
            translate("Today", "Good evening, {name}"),
            translate("Today", "Good evening"),
        )
    return named.format(name=given) if given else plain


def day_in_full(day: date) -> str:
    """A day as in "Sunday 22 November 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def nothing_due(next_day: date | None) -> str:
    """What would stand where nothing is due."""
    if next_day is not None:
        words = translate("Today", "Nothing is due. What you recorded comes back on {day}.")
        return words.format(day=day_and_month(next_day))
    return translate(
        "Today",
        "Nothing is due. Here stand welcome notes for new connections, and what you record"
        " with Ctrl+Shift+N: thanks, promised introductions, whom to keep in touch with.",
    )


def nothing_due_today() -> str:
    """What stands above that which is due soon, where nothing is due yet."""
    return translate("Today", "Nothing is due today.")


def pace_lines(glance: Glance) -> tuple[Line, ...]:
    """How fast one goes."""
    pace = glance.pace
    full = pace.sent_this_week >= pace.settings.a_week
    sent = translate("Today", "{sent} of {budget}").format(
        sent=figure(pace.sent_this_week), budget=figure(pace.settings.a_week)
    )
    lines = [
        Line(
            Place(PlaceKind.INVITATIONS),
            translate("Today", "Invitations this week"),
            chip=sent,
            tone=Tone.AMBER if full else Tone.BLUE,
        ),
        _update_line(glance.update_from),
    ]
    if glance.old_waiting:
        lines.append(
            Line(
                Place(PlaceKind.INVITATIONS),
                translate(
                    "Today",
                    "Unanswered invitations over %Ln weeks",
                    "",
                    pace.settings.old_weeks,
                ),
                chip=translate("Today", "{count} — withdraw?").format(
                    count=figure(glance.old_waiting)
                ),
                tone=Tone.AMBER,
            )
        )
    if glance.left_alone:
        lines.append(
            Line(
                Place(PlaceKind.CONTACTS),
                translate("Today", "Asked to be left alone in the last year"),
                chip=figure(glance.left_alone),
                tone=Tone.NEUTRAL,
            )
        )
    return tuple(lines)


def _update_line(update_from: date | None) -> Line:
    chip = (
        translate("Today", "from {day}").format(day=day_and_month(update_from))
        if update_from
        else translate("Today", "whenever you like")
    )
    return Line(
        Place(PlaceKind.MESSAGES),
        translate("Today", "Next update to everyone"),
        chip=chip,
        tone=Tone.GREEN,
    )


def begun_lines(glance: Glance) -> tuple[Line, ...]:
    """What was begun or waits, what cannot wait before all; where nobody is, how to begin."""
    lines = [asked_line(one) for one in glance.hand_overs]
    if not glance.network.people:
        lines.append(
            Line(
                Place(PlaceKind.CONTACTS),
                translate("Today", "Nobody is here yet"),
                translate("Today", "Import your archive, or add somebody by hand"),
                button=translate("Today", "Begin"),
            )
        )
    lines += [
        Line(
            Place(PlaceKind.MESSAGE, composition=one.id),
            _title(one),
            counts_words(one.counts),
            button=translate("Today", "Continue"),
        )
        for one in glance.messages
    ]
    lines += [
        Line(
            Place(PlaceKind.LETTER, composition=one.id),
            _title(one),
            translate("Today", "Letter begun"),
            button=translate("Today", "Continue"),
        )
        for one in glance.letters
    ]
    if glance.requests:
        lines.append(
            Line(
                Place(PlaceKind.REQUESTS),
                translate("Today", "%Ln requests to consider", "", glance.requests),
                button=translate("Today", "Review"),
            )
        )
    if glance.drafts:
        lines.append(
            Line(
                Place(PlaceKind.INVITATIONS),
                translate("Today", "%Ln invitations to send", "", glance.drafts),
                button=translate("Today", "Look"),
            )
        )
    return tuple(lines)


def asked_line(asked: Unanswered) -> Line:
    """The line that asks what became of a message that was handed over."""
    if asked.kind in HERE:
        kind = PlaceKind.LETTER
    elif asked.kind is Kind.REPLY:
        kind = PlaceKind.REQUESTS
    elif asked.kind in LETTERS:
        kind = PlaceKind.INVITATIONS
    else:
        kind = PlaceKind.MESSAGE
    name = inside(asked.name, limit=_LONGEST_NAME) or translate("Today", "somebody")
    return Line(
        Place(kind, composition=asked.composition),
        translate("Today", "Did you send it to {name}?").format(name=name),
        shown(asked.title, limit=_LONGEST_TITLE),
        button=translate("Today", "Answer"),
    )


def copied_title() -> str:
    """What stands over a letter that was handed over."""
    return translate("Today", "A message that was copied")


def counts_words(counts: Counts) -> str:
    """How far a message is."""
    parts = (
        translate("Today", "%Ln sent", "", counts.sent) if counts.sent else "",
        translate("Today", "%Ln to write", "", counts.to_write) if counts.to_write else "",
        translate("Today", "%Ln ready", "", counts.ready) if counts.ready else "",
    )
    return " · ".join(filter(None, parts))


def _title(listed: Listed) -> str:
    return shown(listed.title, limit=_LONGEST_TITLE) or translate("Today", "(no title)")


def network_words(growth: NetworkGrowth) -> str:
    """How many there are."""
    people = translate("Today", "%Ln people", "", growth.people)
    strong = translate("Today", "%Ln strong ties", "", growth.strong)
    return f"{people} · {strong}"


def growth_words(growth: NetworkGrowth) -> str:
    """The picture in words, for those who listen instead of looking."""
    if not growth.days:
        return translate("Today", "No connections are known yet.")
    return translate(
        "Today", "Connected with {first} people on {from_day} and with {last} on {to_day}."
    ).format(
        first=figure(growth.connected[0]),
        from_day=day_in_full(growth.days[0]),
        last=figure(growth.connected[-1]),
        to_day=day_in_full(growth.days[-1]),
    )


def part_words(part: ReadinessPart, ready: Ready) -> str:
    """A part of the user's profile, and what is with it."""
    if ready is Ready.YES:
        return {
            ReadinessPart.PHOTO: translate("Today", "It has a photo."),
            ReadinessPart.HEADLINE: translate("Today", "It has a headline."),
            ReadinessPart.SUMMARY: translate("Today", "It has a summary."),
            ReadinessPart.POSITIONS: translate("Today", "It tells where you work."),
            ReadinessPart.STATEMENT: translate("Today", "You have your own words on updates."),
        }[part]
    if ready is Ready.NO:
        return {
            ReadinessPart.PHOTO: translate("Today", "It has no photo."),
            ReadinessPart.HEADLINE: translate(
                "Today", "A headline is missing: what you do, in one line."
            ),
            ReadinessPart.SUMMARY: translate(
                "Today", "A summary is missing: what you can be asked about."
            ),
            ReadinessPart.POSITIONS: translate("Today", "It does not tell where you work."),
            ReadinessPart.STATEMENT: translate(
                "Today", "Your words on updates are still the ones to begin with."
            ),
        }[part]
    return {
        ReadinessPart.PHOTO: translate(
            "Today", "No archive tells of photos. Is there one that shows you at work?"
        ),
        ReadinessPart.HEADLINE: translate("Today", "Is there a headline that says what you do?"),
        ReadinessPart.SUMMARY: translate(
            "Today", "Is there a summary that says what you can be asked about?"
        ),
        ReadinessPart.POSITIONS: translate("Today", "Does it tell where you work?"),
        ReadinessPart.STATEMENT: translate("Today", "Do you have your own words on updates?"),
    }[part]
