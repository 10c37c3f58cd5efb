"""What inviting and introducing are done with, made together."""

from dataclasses import dataclass

from cordially.services.common_ground import CommonGround
from cordially.services.introducing import Introducing
from cordially.services.inviting import Inviting
from cordially.services.pace import Pacing


@dataclass(frozen=True, slots=True)
class InvitingServices:
    """The services of the invitations; all run on the store's thread."""

    inviting: Inviting
    introducing: Introducing
    pacing: Pacing
    common_ground: CommonGround
