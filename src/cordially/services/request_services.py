"""What requests are considered with, made together."""

from dataclasses import dataclass

from cordially.services.considering import Considering
from cordially.services.incoming_mail import IncomingMail
from cordially.services.request_signs import RequestSigns


@dataclass(frozen=True, slots=True)
class RequestServices:
    """`considering` runs on the store's thread; the others say where each of theirs does."""

    considering: Considering
    signs: RequestSigns
    mails: IncomingMail
