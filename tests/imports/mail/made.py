"""Mails as LinkedIn builds them, about people who do not exist."""

import base64
import io
import quopri
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from cordially.domain.mails import MailFound
from cordially.imports.frames import read_frame, write_frame
from cordially.imports.mail.child import serve
from cordially.imports.mail.limits import MailLimits
from cordially.imports.mail.mail_process import gathered

SECRETS = (
    "midToken=AQHxYzmidtoken77&midSig=0aBcSig88&trk=eml-email_m2m_invite_single_01-hero-1-prof"
    "&trkEmail=eml-trkmail99&lipi=urn%3Ali%3Apage%3Alipi66&eid=eid55-x1-y2"
    "&otpToken=MTMwOTP44secret%3D%3D"
)
SECRET_VALUES = (
    "midtoken77", "aBcSig88", "trkmail99", "lipi66", "eid55", "OTP44secret", "sharedSecret33",
    "otpToken", "midToken", "midSig", "sharedKey",
)  # fmt: skip
ACCEPT = (
    "https://www.linkedin.com/comm/mynetwork/invite-accept/invitationId/6410472941/sharedKey/"
    f"sharedSecret33/?{SECRETS}"
)
RULE = "----------------------------------------"
FOOTER = f"""{RULE}

This email was intended for Paula Reader (Head of Networks at Harbour)
Learn why we included this: https://www.linkedin.com/help/linkedin/answer/4788?lang=en&{SECRETS}
You are receiving Invitation emails.

Unsubscribe: https://www.linkedin.com/comm/psettings/email-unsubscribe?{SECRETS}
Help: https://www.linkedin.com/help/linkedin/answer/67?lang=en&{SECRETS}

© 2026 LinkedIn Corporation, 1000 West Maude Avenue, Sunnyvale, CA 94085.
"""


def profile(slug: str) -> str:
    return f"https://www.linkedin.com/comm/in/{slug}?{SECRETS}"


def plain(name: str, headline: str, slug: str, above: str = "") -> str:
    """The plain text of an invitation: what they wrote, who, and the two links."""
    above = above or "Hi Paula,\n\nI'd like to join your LinkedIn network."
    return (
        f"{above}\n\n{name}\n{headline}\n\n"
        f"View profile: {profile(slug)}\n\nAccept: {ACCEPT}\n\n{FOOTER}"
    )


def markup(name: str, headline: str, slug: str, note: str = "") -> str:
    """The HTML: a hidden line, the reader's own name at the head, tables within tables."""
    link = profile(slug).replace("&", "&amp;")
    own = (
        "https://www.linkedin.com/comm/in/paula-reader?"
        "trk=eml-email_m2m_invite_single_01-header-24-profile&amp;otpToken=MTMwOTP44secret"
    )
    pad = "\u034f \u200b " * 40
    written = f"<tr><td><p>{note}</p></td></tr>" if note else ""
    return f"""<!DOCTYPE html><html lang="en"><head><title>LinkedIn</title>
<style type="text/css">@media only screen {{ .x {{ width:100% }} }}</style></head><body>
<!--[if mso]><table><tr><td>hidden</td></tr></table><![endif]-->
<div style="overflow:hidden;visibility:hidden;opacity:0">Paula, respond to {name}'s invite now.
{pad}</div>
<table><tbody><tr><td><a href="https://www.linkedin.com/comm/feed/?{SECRETS}">
<img alt="LinkedIn" src="https://static.licdn.com/logo.png"></a></td>
<td><a href="{own}"><span>Paula Reader</span></a></td></tr>
<tr><td><table>{written}<tr><td><a href="{link}"><img alt="" src="https://media.licdn.com/x.jpg"></a></td>
<td><a href="{link}"><span style="font-weight:700">{name}</span></a>
<p style="margin:0">{headline}</p><p>Aarhus, Denmark</p></td></tr>
<tr><td><a href="{ACCEPT.replace("&", "&amp;")}">Accept</a></td>
<td><a href="{link}">View profile</a></td></tr></table></td></tr>
<tr><td>This email was intended for Paula Reader (Head of Networks at Harbour).
<a href="https://www.linkedin.com/help/linkedin/answer/4788?{SECRETS}">Learn why</a></td></tr>
</tbody></table></body></html>"""


@dataclass(frozen=True)
class Mail:
    """One mail, to be changed in one place and written out."""

    text: str | None = plain("Anna Kowalska", "Engineer at Nordgrid", "anna-k")
    html: str | None = None
    sender: str = "Anna Kowalska <invitations@linkedin.com>"
    subject: str = "I want to connect"
    template: str = "email_m2m_invite_single_01"
    date: str = "Mon, 2 Nov 2026 21:34:46 +0200 (EET)"
    charset: str = "UTF-8"
    encoding: str = "utf-8"
    packing: str = "quoted-printable"
    more: tuple[str, ...] = ()

    def head(self) -> list[str]:
        lines = [*self.more]
        for name, value in (
            ("From", self.sender),
            ("Subject", self.subject),
            ("X-LinkedIn-Template", self.template),
            ("Date", self.date),
        ):
            lines += [f"{name}: {value}"] if value else []
        return [
            *lines,
            "To: Paula Reader <paula@example.org>",
            "Message-ID: <1.2.3@lva1-app1.prod.linkedin.com>",
            "MIME-Version: 1.0",
        ]

    def __bytes__(self) -> bytes:
        parts = [(kind, text) for kind, text in (("plain", self.text), ("html", self.html)) if text]
        head = "\r\n".join(
            [*self.head(), 'Content-Type: multipart/alternative;\r\n\tboundary="--=_Part_1.2"']
        ).encode()
        body = b"".join(
            b"\r\n----=_Part_1.2\r\nContent-Type: text/"
            + f"{kind};charset={self.charset}\r\nContent-Transfer-Encoding: {self.packing}\r\n"
            f"Content-ID: {kind}-body\r\n\r\n".encode()
            + self.packed(text)
            for kind, text in parts
        )
        return head + b"\r\n" + body + b"\r\n----=_Part_1.2--\r\n"

    def packed(self, text: str) -> bytes:
        data = text.replace("\n", "\r\n").encode(self.encoding)
        if self.packing == "quoted-printable":
            return quopri.encodestring(data.replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n")
        if self.packing == "base64":
            return base64.encodebytes(data).replace(b"\n", b"\r\n")
        return data


def box(*mails: bytes, end: bytes = b"\n") -> bytes:
    """A mailbox of some mails, with sentences that begin with "From " quoted as usual."""
    return b"".join(
        b"From 1811@xxx Mon Nov 02 19:34:46 +0000 2026"
        + end
        + mail.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ").replace(b"\n", end)
        + end
        + end
        for mail in mails
    )


def told(_done: int, _total: int) -> None:
    """Nobody listens."""


def read(path: Path, **limits: int) -> MailFound:
    """What the reader finds, in this process."""
    return gathered(frames_of(path, **limits), path.name, told)


def read_bytes(folder: Path, data: bytes, name: str = "mail.eml", **limits: int) -> MailFound:
    path = folder / name
    path.write_bytes(data)
    return read(path, **limits)


def frames_of(path: Path, **limits: int) -> Iterator[tuple[Any, ...]]:
    """What the reading process answers, without the process."""
    asked, answered = io.BytesIO(), io.BytesIO()
    write_frame(asked, (str(path), astuple(MailLimits(**limits))))
    asked.seek(0)
    serve(asked, answered)
    answered.seek(0)
    while (frame := read_frame(answered)) is not None:
        yield frame
