"""Making what requests are considered with."""

from functools import partial

from cordially.app.foundation import Foundation
from cordially.imports.mail.mail_process import MailReader
from cordially.services.accepted_mails import AcceptedMails
from cordially.services.considering import Considering, Letters
from cordially.services.incoming_mail import IncomingMail
from cordially.services.inviting import Inviting
from cordially.services.opt_in import OptIn
from cordially.services.request_services import RequestServices
from cordially.services.request_signs import RequestSigns
from cordially.store.background import Background
from cordially.store.decisions import Decisions
from cordially.store.import_writer import OWN_GIVEN_NAME
from cordially.store.requests import Requests
from cordially.store.settings import Settings


def considering_over(
    base: Foundation, letters: Letters, inviting: Inviting, opt_in: OptIn
) -> RequestServices:
    """Everything over one store; `letters` is where letters are begun."""
    database, clock = base.database, base.clock
    requests = Requests(database, clock)
    own_name = partial(Settings(database).get, OWN_GIVEN_NAME)
    decisions = Decisions(database, clock)
    return RequestServices(
        Considering(
            requests,
            decisions,
            base.people,
            letters,
            clock,
            own_name,
            lambda: opt_in.statement,
        ),
        RequestSigns(requests, base.table, Background(database), own_name),
        IncomingMail(MailReader()),
        AcceptedMails(inviting),
    )
