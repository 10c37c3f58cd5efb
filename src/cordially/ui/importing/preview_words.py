"""What the preview of an import says, put together from its figures."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from cordially.domain.imports import (
    Age,
    Applied,
    Archive,
    ChangeKind,
    Counts,
    FieldChange,
    ImportPreview,
    PersonChange,
    Progress,
    Stage,
    TakenBack,
    Withheld,
)
from cordially.ui.contacts.when import day_month_year, month
from cordially.ui.importing.presenter import Decision, Offer
from cordially.ui.theme import Tone
from cordially.ui.widgets.outside_text import inside

_NAMED = 6
_DAY = "connected_on"
"""The fact that is a day, as `FieldChange` names it."""


def day_of(iso: str) -> str:
    """An ISO day in words, or an empty string."""
    return day_month_year(date.fromisoformat(iso)) if iso else ""


def subtitle(archive: Archive, age: Age, newest_before: str) -> str:
    """Which file it is, when it was made, and how it stands to the last one."""
    parts = [inside(archive.file_name)]
    if archive.made_on:
        made = QCoreApplication.translate("Import", "made {day}")
        parts.append(made.format(day=day_of(archive.made_on)))
    elif archive.newest_connection:
        newest = QCoreApplication.translate("Import", "newest connection {day}")
        parts.append(newest.format(day=day_of(archive.newest_connection)))
    stands = {
        Age.FIRST: "",
        Age.NEWER: QCoreApplication.translate("Import", "newer than your last one, {day}"),
        Age.SAME: QCoreApplication.translate("Import", "as new as your last one"),
        Age.OLDER: QCoreApplication.translate("Import", "older than your last one, {day}"),
    }[age]
    if stands and (newest_before or age is Age.SAME):
        parts.append(stands.format(day=day_of(newest_before)))
    return " · ".join(parts)


def progress_words(progress: Progress) -> str:
    """What is being done, with the count where one is known."""
    counted = {
        Stage.READING: QCoreApplication.translate(
            "Import", "Reading… %Ln rows so far", "", progress.done
        ),
        Stage.COMPARING: QCoreApplication.translate(
            "Import", "Comparing… %Ln people so far", "", progress.done
        ),
        Stage.WRITING: QCoreApplication.translate(
            "Import", "Writing… %Ln rows so far", "", progress.done
        ),
    }
    plain = {
        Stage.READING: QCoreApplication.translate("Import", "Reading…"),
        Stage.COMPARING: QCoreApplication.translate("Import", "Comparing with your people…"),
        Stage.WRITING: QCoreApplication.translate("Import", "Writing…"),
    }
    return (counted if progress.done else plain)[progress.stage]


def new_words(preview: ImportPreview) -> str:
    """Below the count of new people."""
    is_one = preview.counts.new == 1
    if preview.age is Age.NEWER and preview.newest_before:
        since = month(date.fromisoformat(preview.newest_before))
        one = QCoreApplication.translate("Import", "somebody you connected with since {month}")
        many = QCoreApplication.translate("Import", "people you connected with since {month}")
        return (one if is_one else many).format(month=since)
    if is_one:
        return QCoreApplication.translate("Import", "somebody you do not have yet")
    return QCoreApplication.translate("Import", "people you do not have yet")


def changed_words(preview: ImportPreview) -> str:
    """Below the count of changed people: what changed, as in "96 new jobs, 25 new names"."""
    parts = [_kind_count(kind, count) for kind, count in preview.kinds if count]
    return ", ".join(parts)


def _kind_count(kind: ChangeKind, count: int) -> str:
    translate = QCoreApplication.translate
    return {
        ChangeKind.NEW_JOB: translate("Import", "%Ln new jobs", "", count),
        ChangeKind.NEW_NAME: translate("Import", "%Ln new names", "", count),
        ChangeKind.NEW_ADDRESS: translate("Import", "%Ln new addresses", "", count),
        ChangeKind.NEW_EMAIL: translate("Import", "%Ln new e-mails", "", count),
        ChangeKind.NEW_DAY: translate("Import", "%Ln new dates", "", count),
        ChangeKind.CONNECTED_AGAIN: translate("Import", "%Ln connected again", "", count),
    }[kind]


def missing_words(preview: ImportPreview, decision: Decision) -> str:
    """Below the count of people who are missing from the archive."""
    if not preview.counts.missing:
        return ""
    if decision.marks:
        return QCoreApplication.translate("Import", "kept, and marked")
    return QCoreApplication.translate("Import", "kept, and not marked")


def withheld_words(preview: ImportPreview) -> tuple[str, str]:
    """Why nobody is marked: a title and a sentence; both empty where somebody is."""
    missing = preview.counts.missing
    title = QCoreApplication.translate("Import", "Nobody is marked as no longer connected")
    if preview.withheld is None:
        return "", ""
    return title, {
        Withheld.PARTIAL_FILE: QCoreApplication.translate(
            "Import", "The file ends inside a row, so it does not tell who is missing."
        ),
        Withheld.ROWS_UNREAD: QCoreApplication.translate(
            "Import", "Some rows could not be read; those missing may stand there."
        ),
        Withheld.OLDER: QCoreApplication.translate(
            "Import",
            "This archive is older than your last one. It adds history and replaces nothing"
            " that is newer.",
        ),
        Withheld.TOO_MANY: QCoreApplication.translate(
            "Import",
            "%Ln people are missing, more than a fifth of all. That is more likely a part of"
            " an archive than so many goodbyes.",
            "",
            missing,
        ),
    }[preview.withheld]


def other_lines(preview: ImportPreview) -> list[str]:
    """What else the file holds, a sentence each."""
    counts, translate = preview.counts, QCoreApplication.translate
    lines: list[str] = []
    if counts.messages_new or counts.messages_unchanged:
        new = translate("Import", "%Ln new messages", "", counts.messages_new)
        known = translate("Import", "%Ln known already", "", counts.messages_unchanged)
        lines.append(translate("Import", "{new}, {known}.").format(new=new, known=known))
    if counts.notes_new:
        lines.append(translate("Import", "%Ln new notes from LinkedIn.", "", counts.notes_new))
    if asked := _asked(counts):
        lines.append(asked)
    if counts.facts_changed:
        lines.append(
            translate(
                "Import",
                "%Ln facts about yourself, new or changed: positions, schools, skills and more.",
                "",
                counts.facts_changed,
            )
        )
    if counts.without_name:
        lines.append(
            translate(
                "Import",
                "%Ln rows hold only a date: members who closed their account or hide from you.",
                "",
                counts.without_name,
            )
        )
    if counts.repeated:
        lines.append(translate("Import", "%Ln rows repeat another row.", "", counts.repeated))
    if preview.suggested:
        lines.append(
            translate(
                "Import",
                "%Ln new people bear the name of somebody you know. They are kept apart; their"
                " side shows who else has the name, and you can merge them there.",
                "",
                preview.suggested,
            )
        )
    return lines


def _asked(counts: Counts) -> str:
    """What came in and went out of invitations, as in "12 requests to consider · …"."""
    translate = QCoreApplication.translate
    consider, connected = counts.requests_to_consider, counts.requests_connected
    sent, known = counts.invitations_new, counts.requests_unchanged + counts.invitations_unchanged
    parts = (
        (consider, translate("Import", "%Ln requests to consider", "", consider)),
        (
            connected,
            translate("Import", "%Ln requests of people you are connected with", "", connected),
        ),
        (sent, translate("Import", "%Ln invitations you sent", "", sent)),
        (known, translate("Import", "%Ln known already", "", known)),
    )
    return " · ".join(words for count, words in parts if count)


def button_words(decision: Decision) -> str:
    """What the main button says."""
    translate, count = QCoreApplication.translate, decision.count
    return {
        Offer.PEOPLE: translate("Import", "Bring in %Ln people", "", count),
        Offer.MESSAGES: translate("Import", "Bring in %Ln messages", "", count),
        Offer.NOTES: translate("Import", "Bring in %Ln notes", "", count),
        Offer.REQUESTS: translate("Import", "Bring in %Ln requests", "", count),
        Offer.INVITATIONS: translate("Import", "Bring in %Ln invitations", "", count),
        Offer.FACTS: translate("Import", "Bring in %Ln facts", "", count),
        Offer.MARKS: translate("Import", "Mark %Ln people", "", count),
        Offer.DONE: translate("Import", "Done"),
    }[decision.offer]


def change_now(change: PersonChange) -> str:
    """What held before, as one line."""
    return ", ".join(_held(field) for field in change.fields if field.before or field.own)


def change_after(change: PersonChange) -> str:
    """What will hold, as one line; the user's own words are named beside it."""
    return ", ".join(_will_hold(field) for field in change.fields if field.after or field.own)


def _held(field: FieldChange) -> str:
    return _beside(_said(field, field.before), field.own)


def _will_hold(field: FieldChange) -> str:
    return _beside(_said(field, field.after), field.own)


def _said(field: FieldChange, value: str) -> str:
    return day_of(value) if field.field == _DAY else value


def _beside(said: str, own: str) -> str:
    if not own:
        return inside(said, limit=80)
    words = QCoreApplication.translate("Import", "{said} (you wrote: {own})")
    return words.format(said=inside(said, limit=80), own=inside(own, limit=80))


def change_chip(change: PersonChange) -> tuple[str, Tone]:
    """One word for what a change is."""
    translate = QCoreApplication.translate
    if any(field.own for field in change.fields):
        return translate("Import", "your words stay"), Tone.NEUTRAL
    words = {
        ChangeKind.NEW_JOB: (translate("Import", "new job: a reason to write"), Tone.BLUE),
        ChangeKind.NEW_NAME: (translate("Import", "new name"), Tone.BLUE),
        ChangeKind.CONNECTED_AGAIN: (translate("Import", "connected again"), Tone.GREEN),
        ChangeKind.NEW_ADDRESS: (translate("Import", "new address"), Tone.NEUTRAL),
        ChangeKind.NEW_EMAIL: (translate("Import", "new e-mail"), Tone.NEUTRAL),
        ChangeKind.NEW_DAY: (translate("Import", "new date"), Tone.NEUTRAL),
    }
    for kind, chip in words.items():
        if kind in change.kinds:
            return chip
    return "", Tone.NEUTRAL


def applied_words(applied: Applied) -> str:
    """What an import did, for the bar that offers to undo it."""
    counts, translate = applied.counts, QCoreApplication.translate
    new, changed, marked = counts.new, counts.changed, applied.marked
    messages, notes, requests = counts.messages_new, counts.notes_new, counts.requests_new
    sent, facts = counts.invitations_new + counts.filled, counts.facts_changed
    parts = (
        (new, translate("Import", "Brought in %Ln new people.", "", new)),
        (changed, translate("Import", "Brought %Ln people up to date.", "", changed)),
        (marked, translate("Import", "Marked %Ln people as no longer connected.", "", marked)),
        (messages, translate("Import", "Brought in %Ln messages.", "", messages)),
        (notes, translate("Import", "Brought in %Ln notes.", "", notes)),
        (requests, translate("Import", "Brought in %Ln requests.", "", requests)),
        (sent, translate("Import", "Brought in %Ln invitations.", "", sent)),
    )
    found = next((words for count, words in parts if count), "")
    return found or translate("Import", "Brought in %Ln facts about yourself.", "", facts)


def taken_back_words(result: TakenBack) -> tuple[str, str]:
    """What became of an import that was taken back, and who stays."""
    translate = QCoreApplication.translate
    what = translate("Import", "The import is taken back.")
    if not result.stayed:
        return what, ""
    names = [inside(name, limit=60) for name in result.stayed[:_NAMED]]
    rest = len(result.stayed) - len(names)
    if rest:
        names.append(translate("Import", "%Ln more", "", rest))
    stays = translate(
        "Import", "These stay, because you have written, noted or changed something: {names}."
    )
    return what, stays.format(names=", ".join(names))
