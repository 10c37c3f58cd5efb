"""Archives as LinkedIn gives them out, made of invented people."""

import csv
import io
import zipfile
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from benchmarks.people import Somebody, Talk

_PREAMBLE = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are '
    "missing. You will only see email addresses for connections who have allowed their "
    "connections to see or download their email address using this setting "
    "https://www.linkedin.com/psettings/privacy/email. You can learn more here "
    'https://www.linkedin.com/help/linkedin/answer/261"\n\n'
)
_OWNER = ("Robin", "Testowner", "robin-testowner")
_ADDRESS = "https://www.linkedin.com/in/"


def write_archive(
    path: Path,
    people: Sequence[Somebody],
    messages: Sequence[Talk] = (),
    noted: Sequence[tuple[Somebody, str]] = (),
    invitations: str = "",
) -> None:
    """A zip as LinkedIn gives it out in 2026: people, messages, notes and the owner.

    `invitations` is the text of Invitations.csv, empty where there is to be none.
    """
    files = {
        "Connections.csv": _connections(people),
        "messages.csv": _messages(messages),
        "Profile.csv": _profile(),
        "Notes.csv": _notes(noted),
        "Email Addresses.csv": (
            "Email Address,Confirmed,Primary,Updated On\n"
            "robin.testowner@example.com,Yes,Yes,Not Available"
        ),
    }
    if invitations:
        files["Invitations.csv"] = invitations
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text.encode())


def _connections(people: Sequence[Somebody]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(
        ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
    )
    for person in people:
        address = _ADDRESS + quote(person.address_key, safe="-") if person.address_key else ""
        writer.writerow(
            [
                *person.name,
                address,
                person.email,
                person.company,
                person.position,
                f"{person.connected_on:%d %b %Y}",
            ]
        )
    return _PREAMBLE + out.getvalue().rstrip("\n")


def _messages(messages: Sequence[Talk]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(
        "CONVERSATION ID|CONVERSATION TITLE|FROM|SENDER PROFILE URL|TO|RECIPIENT PROFILE URLS|"
        "DATE|SUBJECT|CONTENT|FOLDER|ATTACHMENTS".split("|")
    )
    owner = (" ".join(_OWNER[:2]), _ADDRESS + _OWNER[2])
    for talk in messages:
        other = (" ".join(talk.other.name), _ADDRESS + talk.other.address_key)
        sender, reader = (owner, other) if talk.from_owner else (other, owner)
        thread = "2-" + b64encode(f"{talk.other.address_key:.36}_100".encode()).decode()
        sent_at = f"{talk.sent_at:%Y-%m-%d %H:%M:%S} UTC"
        writer.writerow([thread, "", *sender, *reader, sent_at, "", talk.text, "INBOX", ""])
    return out.getvalue()


def _profile() -> str:
    return (
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
        "Geo Location,Twitter Handles,Websites,Instant Messengers\n"
        f"{_OWNER[0]},{_OWNER[1]},,,Mar 3,Builder of small tools,,Software Development,,Aarhus,,,\n"
    )


def _notes(noted: Sequence[tuple[Somebody, str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(
        "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,"
        "Edited On".split(",")
    )
    for person, note in noted:
        address = _ADDRESS + person.address_key
        writer.writerow([*person.name, address, note, "2026-07-30 18:20:00 UTC", ""])
    return out.getvalue()
