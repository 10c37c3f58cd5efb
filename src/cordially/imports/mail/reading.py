"""One mail, from its bytes to the people in it."""

from dataclasses import dataclass

from cordially.domain.mails import MailProblemKind
from cordially.domain.requests import Suspicion
from cordially.imports.mail.classifying import kind_of
from cordially.imports.mail.headers import moment, senders, words
from cordially.imports.mail.kinds import MailKind
from cordially.imports.mail.limits import MailLimits
from cordially.imports.mail.lines import Line, lines_of
from cordially.imports.mail.parts import Headers, UnreadableMailError, split_head, texts_of
from cordially.imports.mail.people import Found, one_person, several_people, told_part
from cordially.imports.mail.suspicion import looks_like, suspicion_of
from cordially.imports.mail.wordings import name_in, sender_name

_OF_MAILS = (
    "from", "subject", "date", "received", "message-id", "mime-version", "content-type",
    "return-path", "delivered-to", "x-linkedin-template",
)  # fmt: skip
_PLACES = 20


@dataclass(frozen=True, slots=True)
class MailRead:
    """What one mail tells; `at` is UTC as an ISO text, or empty."""

    kind: MailKind
    people: tuple[Found, ...] = ()
    at: str = ""
    suspicion: Suspicion | None = None


def read_mail(data: bytes, limits: MailLimits) -> MailRead:
    """What a mail tells about invitations; most tell nothing.

    Raises `UnreadableMailError` where it is no mail, or none that LinkedIn would send.
    """
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    headers, body = split_head(data, 0, limits.header_bytes)
    if not any(name in headers for name in _OF_MAILS):
        raise UnreadableMailError(MailProblemKind.NO_MAIL)
    from_whom = [each for raw in headers.all("from")[:_PLACES] for each in senders(raw)]
    kind = kind_of(headers, from_whom[0][1] if from_whom else "")
    if kind is MailKind.OTHER:
        return MailRead(kind)
    parts = texts_of(headers, data, body, limits)
    texts = [
        (lines_of(parts[name]), name == "text/html")
        for name in ("text/plain", "text/html")
        if name in parts
    ]
    subject = " ".join(words(headers.first("subject")).split())
    if not _is_about_linkedin(headers, from_whom, subject, texts):
        return MailRead(MailKind.OTHER)
    suspicion = suspicion_of(headers, from_whom, texts)
    if kind is MailKind.ACCEPTED and suspicion:
        return MailRead(MailKind.OTHER)
    name = next((name for display, _ in from_whom if (name := sender_name(display))), "")
    people = _people(texts, kind, name or name_in(subject), subject)
    kept = [
        Found(one.name, "" if suspicion else one.key, one.headline, one.note)
        for one in people
        if one.name or one.key
    ]
    if not kept:
        return MailRead(MailKind.OTHER)
    return MailRead(kind, tuple(kept), _asked_at(headers), suspicion)


def _is_about_linkedin(
    headers: Headers,
    from_whom: list[tuple[str, str]],
    subject: str,
    texts: list[tuple[list[Line], bool]],
) -> bool:
    """Whether a mail says that it is LinkedIn's; others may have the same subject."""
    if headers.word("x-linkedin-template") or headers.word("x-linkedin-class"):
        return True
    named = [subject, *(part for pair in from_whom for part in pair)]
    if any("linkedin" in text.lower() for text in named):
        return True
    return any(looks_like(address.rpartition("@")[2].lower()) for _, address in from_whom) or any(
        "linkedin" in text.lower()
        for lines, _ in texts
        for line in lines
        for text in (line.words, *line.links)
    )


def _people(
    texts: list[tuple[list[Line], bool]], kind: MailKind, name: str, subject: str
) -> list[Found]:
    """Out of the plain text where there is one; what it lacks, out of the HTML."""
    best: list[Found] = []
    for lines, is_html in texts:
        told = told_part(lines)
        if name and kind is not MailKind.DIGEST:
            found = [one_person(told, name, subject, is_html=is_html)]
        else:
            found = several_people(told, is_html=is_html)
        best = _completed(best, found)
        if best and all(one.key and one.name for one in best):
            return best
    return best or ([Found(name)] if name else [])


def _completed(best: list[Found], found: list[Found]) -> list[Found]:
    """The people of one text with what another text says of them."""
    if not best or len(found) > len(best):
        return found
    if len(found) < len(best):
        return best
    return [
        Found(
            one.name or two.name,
            one.key or two.key,
            one.headline or two.headline,
            two.note if _says_more(two, one) else one.note,
        )
        for one, two in zip(best, found, strict=True)
    ]


def _says_more(one: Found, two: Found) -> bool:
    """Whether one text has whom it is about, and the other does not."""
    return bool(one.headline or one.key) and not (two.headline or two.key)


def _asked_at(headers: Headers) -> str:
    """When the mail was written, or else received."""
    received = [raw.rpartition(b";")[2] for raw in headers.all("received")[:1]]
    for raw in (*headers.all("date")[:1], *received):
        found = moment(raw)
        if found:
            return found.isoformat()
    return ""
