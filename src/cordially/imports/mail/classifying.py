"""What a mail is about: by the template that LinkedIn names, by its class, by its subject."""

import re

from cordially.imports.mail.headers import words
from cordially.imports.mail.kinds import MailKind
from cordially.imports.mail.parts import Headers
from cordially.imports.mail.wordings import accepts, asks

_DIGEST = re.compile(r"(?:email_)?(?:m2m_invit\w*|invit\w*)_digest")
_REQUEST = re.compile(r"(?:email_)?(?:m2m_invit|invit(?:e|ation)_(?:guest|single|reminder|mbr))")
_ACCEPTED = re.compile(r"(?:email_)?(?:m2m_)?(?:accept_invit|invit(?:e|ation)_accept)")


def kind_of(headers: Headers, sender: str) -> MailKind:
    """What the headers tell it is about; `sender` is the address it says it came from."""
    subject = words(headers.first("subject"))
    template = headers.word("x-linkedin-template")
    if template:
        known = _by_template(template)
        # Templates are renamed every few years; what this sender writes is looked at.
        if known is not MailKind.OTHER or not sender.lower().startswith("invitations@"):
            return known
        return _by_subject(subject)
    kind = headers.word("x-linkedin-class")
    if kind.startswith("invite"):
        return MailKind.ACCEPTED if accepts(subject) else MailKind.REQUEST
    if kind and kind != "email-default":
        return MailKind.OTHER
    return _by_subject(subject)


def _by_template(template: str) -> MailKind:
    if _ACCEPTED.match(template):
        return MailKind.ACCEPTED
    if _DIGEST.match(template):
        return MailKind.DIGEST
    return MailKind.REQUEST if _REQUEST.match(template) else MailKind.OTHER


def _by_subject(subject: str) -> MailKind:
    subject = " ".join(subject.split())
    if accepts(subject):
        return MailKind.ACCEPTED
    return MailKind.REQUEST if asks(subject) else MailKind.OTHER
