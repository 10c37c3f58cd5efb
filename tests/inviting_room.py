"""Short ways to invite people in a writing room."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.invitations import Ground, Invitation
from cordially.domain.messages import Answer, CompositionId
from cordially.domain.people import Facts, PersonId
from cordially.domain.typed import text_of
from cordially.store.background import Background
from cordially.store.database import insert, run, writing
from cordially.store.settings import Settings
from tests.writing_room import WritingRoom, writing_room

NOTE = "Hi Tomás, we shared the third floor at Iberdrola while you moved the outage model."
TITLE = "Invitation"


@dataclass(slots=True)
class InvitingRoom:
    """A writing room in which people are invited."""

    room: WritingRoom

    def invite(self, name: str, profile: str = "", *, company: str = "Solmar") -> Invitation:
        """Somebody new, known by a profile made of the name."""
        given, _, family = name.partition(" ")
        key = profile or name.lower().replace(" ", "-")
        facts = Facts(given, family, company, "Engineer")
        return self.room.inviting.inviting.invite(TITLE, facts, key)

    def answered(self, name: str, ground: Ground = Ground.KNOW_EACH_OTHER) -> Invitation:
        """Somebody new, with a ground and its answer."""
        invitation = self.invite(name)
        inviting = self.room.inviting.inviting
        inviting.choose_ground(invitation.id, ground)
        return inviting.write_words(invitation.id, f"Third floor at Iberdrola with {name}")

    def hand_over(self, composition: CompositionId | None, text: str = NOTE) -> int:
        """Write a letter and hand it over."""
        assert composition is not None
        self.room.type_in(text_of(composition), text)
        (recipient,) = self.room.recipients(composition)
        return self.room.handing_over.hand_over(recipient).id

    def send(self, invitation: Invitation, text: str = NOTE) -> Invitation:
        """Hand a note over and say that it was sent."""
        handed = self.hand_over(invitation.composition, f"{text} {invitation.name}")
        self.room.handing_over.answer(handed, Answer.SENT)  # type: ignore[arg-type] # id of ours
        return self.room.inviting.inviting.one(invitation.id)

    def sent(self, name: str, ground: Ground = Ground.KNOW_EACH_OTHER) -> Invitation:
        """Somebody new whose invitation went out."""
        return self.send(self.answered(name, ground))

    def told(self, name: str, sent_at: datetime, *, profile: str = "", note: str = "") -> int:
        """An invitation that only an archive tells of."""
        key = profile or name.lower().replace(" ", "-")
        with writing(self.room.database):
            return insert(
                self.room.database,
                "INSERT INTO invitation (digest, profile, name, note, created_at, sent_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    f"{key} {sent_at}".encode(),
                    key,
                    name,
                    note,
                    sent_at.isoformat(),
                    sent_at.isoformat(),
                ),
            )

    def connect(self, person: PersonId | None, day: str = "2026-12-20", gone: str = "") -> None:
        """As the next archive tells."""
        assert person is not None
        self.set_person(person, connected_on=day, no_longer_connected_on=gone)

    def set_person(self, person: PersonId, **columns: str) -> None:
        """Other cells of a person."""
        with writing(self.room.database):
            for column, value in columns.items():
                run(
                    self.room.database,
                    f"UPDATE person SET {column} = ? WHERE id = ?",  # noqa: S608 - our own columns
                    (value, person),
                )

    def leave_alone(self, name: str, *, person: PersonId | None = None, profile: str = "") -> None:
        """Somebody asked to be left alone."""
        with writing(self.room.database):
            run(
                self.room.database,
                "INSERT INTO left_alone (person, profile, name, reason, since)"
                " VALUES (?, ?, ?, 'Asked by mail', '2026-03-01')",
                (person, profile, name),
            )

    def know_of_self(self, kind: FactKind, name: str, begun: str = "", ended: str = "") -> None:
        """A fact of the user."""
        with writing(self.room.database):
            Background(self.room.database).add(BackgroundFact(None, kind, name, "", begun, ended))

    def set_setting(self, name: str, value: str) -> None:
        """A setting as the store keeps it."""
        Settings(self.room.database).put(name, value)

    def undo(self) -> None:
        """Take the newest step back, as the window does."""
        self.room.composing.fold()
        self.room.acts.undo()


@contextmanager
def inviting_room(folder: Path) -> Iterator[InvitingRoom]:
    """The room over the store in a folder."""
    with writing_room(folder) as room:
        yield InvitingRoom(room)
