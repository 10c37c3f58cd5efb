"""Everything that can be done with one store, made together."""

from dataclasses import dataclass

from cordially.services.audiences import Audiences
from cordially.services.composing import Composing, Typing
from cordially.services.contacts import Contacts
from cordially.services.exporting import Exporting
from cordially.services.following_services import FollowingServices
from cordially.services.handing_over import HandingOver
from cordially.services.importing import Importing
from cordially.services.inviting_services import InvitingServices
from cordially.services.opt_in import OptIn
from cordially.services.request_services import RequestServices
from cordially.services.reviewing import Reviewing
from cordially.services.silencing import Silencing


@dataclass(frozen=True, slots=True)
class ServiceSet:
    """The services over one store; all but `typing` run on the store's thread."""

    contacts: Contacts
    composing: Composing
    handing_over: HandingOver
    reviewing: Reviewing
    silencing: Silencing
    audiences: Audiences
    importing: Importing
    exporting: Exporting
    opt_in: OptIn
    inviting: InvitingServices
    following: FollowingServices
    requests: RequestServices
    typing: Typing
