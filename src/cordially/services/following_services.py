"""What follows and the first page are done with, made together."""

from dataclasses import dataclass

from cordially.services.following import Following
from cordially.services.leaving_alone import LeavingAlone
from cordially.services.readiness import BeingReady
from cordially.services.today import Today


@dataclass(frozen=True, slots=True)
class FollowingServices:
    """The services of what follows; all run on the store's thread."""

    following: Following
    leaving_alone: LeavingAlone
    being_ready: BeingReady
    today: Today
