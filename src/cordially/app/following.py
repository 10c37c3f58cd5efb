"""Making what follows is done with: reminders, leaving alone, readiness, the first page."""

from collections.abc import Callable, Sequence
from functools import partial

from cordially.app.foundation import Foundation
from cordially.domain.requests import Request
from cordially.services.composing import Composing
from cordially.services.following import Following
from cordially.services.following_services import FollowingServices
from cordially.services.inviting import Inviting
from cordially.services.leaving_alone import LeavingAlone
from cordially.services.opt_in import OptIn
from cordially.services.readiness import BeingReady
from cordially.services.today import Sources, Today
from cordially.store.background import Background
from cordially.store.due_list import DueList
from cordially.store.hand_overs import HandOvers
from cordially.store.import_writer import OWN_GIVEN_NAME
from cordially.store.left_alone import LeftAlones
from cordially.store.reminders import Reminders
from cordially.store.settings import Settings


def following_over(
    base: Foundation,
    composing: Composing,
    inviting: Inviting,
    requests: Callable[[], Sequence[Request]],
    opt_in: OptIn,
) -> FollowingServices:
    """Everything over one store; `requests` are those still to be considered."""
    database, clock, settings = base.database, base.clock, Settings(base.database)
    own_name = partial(settings.get, OWN_GIVEN_NAME)
    left_alone = LeftAlones(database)
    following = Following(
        Reminders(database, base.acts, clock),
        DueList(database, clock),
        composing,
        opt_in,
        clock,
        own_name,
    )
    being_ready = BeingReady(Background(database).own, settings, opt_in)
    sources = Sources(
        following,
        inviting.board,
        requests,
        composing,
        HandOvers(database, clock),
        base.table,
        left_alone.asked_since,
        being_ready.look,
        own_name,
    )
    return FollowingServices(
        following,
        LeavingAlone(left_alone, base.people, base.acts, clock),
        being_ready,
        Today(sources, clock),
    )
