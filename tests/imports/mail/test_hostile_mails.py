"""Mails that nobody wrote in good faith, and mails that broke on the way."""

import os
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.mails import MailFound, MailProblem, MailProblemKind
from tests.imports.mail.made import (
    SECRET_VALUES,
    SECRETS,
    Mail,
    box,
    markup,
    plain,
    read,
    read_bytes,
)

MB = 1024 * 1024
HEAD = "\r\n".join([*Mail().head(), ""]).encode()


def nested(depth: int) -> bytes:
    layers = (
        f'--b{n}\r\nContent-Type: multipart/mixed; boundary="b{n + 1}"\r\n\r\n'
        for n in range(depth)
    )
    return (
        HEAD
        + b'Content-Type: multipart/mixed; boundary="b0"\r\n\r\n'
        + "".join(layers).encode()
        + f"--b{depth}\r\n\r\nAnna Kowalska\r\n".encode()
    )


def wide(parts: int) -> bytes:
    part = b"--b\r\nContent-Type: text/plain\r\n\r\nAnna Kowalska\r\n"
    return HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + part * parts + b"--b--\r\n"


def body(data: bytes, kind: str = "plain", packing: str = "8bit") -> bytes:
    head = f"Content-Type: text/{kind}\r\nContent-Transfer-Encoding: {packing}\r\n\r\n"
    return HEAD + head.encode() + data


def kind_of_trouble(read_it: Callable[[], MailFound]) -> TroubleKind:
    with pytest.raises(Trouble) as raised:
        read_it()
    return raised.value.kind


@pytest.mark.parametrize(
    "data",
    [
        nested(21),
        nested(2_000),
        wide(201),
        wide(200_000),
        HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\n" * 300_000,
        HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--c\n" * 300_000,
        HEAD + b"X-Endless: " + b"a" * (20 * MB),
        HEAD + b"X-Endless: a\r\n" * 200_000,
        HEAD + b"X-Folded: a\r\n" + b" a\r\n" * 200_000,
        b"",
        b"\0" * 1_000,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1_000,
        b"Dear Paula,\n\nthis is only a letter: no mail.\n",
    ],
    ids=[
        "21 deep", "2,000 deep", "201 parts", "200,000 parts", "parts without heads",
        "dashes", "a header of 20 MB", "headers without end", "a folded header without end",
        "empty", "NULs", "Outlook's own format", "a letter",
    ],
)  # fmt: skip
def test_what_no_mail_of_linkedins_is_like_is_put_aside(tmp_path: Path, data: bytes) -> None:
    kind = kind_of_trouble(lambda: read_bytes(tmp_path, data))

    assert kind is TroubleKind.MAIL_UNREADABLE


def test_a_mail_above_the_limit_is_said_to_be_too_large(tmp_path: Path) -> None:
    data = body(b"a\n" * (13 * MB))
    assert kind_of_trouble(lambda: read_bytes(tmp_path, data)) is TroubleKind.MAIL_TOO_LARGE


@pytest.mark.parametrize("data", [nested(19), wide(200)])
def test_as_many_parts_as_are_allowed_are_read(tmp_path: Path, data: bytes) -> None:
    assert [one.name for one in read_bytes(tmp_path, data).arrived] == ["Anna Kowalska"]


@pytest.mark.parametrize(
    "data",
    [
        body(b"a" * (20 * MB)),
        body(b"\0" * MB),
        body(b"<" * (4 * MB), "html"),
        body(b"<a " * MB, "html"),
        body(b"<a href=x>" * (MB // 4), "html"),
        body(b"<!--" * MB, "html"),
        body(b"<style>" * (MB // 2), "html"),
        body(b'<div style="display:none">' * (MB // 8), "html"),
        body(b"&nbsp;" * MB, "html"),
        body(b" " * (4 * MB), "html"),
        body(b"=C3=B" * MB, "plain", "quoted-printable"),
        body(b"QUJD\r\n" * MB, "plain", "base64"),
        body(b"!" * (4 * MB), "plain", "base64"),
        body(b"https://www.linkedin.com/comm/in/a?b=c " * 100_000),
        body(b"https://www.linkedin.com/comm/in/a\n\n" * 100_000),
        body(b"www." * MB),
        body(b"https://www.linkedin.com/" + b"a" * 60 + b"\n1" * MB),
        body(b"- " * (2 * MB)),
        body(b"\n" * (4 * MB)),
        body(b'"' * (4 * MB)),
        body(b"otpToken " * (MB // 2)),
        HEAD.replace(b"Anna", b"=?utf-8?q?" * 5_000) + b"\r\n",
        HEAD.replace(b"Anna", b'"\\' * 20_000) + b"\r\n",
        HEAD.replace(b"Anna", b"(" * 50_000) + b"\r\n",
        HEAD.replace(b"linkedin.com", b"xn--" + b"9" * 20_000) + b"\r\n",
        HEAD.replace(b"email_m2m_invite_single_01", b"").replace(b"I want", b"A, " * 9_000) + b"\n",
        HEAD + b"Authentication-Results: " + b"dkim=" * 9_000 + b"\r\n\r\n",
    ],
)
@pytest.mark.timeout(5)
def test_nothing_that_repeats_itself_takes_long(tmp_path: Path, data: bytes) -> None:
    found = read_bytes(tmp_path, data)

    assert len(found.arrived) + found.ignored == 1


@pytest.mark.parametrize("cut", [-1, -40, -200, -900, 900, 700, 500])
def test_a_mail_that_breaks_off_still_tells_who(tmp_path: Path, cut: int) -> None:
    found = read_bytes(tmp_path, bytes(Mail())[:cut])

    assert [one.name for one in found.arrived] == ["Anna Kowalska"]


def test_nuls_in_a_text_are_left_out(tmp_path: Path) -> None:
    data = bytes(Mail(packing="8bit")).replace(b"Engineer", b"Eng\0in\0eer")

    assert read_bytes(tmp_path, data).arrived[0].headline == "Engineer at Nordgrid"


def test_line_ends_of_every_system_are_the_same(tmp_path: Path) -> None:
    once = read_bytes(tmp_path, bytes(Mail())).arrived

    assert read_bytes(tmp_path, bytes(Mail()).replace(b"\r\n", b"\n")).arrived == once


def test_one_bad_mail_of_a_mailbox_leaves_the_others(tmp_path: Path) -> None:
    data = box(bytes(Mail()), nested(30), body(b"a" * 90_000), bytes(Mail()))

    found = read_bytes(tmp_path, data, "Inbox.mbox", mail_bytes=80_000)

    assert len(found.arrived) == 2
    assert found.problem_count == 2
    assert found.problems == (
        MailProblem("Inbox.mbox", 2, MailProblemKind.TOO_MANY_PARTS),
        MailProblem("Inbox.mbox", 3, MailProblemKind.TOO_LARGE),
    )


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_sentences_that_begin_with_from_part_no_mail(tmp_path: Path, end: bytes) -> None:
    note = "Some lines.\n\nFrom 10:30 on I was at the stand.\n\nFrom there we went home."
    mail = bytes(Mail(text=plain("Anna Kowalska", "Engineer", "anna-k", note), packing="8bit"))
    quoted = box(mail, mail, end=end)
    unquoted = quoted.replace(b"\n>From ", b"\nFrom ")

    for data in (quoted, unquoted):
        found = read_bytes(tmp_path, data, "Inbox")
        assert [one.note for one in found.arrived] == [note, note]


@pytest.mark.parametrize("size", [1, 3, 1_999, 2_001])
def test_a_mailbox_is_parted_alike_wherever_its_blocks_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr("cordially.imports.mail.mailbox._BLOCK", size)
    data = box(*(bytes(Mail(sender=f"N{n} <invitations@linkedin.com>")) for n in range(3)))

    found = read_bytes(tmp_path, data, "Inbox")

    assert [one.name for one in found.arrived] == ["N0", "N1", "N2"]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_mail_too_large_to_be_held_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    monkeypatch.setattr("cordially.imports.mail.mailbox._BLOCK", 5_000)
    mails = [bytes(Mail()), bytes(Mail())]
    mails.insert(place, body(b"From here on\n" * 10_000))

    found = read_bytes(tmp_path, box(*mails), "Inbox", mail_bytes=20_000)

    assert len(found.arrived) == 2
    assert found.problems == (MailProblem("Inbox", place + 1, MailProblemKind.TOO_LARGE),)


def test_a_mark_of_byte_order_before_the_headers_does_not_matter(tmp_path: Path) -> None:
    assert len(read_bytes(tmp_path, b"\xef\xbb\xbf" + bytes(Mail())).arrived) == 1


def test_a_mailbox_above_its_limit_is_put_aside(tmp_path: Path) -> None:
    data = box(bytes(Mail()), bytes(Mail()))

    kind = kind_of_trouble(lambda: read_bytes(tmp_path, data, "Inbox", file_bytes=1_000))

    assert kind is TroubleKind.MAIL_TOO_LARGE


def test_a_mail_above_its_limit_is_told_as_too_large(tmp_path: Path) -> None:
    kind = kind_of_trouble(lambda: read_bytes(tmp_path, bytes(Mail()), mail_bytes=100))

    assert kind is TroubleKind.MAIL_TOO_LARGE


def test_reading_ends_after_as_many_mails_as_are_allowed_and_says_so(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, box(*[bytes(Mail())] * 5), "Inbox", mails=3)

    assert len(found.arrived) == 3
    assert found.problems == (MailProblem("Inbox", 4, MailProblemKind.TOO_MANY_MAILS),)


def test_a_folder_is_read_with_all_that_is_in_it_and_never_in_circles(tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    (folder / "old" / "Inbox.mbox").mkdir(parents=True)
    (folder / "a.eml").write_bytes(bytes(Mail()))
    (folder / "notes.txt").write_bytes(bytes(Mail()))
    (folder / "bad.EML").write_bytes(nested(30))
    (folder / "old" / "Inbox.mbox" / "mbox").write_bytes(box(bytes(Mail()), bytes(Mail())))
    (folder / "old" / "again").symlink_to(folder)
    (folder / "b.eml").symlink_to(folder / "a.eml")

    found = read(folder)

    assert len(found.arrived) == 3
    assert found.problems == (MailProblem("bad.EML", 0, MailProblemKind.TOO_MANY_PARTS),)


def test_a_folder_is_read_only_so_deep_and_so_far(tmp_path: Path) -> None:
    here = tmp_path
    for name in "abcd":
        (here / f"{name}.eml").write_bytes(bytes(Mail()))
        here = here / name
        here.mkdir()

    assert len(read(tmp_path, folder_depth=2).arrived) == 3
    assert len(read(tmp_path, folder_entries=2).arrived) < 3


def test_a_folder_without_mails_is_empty_and_no_trouble(tmp_path: Path) -> None:
    assert read(tmp_path) == MailFound()


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (Path.exists, TroubleKind.FILE_MISSING),
        (lambda path: path.symlink_to(path), TroubleKind.FILE_UNREADABLE),
        (os.mkfifo, TroubleKind.FILE_UNREADABLE),
    ],
)
def test_what_is_no_file_is_told(
    tmp_path: Path, make: Callable[[Path], object], kind: TroubleKind
) -> None:
    path = tmp_path / "mail.eml"
    make(path)

    assert kind_of_trouble(lambda: read(path)) is kind


def told_texts(found: MailFound) -> str:
    return repr((found.arrived, found.accepted, found.problems))


PLACES = st.sampled_from(["sender", "subject", "headline", "note", "slug", "html", "name"])


def with_secret(place: str, secret: str) -> Mail:
    name = f"Anna {secret}" if place == "name" else "Anna Kowalska"
    headline = f"Engineer {secret}" if place == "headline" else "Engineer at Nordgrid"
    note = f"We met in May. {secret} See you." if place == "note" else ""
    slug = f"anna-k/{secret}" if place == "slug" else "anna-k"
    quoted = f"{name} {secret}" if place == "sender" else name
    return Mail(
        text=plain(name, headline, slug, note) if place != "html" else None,
        html=markup(name, headline, slug, f"We met. {secret} See you."),
        sender=f'"{quoted}" <invitations@linkedin.com>',
        subject=f"I want to connect {secret}" if place == "subject" else "I want to connect",
    )


@given(
    place=PLACES,
    start=st.sampled_from(
        [
            "https://www.linkedin.com/comm/in/anna-k?",
            "https://www.linkedin.com/in/anna-k/?x=y&",
            "linkedin.com/comm/in/anna-k?",
            "www.linkedin.com/e/v2?e=1&",
            "https://lnkd.in/e?",
            "https://evil.example/r?",
            "https://evil.example/r#",
            "https://evil.example/r;",
            "",
            "?",
            "see &",
        ]
    ),
    wrap=st.sampled_from(["{}", "({})", "<{}>", '"{}"', "[x]({})", "{}.", "{}\n{}", "«{}»"]),
    packed=st.booleans(),
)
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_parameter_of_a_link_is_ever_told(
    tmp_path: Path, place: str, start: str, wrap: str, packed: bool
) -> None:
    secret = start + (quote(SECRETS, safe="") if packed and start else SECRETS)
    mail = with_secret(place, wrap.format(secret, secret))

    text = told_texts(read_bytes(tmp_path, bytes(mail)))

    assert [value for value in SECRET_VALUES if value in text] == []


WHOLE = bytes(Mail(html=markup("Anna Kowalska", "Engineer", "anna-k")))
SPLICES = st.lists(
    st.tuples(
        st.integers(0, len(WHOLE)),
        st.integers(0, 60),
        st.binary(max_size=20)
        | st.sampled_from(
            [b"\0", b"\r", b"\n\n", b"--", b"=?", b"\nFrom ", b"<", b"&", b"%", b"="]
        ),
    ),
    max_size=12,
)


def spliced(changes: list[tuple[int, int, bytes]]) -> bytes:
    data = bytearray(WHOLE)
    for at, removed, added in changes:
        data[at : at + removed] = added
    return bytes(data)


@given(
    data=st.binary(max_size=400)
    | st.builds(HEAD.__add__, st.binary(max_size=400))
    | st.builds(spliced, SPLICES)
)
@example(data=b"From ")
@example(data=b"From x 10:00\n")
@example(data=HEAD + b'Content-Type: multipart/mixed; boundary="\r\n\r\n--\r\n--')
@example(data=b"From: \r\nSubject: =?utf-7?b?+AAA-?=")
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_bytes_raise_anything_but_trouble(tmp_path: Path, data: bytes) -> None:
    try:
        found = read_bytes(tmp_path, data)
    except Trouble as trouble:
        assert trouble.kind is TroubleKind.MAIL_UNREADABLE  # noqa: PT017
    else:
        assert isinstance(found, MailFound)
