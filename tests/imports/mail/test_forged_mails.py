from pathlib import Path

import pytest

from cordially.domain.requests import Suspicion
from tests.imports.mail.made import ACCEPT, Mail, markup, plain, profile, read_bytes

OTHER, ALIKE = Suspicion.OTHER_SENDER, Suspicion.LOOKALIKE_SENDER


def suspicion(folder: Path, mail: Mail) -> Suspicion | None:
    """Why the request in a mail is suspicious; no link of such a one is taken."""
    (one,) = read_bytes(folder, bytes(mail)).arrived
    assert one.name
    assert one.profile == ("" if one.suspicion else "anna-k")
    return one.suspicion


@pytest.mark.parametrize(
    ("sender", "why"),
    [
        ("Anna Kowalska <invitations@linkedin.com>", None),
        ("Anna Kowalska <invitations@LinkedIn.com>", None),
        ("invitations@linkedin.com", None),
        ("Anna Kowalska <messages@e.linkedin.com>", None),
        ("Anna Kowalska <anna@post.example>", OTHER),
        ("LinkedIn <anna@post.example>", OTHER),
        ('"invitations@linkedin.com" <anna@post.example>', OTHER),
        ("=?utf-8?q?A_=3Cinvitations=40linkedin=2Ecom=3E?= <anna@post.example>", OTHER),
        ("Anna (invitations@linkedin.com) <anna@post.example>", OTHER),
        ("Anna <invitations@bounce.linkedin.com>", OTHER),
        ("Anna Kowalska", OTHER),
        ("Anna <invitations@linkedin.com.evil.example>", ALIKE),
        ("Anna <invitations@linkedln.com>", ALIKE),
        ("Anna <invitations@1inkedin.com>", ALIKE),
        ("Anna <invitations@linkedin-mail.com>", ALIKE),
        ("Anna <invitations@mail-lnkedin.net>", ALIKE),
        ("Anna <invitations@linkedin.co>", ALIKE),
        ("Anna <invitations@xn--lnkedin-q4a.com>", ALIKE),
        ("Anna <invitations@lіnkedіn.com>", ALIKE),
        ("Anna <a@linkedin.com>, Bo <b@linkedin.com>", Suspicion.SEVERAL_SENDERS),
        ("Anna <a@linkedin.com>, b@evil.example", Suspicion.SEVERAL_SENDERS),
    ],
)
def test_only_linkedins_own_domains_are_believed(
    tmp_path: Path, sender: str, why: Suspicion | None
) -> None:
    assert suspicion(tmp_path, Mail(sender=sender)) is why


def test_two_headers_of_senders_are_suspicious(tmp_path: Path) -> None:
    mail = Mail(more=("From: Anna Kowalska <anna@evil.example>",))

    assert suspicion(tmp_path, mail) is Suspicion.SEVERAL_SENDERS


def test_a_mail_that_only_looks_like_linkedins_needs_no_header_of_linkedins(
    tmp_path: Path,
) -> None:
    mail = Mail(template="", sender="Anna <invitations@linkedln.com>", subject="I want to connect")

    assert suspicion(tmp_path, mail) is ALIKE


def test_a_mail_without_a_sender_is_suspicious(tmp_path: Path) -> None:
    assert suspicion(tmp_path, Mail(sender="")) is OTHER


@pytest.mark.parametrize(
    ("results", "why"),
    [
        ("dkim=pass header.d=linkedin.com; spf=pass; dmarc=pass", None),
        ("dkim=pass header.i=@e.linkedin.com; spf=fail", None),
        ("dkim=fail; spf=pass; dmarc=pass", None),
        ("dkim=none; spf=none", None),
        ("dkim=pass; dmarc=fail (p=REJECT)", Suspicion.NOT_SIGNED),
        ("dkim=fail (bad signature); spf=pass", Suspicion.NOT_SIGNED),
        ("spf=softfail smtp.mailfrom=linkedin.com", Suspicion.NOT_SIGNED),
        ("dkim=pass header.d=evil.example; spf=pass", Suspicion.NOT_SIGNED),
        ("spf=pass (dkim=fail is only a remark)", None),
    ],
)
def test_what_the_receiving_server_says_counts(
    tmp_path: Path, results: str, why: Suspicion | None
) -> None:
    mail = Mail(
        more=(
            f"Authentication-Results: mx.example.org;\r\n\t{results}",
            "Authentication-Results: elsewhere.example; dmarc=pass",
        )
    )

    assert suspicion(tmp_path, mail) is why


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/comm/in/anna-k",
        "https://www.linkedin.com@evil.example/in/anna-k",
        "https://linkedin.com.evil.example/in/anna-k",
        "https://evil.example/?u=https://www.linkedin.com/in/anna-k",
        "//evil.example/in/anna-k",
        "HTTPS://EVIL.EXAMPLE\\@linkedin.com/in/anna-k",
    ],
)
def test_links_that_lead_elsewhere_are_suspicious(tmp_path: Path, link: str) -> None:
    text = markup("Anna Kowalska", "Engineer", "anna-k").replace(
        "Accept</a>", f'</a><a href="{link}">Accept</a>'
    )

    assert suspicion(tmp_path, Mail(html=text)) is Suspicion.LINKS_ELSEWHERE


@pytest.mark.parametrize("replaced", [(ACCEPT,), (profile("anna-k"),), (ACCEPT, profile("anna-k"))])
def test_so_they_are_in_a_plain_text(tmp_path: Path, replaced: tuple[str, ...]) -> None:
    text = plain("Anna Kowalska", "Engineer", "anna-k")
    for link in replaced:
        text = text.replace(link, "https://evil.example/accept")

    assert suspicion(tmp_path, Mail(text=text)) is Suspicion.LINKS_ELSEWHERE


def test_pictures_of_linkedins_and_addresses_of_mail_are_no_links_elsewhere(
    tmp_path: Path,
) -> None:
    text = markup("Anna Kowalska", "Engineer", "anna-k").replace(
        "Learn why", '<a href="mailto:help@post.example">write</a><a href="#top">up</a>'
    )

    assert suspicion(tmp_path, Mail(html=text)) is None


def test_the_readers_own_profile_is_never_that_of_who_asks(tmp_path: Path) -> None:
    text = markup("Anna Kowalska", "Engineer", "anna-k")
    for link in (profile("anna-k"), profile("anna-k").replace("&", "&amp;")):
        text = text.replace(link, "https://www.linkedin.com/comm/feed/")

    (one,) = read_bytes(tmp_path, bytes(Mail(text=None, html=text))).arrived

    assert one.profile == ""
