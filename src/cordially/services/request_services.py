"""What requests are considered with, made together."""

from dataclasses import dataclass

from cordially.services.accepted_mails import AcceptedMails
from cordially.services.considering import Considering
from cordially.services.incoming_mail import IncomingMail
from cordially.services.request_signs import RequestSigns


@dataclass(frozen=True, slots=True)
class RequestServices:
    """`considering` and `accepted` run on the store's thread; the others say where they do."""

    considering: Considering
    signs: RequestSigns
    mails: IncomingMail
    accepted: AcceptedMails
