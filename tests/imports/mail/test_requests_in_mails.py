from dataclasses import replace
from datetime import UTC, datetime
from email.header import Header
from pathlib import Path

import pytest

from cordially.domain.mails import Accepted
from cordially.domain.requests import Arrived, RequestSource
from tests.imports.mail.made import (
    FOOTER,
    RULE,
    Mail,
    box,
    markup,
    plain,
    profile,
    read_bytes,
)

ANNA = Arrived(
    "Anna Kowalska",
    "anna-k",
    "Engineer at Nordgrid",
    "",
    datetime(2026, 11, 2, 19, 34, 46, tzinfo=UTC),
    RequestSource.MAIL,
)
AS_HTML = markup("Anna Kowalska", "Engineer at Nordgrid", "anna-k")
NOTE = (
    "Hi Paula,\n\nYour talk on tidal grids in Aarhus stayed with me. May I ask about the sea cable?"
)


def arrived(folder: Path, mail: Mail) -> Arrived:
    found = read_bytes(folder, bytes(mail))
    (one,) = found.arrived
    assert (found.accepted, found.ignored, found.problem_count) == ((), 0, 0)
    return one


@pytest.mark.parametrize(
    "mail",
    [
        Mail(),
        Mail(html=AS_HTML),
        Mail(text=None, html=AS_HTML),
        Mail(packing="base64"),
        Mail(packing="8bit"),
        Mail(text="Open this mail in a browser.", html=AS_HTML),
        Mail(template="email_m2m_invite_reminder_02", subject="Anna's invitation is waiting"),
    ],
)
def test_a_request_is_read_out_of_a_mail_however_it_is_packed(tmp_path: Path, mail: Mail) -> None:
    assert arrived(tmp_path, mail) == ANNA


@pytest.mark.parametrize(
    "mail",
    [
        Mail(text=plain("Anna Kowalska", "Engineer at Nordgrid", "anna-k", NOTE)),
        Mail(
            text=plain("Anna Kowalska", "Engineer at Nordgrid", "anna-k", NOTE),
            html=markup("Anna Kowalska", "Engineer at Nordgrid", "anna-k", "<p>Other</p>"),
        ),
        Mail(
            text=None,
            html=markup(
                "Anna Kowalska", "Engineer at Nordgrid", "anna-k", NOTE.replace("\n\n", "<br><br>")
            ),
        ),
    ],
)
def test_what_they_wrote_comes_with_the_request(tmp_path: Path, mail: Mail) -> None:
    assert arrived(tmp_path, mail) == replace(ANNA, note=NOTE)


def test_a_note_that_stands_below_the_name_is_found_too(tmp_path: Path) -> None:
    text = (
        "Anna Kowalska\nEngineer at Nordgrid\n\n12 mutual connections\n\n"
        "“We sat beside each other at the harbour fair.”\n\n"
        f"Accept: https://www.linkedin.com/comm/mynetwork/invite-accept/1/?x=1\n"
        f"View profile: {profile('anna-k')}\n\n{FOOTER}"
    )

    assert arrived(tmp_path, Mail(text=text)) == replace(
        ANNA, note="We sat beside each other at the harbour fair."
    )


@pytest.mark.parametrize(
    "standard",
    [
        "Hi Paula,\n\nI'd like to join your LinkedIn network.",
        "Hi Paula, I’d like to join your LinkedIn network.",
        "I'd like to add you to my professional network on LinkedIn.",
        "Paula, respond to Anna's invite now.",
        "Anna Kowalska wants to connect\n\nHi Paula,",
        "Hallo Paula,\n\nich möchte Sie zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
        "Bonjour Paula, je souhaiterais rejoindre votre réseau sur LinkedIn.",
        "Paula, merci de m'ajouter à votre réseau LinkedIn",
        "Hola, Paula:\n\nMe gustaría añadirte a mi red profesional en LinkedIn.",
        "Olá, Paula,\n\nGostaria de adicioná-la à minha rede profissional no LinkedIn.",
        "Ciao Paula, vorrei aggiungerti alla mia rete professionale su LinkedIn.",
        "Beste Paula,\n\nIk wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.",
        "Dobrý den Paulo,\n\nráda bych vás přidala do své profesní sítě na LinkedIn.",
    ],
)
def test_what_linkedin_writes_by_itself_is_no_note(tmp_path: Path, standard: str) -> None:
    mail = Mail(text=plain("Anna Kowalska", "Engineer at Nordgrid", "anna-k", standard))

    assert arrived(tmp_path, mail).note == ""


@pytest.mark.parametrize(
    "note",
    [
        "I'd like to connect because we both restored old cranes in Gdynia.",
        "We met at the fair and I'd like to connect.",
        "Hi Paula,\n\nI'd like to join your LinkedIn network. You spoke about tides in May.",
        "Vielen Dank für den Vortrag. Ich möchte mich gerne vernetzen, um über Kabel zu sprechen.",
        "Unsubscribe from silence: come to the choir on Friday",
        "From Gdynia to Aarhus\n\nFrom one crane to the next",
    ],
)
def test_a_note_is_kept_though_it_sounds_like_what_linkedin_writes(
    tmp_path: Path, note: str
) -> None:
    mail = Mail(text=plain("Anna Kowalska", "Engineer at Nordgrid", "anna-k", note))

    assert arrived(tmp_path, mail) == replace(ANNA, note=note)


def test_a_link_in_a_note_loses_what_could_follow_the_reader(tmp_path: Path) -> None:
    note = "See https://me:pw@fair.example/2026/stands?who=paula&id=7#here or call."
    mail = Mail(text=plain("Anna Kowalska", "Engineer at Nordgrid", "anna-k", note))

    assert arrived(tmp_path, mail).note == "See https://fair.example/2026/stands or call."
    assert arrived(tmp_path, mail).suspicion is None


def test_a_note_signed_with_the_name_is_told_from_the_name_below_it(tmp_path: Path) -> None:
    note = "You spoke about tides in May.\n\nAnna Kowalska"
    mail = Mail(text=plain("Anna Kowalska", "Engineer at Nordgrid", "anna-k", note))

    assert arrived(tmp_path, mail) == replace(ANNA, note=note)


def test_a_profile_in_another_script_is_the_same_key_as_in_the_archive(tmp_path: Path) -> None:
    mail = Mail(text=plain("Anna Kowalska", "Engineer", "anna-%C5%82ucja-1"))

    assert arrived(tmp_path, mail).profile == "anna-łucja-1"


@pytest.mark.parametrize("width", [60, 72, 78])
def test_links_that_a_mail_program_broke_into_lines_are_whole_again(
    tmp_path: Path, width: int
) -> None:
    lines = [
        "\n".join(line[at : at + width] for at in range(0, len(line), width) or [0])
        for line in plain("Anna Kowalska", "Engineer at Nordgrid", "anna-k").splitlines()
    ]
    links_at_their_own = "\n".join(lines).replace("profile: ", "profile:\n")

    assert arrived(tmp_path, Mail(text=links_at_their_own)) == ANNA


def test_a_mail_of_2016_without_the_address_of_a_profile_has_no_key(tmp_path: Path) -> None:
    text = plain("Anna Kowalska", "Engineer at Nordgrid", "anna-k").replace(
        "/comm/in/anna-k?", "/comm/profile/view?id=AAsAAAJUVT&authToken=eAsV&"
    )

    assert arrived(tmp_path, Mail(text=text)) == replace(ANNA, profile="")


@pytest.mark.parametrize(
    "name", ["山田 太郎", "محمد الأحمد", "Jiří Dvořák", "Zoë O’Brien-Łuczak", "அருண் குமார்"]
)
@pytest.mark.parametrize("charset", ["utf-8", "native"])
def test_a_name_in_any_script_is_read(tmp_path: Path, name: str, charset: str) -> None:
    native = {"山": "iso-2022-jp", "م": "windows-1256", "J": "iso-8859-2"}.get(name[0], "utf-8")
    words = Header(name, native if charset == "native" else "utf-8").encode()
    mail = Mail(
        text=plain(name, "Engineer at Nordgrid", "anna-k"),
        sender=f"{words} <invitations@linkedin.com>",
    )

    assert arrived(tmp_path, mail) == replace(ANNA, name=name)


def test_a_name_whose_letters_are_split_between_two_encoded_words_is_whole(tmp_path: Path) -> None:
    sender = "=?UTF-8?B?6I=?=\r\n =?UTF-8?Q?=B1=8A?= <invitations@linkedin.com>"
    mail = Mail(text="", html=None, sender=sender)

    assert arrived(tmp_path, mail).name == "豊"


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Anna Kowalska via LinkedIn", "Anna Kowalska"),
        ('"Kowalska, Anna (via LinkedIn)"', "Kowalska, Anna"),
        ("Anna Kowalska über LinkedIn", "Anna Kowalska"),
        ("Anna Via", "Anna Via"),
        ('"Anna \\"Ania\\" Kowalska"', 'Anna "Ania" Kowalska'),
    ],
)
def test_the_name_is_what_stands_before_linkedin(tmp_path: Path, display: str, name: str) -> None:
    sender = f"{display} <invitations@linkedin.com>"

    assert arrived(tmp_path, Mail(sender=sender)).name == name


@pytest.mark.parametrize("html", [None, AS_HTML])
def test_without_a_name_in_the_sender_the_text_says_who(tmp_path: Path, html: str | None) -> None:
    mail = Mail(sender="LinkedIn <invitations@linkedin.com>", html=html)

    found = arrived(tmp_path, replace(mail, text=None) if html else mail)

    assert found == ANNA


def test_padding_between_letters_of_the_preview_is_no_part_of_the_text(tmp_path: Path) -> None:
    above = "Paula, respond to Anna's invite now.\n" + "\u034f \u200b\u00ad " * 60
    mail = Mail(text=plain("Anna Kowalska", "Engineer at\u034f Nordgrid", "anna-k", above))

    assert arrived(tmp_path, mail) == ANNA


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("UTF-8", "latin-1"),
        ("iso-8859-1", "utf-8"),
        ("us-ascii", "utf-8"),
        ("no-such-charset", "utf-8"),
        ("rot13", "utf-8"),
        ("unicode_escape", "utf-8"),
        ("windows-1252", "windows-1252"),
        ("utf-16", "utf-16"),
        ("koi8-r; x=y", "utf-8"),
    ],
)
def test_a_text_is_read_though_its_charset_is_another_than_it_says(
    tmp_path: Path, charset: str, encoding: str
) -> None:
    packing = "base64" if encoding == "utf-16" else "quoted-printable"
    text = plain("Anna Kowalska", "Ingeniør på Nordgrid", "anna-k")
    mail = Mail(text=text, charset=charset, encoding=encoding, packing=packing)

    headline = arrived(tmp_path, mail).headline

    assert headline == "Ingeniør på Nordgrid" or charset.startswith("koi8")


def test_a_single_line_of_latin_1_spoils_no_other(tmp_path: Path) -> None:
    mail = Mail(
        text=plain("Zoë", "Ingeniør", "zoe", NOTE + " Grüße"),
        packing="8bit",
        sender="Zoë <invitations@linkedin.com>",
    )
    data = bytes(mail).replace("Grüße".encode(), "Grüße".encode("latin-1"))

    (one,) = read_bytes(tmp_path, data).arrived

    assert (one.name, one.headline, one.note[-5:]) == ("Zoë", "Ingeniør", "Grüße")


@pytest.mark.parametrize(
    ("date", "at"),
    [
        ("Mon, 2 Nov 2026 21:34:46 +0200 (EET)", ANNA.asked_at),
        ("2 Nov 2026 19:34:46 GMT", ANNA.asked_at),
        ("Mon, 2 Nov 2026 19:34:46 -0000", ANNA.asked_at),
        ("Mon, 99 Nov 2026 19:34:46 +0000", None),
        ("Mon, 2 Nov 1996 19:34:46 +0000", None),
        ("yesterday", None),
        ("Fri, 31 Dec 9999 23:59:59 -2359", None),
        ("", None),
    ],
)
def test_the_moment_is_that_of_the_mail_in_utc(
    tmp_path: Path, date: str, at: datetime | None
) -> None:
    assert arrived(tmp_path, Mail(date=date)).asked_at == at


def test_without_a_date_the_moment_is_that_of_its_arrival(tmp_path: Path) -> None:
    received = "Received: from mail by mx.example.org;\r\n Mon, 2 Nov 2026 19:34:46 +0000"

    assert arrived(tmp_path, Mail(date="", more=(received,))) == ANNA


def digest(*people: tuple[str, str, str]) -> str:
    blocks = [
        f"{name}\n{headline}\n\nView profile: {profile(slug)}\nAccept: {profile(slug)}"
        for name, headline, slug in people
    ]
    return "You have 3 new invitations\n\n" + f"\n\n{RULE}\n\n".join(blocks) + f"\n\n{FOOTER}"


PEOPLE = (
    ("Anna Kowalska", "Engineer at Nordgrid", "anna-k"),
    ("山田 太郎", "Sales", "taro-y"),
    ("Bo Li", "", "bo-li-1"),
)


def test_a_digest_gives_everybody_in_it(tmp_path: Path) -> None:
    mail = Mail(
        text=digest(*PEOPLE),
        template="email_m2m_invite_digest_02",
        sender="LinkedIn <invitations@linkedin.com>",
        subject="You have 3 new invitations",
    )

    found = read_bytes(tmp_path, bytes(mail)).arrived

    assert [(one.name, one.headline, one.profile) for one in found] == list(PEOPLE)
    assert {one.note for one in found} == {""}


def test_a_digest_in_html_alone_gives_everybody_in_it(tmp_path: Path) -> None:
    rows = "".join(
        f'<tr><td><a href="{profile(slug)}"><img alt=""></a></td><td><a href="{profile(slug)}">'
        f"{name}</a></td></tr><tr><td>{headline or '&nbsp;'}</td></tr>"
        f'<tr><td><a href="{profile(slug)}">View profile</a></td></tr>'
        for name, headline, slug in PEOPLE[:2]
    )
    mail = Mail(
        text=None,
        html=f"<html><body><table>{rows}</table></body></html>",
        template="email_m2m_invite_digest_02",
        sender="LinkedIn <invitations@linkedin.com>",
    )

    found = read_bytes(tmp_path, bytes(mail)).arrived

    assert [(one.name, one.headline, one.profile) for one in found] == list(PEOPLE[:2])


ACCEPTED_TEXT = plain(
    "Anna Kowalska",
    "Engineer at Nordgrid",
    "anna-k",
    "Anna Kowalska has accepted your invitation. Let's start a conversation.",
)


@pytest.mark.parametrize("template", ["email_accept_invite_single_01", ""])
def test_an_accepted_invitation_is_told_apart_from_a_request(tmp_path: Path, template: str) -> None:
    mail = Mail(
        text=ACCEPTED_TEXT,
        template=template,
        sender="Anna Kowalska via LinkedIn <invitations@linkedin.com>",
        subject="Paula, start a conversation with your new connection, Anna",
    )

    found = read_bytes(tmp_path, bytes(mail))

    assert (found.arrived, found.ignored) == ((), 0)
    assert found.accepted == (
        Accepted("Anna Kowalska", "anna-k", "Engineer at Nordgrid", ANNA.asked_at),
    )


def test_an_acceptance_from_somebody_else_is_not_believed(tmp_path: Path) -> None:
    mail = Mail(
        text=ACCEPTED_TEXT,
        template="email_accept_invite_single_01",
        sender="Anna Kowalska via LinkedIn <invitations@linkedin.example>",
    )

    found = read_bytes(tmp_path, bytes(mail))

    assert (found.arrived, found.accepted, found.ignored) == ((), (), 1)


@pytest.mark.parametrize(
    "subject",
    [
        "I want to connect",
        "Paula, please add me to your LinkedIn network",
        "I'd like to add you to my professional network on LinkedIn",
        "Anna Kowalska’s invitation is waiting for your response",
        "Fwd: I want to connect",
        "Anna Kowalska sent you an invitation to connect",
        "Ich möchte mich vernetzen",
        "Paula, bitte fügen Sie mich zu Ihrem LinkedIn-Netzwerk hinzu",
        "Annas Einladung wartet auf Ihre Antwort",
        "Je souhaite entrer en relation",
        "Paula, merci de m’ajouter à votre réseau LinkedIn",
        "L’invitation de Anna Kowalska est en attente de votre réponse",
        "Quiero conectar",
        "Paula, añádeme a tu red de LinkedIn",
        "La invitación de Anna está esperando tu respuesta",
        "Quero me conectar",
        "Paula, adicione-me à sua rede do LinkedIn",
        "O convite de Anna está aguardando sua resposta",
        "Voglio collegarmi",
        "Paula, aggiungimi alla tua rete LinkedIn",
        "L’invito di Anna è in attesa di una risposta",
        "Ik wil graag connectie maken",
        "Paula, voeg mij toe aan uw LinkedIn-netwerk",
        "Anna's uitnodiging wacht op je antwoord",
        "Chci se spojit",
        "Paulo, přidejte si mě do své sítě LinkedIn",
        "Anna se chce spojit",
    ],
)
def test_without_the_template_the_subject_tells(tmp_path: Path, subject: str) -> None:
    mail = Mail(template="", subject=Header(subject, "utf-8", maxlinelen=200).encode())

    assert arrived(tmp_path, mail) == ANNA


@pytest.mark.parametrize(
    "subject",
    [
        "Anna Kowalska has accepted your invitation",
        "Anna Kowalska hat Ihre Einladung angenommen",
        "Anna Kowalska a accepté votre invitation",
        "Anna Kowalska ha aceptado tu invitación",
        "Anna Kowalska aceitou seu convite",
        "Anna Kowalska ha accettato il tuo invito",
        "Anna Kowalska heeft je uitnodiging geaccepteerd",
        "Anna Kowalska přijala vaši pozvánku",
    ],
)
def test_a_subject_tells_of_an_acceptance_in_each_language(tmp_path: Path, subject: str) -> None:
    mail = Mail(template="", subject=Header(subject, "utf-8", maxlinelen=200).encode())

    assert [one.name for one in read_bytes(tmp_path, bytes(mail)).accepted] == ["Anna Kowalska"]


@pytest.mark.parametrize(
    "mail",
    [
        Mail(template="email_type_messaging_digest", subject="Anna Kowalska just messaged you"),
        Mail(
            template="email_pymk_02",
            sender="LinkedIn <messages-noreply@linkedin.com>",
            subject="Paula, add Anna Kowalska - Engineer",
        ),
        Mail(
            template="email_groups_recommended_by_admin_01",
            sender="LinkedIn <groups-noreply@linkedin.com>",
            subject="You have an invitation to connect in a group",
        ),
        Mail(template="", more=("X-LinkedIn-Class: INMAIL",)),
        Mail(template="", subject="Congratulate Anna Kowalska for 5 years at Nordgrid"),
        Mail(template="", subject="I want to connect the new printer"),
        Mail(
            template="",
            sender="Tom <tom@friends.example>",
            subject="I want to connect",
            text="Shall we meet on Friday?",
        ),
    ],
)
def test_mails_about_something_else_are_only_counted(tmp_path: Path, mail: Mail) -> None:
    found = read_bytes(tmp_path, bytes(mail))

    assert (found.is_empty, found.ignored, found.problem_count) == (True, 1, 0)


def test_the_class_tells_where_there_is_no_template(tmp_path: Path) -> None:
    mail = Mail(template="", subject="Hej", more=("X-LinkedIn-Class: INVITE-GUEST",))

    assert arrived(tmp_path, mail) == ANNA


def test_a_template_that_is_new_leaves_it_to_the_subject(tmp_path: Path) -> None:
    assert arrived(tmp_path, Mail(template="email_network_request_07")) == ANNA


def test_a_mail_inside_a_mailbox_reads_as_by_itself(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, box(bytes(Mail()), bytes(Mail(date=""))), "Inbox")

    assert found.arrived == (ANNA, replace(ANNA, asked_at=None))
