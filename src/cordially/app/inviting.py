"""Making what inviting is done with, and the gate that every message passes."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from cordially.domain.clock import Clock
from cordially.services.common_ground import CommonGround
from cordially.services.introducing import Introducing
from cordially.services.invitation_refusals import InvitationRefusals
from cordially.services.inviting import Inviting
from cordially.services.inviting_needs import Letters
from cordially.services.inviting_services import InvitingServices
from cordially.services.pace import Pacing
from cordially.store.acts import Acts
from cordially.store.background import Background
from cordially.store.import_writer import OWN_GIVEN_NAME
from cordially.store.introductions import Introductions
from cordially.store.invitations import Invitations
from cordially.store.left_alone import LeftAlones
from cordially.store.people import People
from cordially.store.settings import Settings
from cordially.store.shared_contacts import SharedContacts

if TYPE_CHECKING:
    import peewee


@dataclass(frozen=True, slots=True)
class InvitingMade:
    """The services, and what may refuse a hand-over."""

    services: InvitingServices
    gate: InvitationRefusals


def inviting_over(
    database: "peewee.SqliteDatabase", people: People, letters: Letters, acts: Acts, clock: Clock
) -> InvitingMade:
    """Everything over one store; `letters` is where letters are begun."""
    invitations = Invitations(database, clock)
    settings = Settings(database)
    pacing = Pacing(settings, clock)
    gate = InvitationRefusals(invitations, people, LeftAlones(database), pacing, clock)
    return InvitingMade(
        InvitingServices(
            Inviting(invitations, people, letters, pacing, acts, gate),
            Introducing(
                Introductions(database, clock),
                invitations,
                people,
                letters,
                acts,
                partial(settings.get, OWN_GIVEN_NAME),
            ),
            pacing,
            CommonGround(Background(database), SharedContacts(database), people, acts, clock),
        ),
        gate,
    )
