"""Invented people who ask to connect, and invitations sent, as Invitations.csv tells them."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle
from random import Random

from benchmarks.people import Somebody

REQUESTS = 500
INVITATIONS = 1_000
_CONNECTED = 0.7
_SEED = 20_264
_LATEST = datetime(2026, 11, 29, 8, 0, tzinfo=UTC)
_OWNER = ("Robin Testowner", "https://www.linkedin.com/in/robin-testowner")
_ADDRESS = "https://www.linkedin.com/in/"
_HEADER = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl".split(",")
_NOTES = (
    "",
    "Hi Robin, we met at the tool library in Aarhus and talked about hinges that last.",
    "Hi, I came across your profile and would like to add you to my network.",
    "Hello Robin, we help workshops like yours win more customers. Free for a quick demo?",
    "",
    "Your article on folding rulers is on our wall. May I ask where you had them made?",
    "{other} suggested that I write to you about the small lathe.",
    "I'd like to join your network of like-minded professionals.",
)


def invitations_table(known: Sequence[Somebody], strangers: Sequence[Somebody]) -> str:
    """500 requests of strangers, and 1,000 invitations, seven in ten of them accepted."""
    chance = Random(_SEED)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEADER)
    asking, invited = strangers[:REQUESTS], strangers[REQUESTS:]
    accepted = chance.sample(list(known), round(INVITATIONS * _CONNECTED))
    rows = [
        (*_of(person), *_OWNER, note.format(other=" ".join(chance.choice(known).name)), "INCOMING")
        for person, note in zip(asking, cycle(_NOTES), strict=False)
    ]
    rows += [
        (*_OWNER, *_of(person), "", "OUTGOING")
        for person in (*accepted, *invited[: INVITATIONS - len(accepted)])
    ]
    chance.shuffle(rows)
    for number, (sender, sender_url, reader, reader_url, note, direction) in enumerate(rows):
        at = _LATEST - timedelta(hours=3 * number)
        clock = f"{at:%I:%M %p}".lstrip("0")
        sent_at = f"{at.month}/{at.day}/{at:%y}, {clock}"
        writer.writerow([sender, reader, sent_at, note, direction, sender_url, reader_url])
    return out.getvalue()


def _of(person: Somebody) -> tuple[str, str]:
    return " ".join(person.name), _ADDRESS + person.address_key
