"""Messages that are a link, links that count their reader, and unsafe ones."""

from dataclasses import replace

import pytest

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.rule import Finding, Rule, Severity, Where
from cordially.etiquette.rules.links import link_only, tracking_link, unsafe_link
from cordially.etiquette.rules.links.unsafe_link import mixes_alphabets

PAGE = "https://example.org/v/81"


def found(rule: Rule, document: Document) -> list[Finding]:
    return list(rule.check(document))


def to_one(text: str, kind: Kind = Kind.GREETING) -> Document:
    return greeting(ada(), text=text, kind=kind)


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Ada, had to share this with you! {PAGE}",
        f"Happy New Year! Check out this funny video: {PAGE} It made me laugh.",
        f"Merry Christmas Ada! Click here to open your card {PAGE}",
        f"{PAGE}\n\nBest regards\nOle",
        f"Hi Ada,\n\nThought you might like this! :)\n{PAGE}\n\nCheers",
        f"Hallo Ada, schau mal, sehr lustig: {PAGE}",
        f"Frohe Weihnachten! Hier klicken und anschauen: {PAGE}",
        f"Das wollte ich dir nicht vorenthalten! {PAGE} Liebe Grüße",
        f"Bonjour Ada, je voulais partager cette vidéo avec toi : {PAGE}",
        f"Joyeux Noël ! Clique ici pour voir ta carte : {PAGE}",
        f"Hola Ada, tenía que compartir este vídeo contigo: {PAGE}",
        f"¡Feliz Navidad! Haz clic aquí para ver tu tarjeta: {PAGE}",
        f"Olá Ada, tinha que partilhar este vídeo: {PAGE}",
        f"Feliz Natal! Clique aqui para ver o seu cartão: {PAGE}",
        f"Ciao Ada, dovevo condividere questo video: {PAGE}",
        f"Buon Natale! Clicca qui per vedere la cartolina: {PAGE}",
        f"Hoi Ada, dit moest ik even delen: {PAGE}",
        f"Fijne kerst! Klik hier om je kaartje te bekijken: {PAGE}",
        "Merry Christmas, Ada! funnycards.com",
        "Frohe Weihnachten! Eine kleine E-Card für dich.",
        "Bonne année ! Une carte virtuelle pour toi et ta famille.",
        "Feliz Navidad, una tarjeta virtual para ti.",
        "Feliz Natal! Um cartão virtual para você.",
        "Buone feste! Una cartolina virtuale per te.",
        "Fijne feestdagen! Een digitale kerstkaart voor jou.",
        "Happy holidays! [image]",
        "Happy holidays! xmas-card.gif",
    ],
)
def test_a_link_a_card_or_a_picture_and_little_else_is_found(text: str) -> None:
    (finding,) = found(link_only.RULE, to_one(text))
    assert finding.rule.severity is Severity.WARNING
    assert finding.spans


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Ada, the harp in the second minute is the one from Siena: {PAGE}",
        f"Hi Ada, as promised: {PAGE}",
        f"Hi Ada, here is the link you asked for: {PAGE}",
        f"Loved your talk! {PAGE}",
        f"Happy birthday! I found our old team picture: {PAGE}",
        f"Hallo Ada, wie besprochen der Link: {PAGE}",
        f"Liebe Ada, dein Artikel gefällt mir sehr. {PAGE}",
        f"Hallo Ada, in Minute vier siehst du die Höhle in Narvik: {PAGE}",
        f"Bonjour Ada, comme promis, voici le lien : {PAGE}",
        f"Bonjour Ada, ton article m'a beaucoup plu. {PAGE}",
        f"Hola Ada, como te prometí: {PAGE}",
        f"Hola Ada, aquí tienes el enlace del que te hablé: {PAGE}",
        f"Olá Ada, como combinado, o link: {PAGE}",
        f"Olá Ada, gostei muito do teu artigo! {PAGE}",
        f"Ciao Ada, come promesso: {PAGE}",
        f"Ciao Ada, ecco il link di cui ti parlavo: {PAGE}",
        f"Hoi Ada, zoals beloofd: {PAGE}",
        f"Hoi Ada, wat een mooi artikel van je: je artikel staat hier {PAGE}",
        "Hi Ada, see you at three: https://eu02.zoom.us/j/123",
        "Hi Ada, the photos are here: https://photos.app.goo.gl/x",
        "How are you, and how is everybody at Hyttetur.no these days?",
        "Thank you for the lovely e-card, it made me smile.",
        "Danke für die schöne E-Card!",
        "Hi Ada, a calm end of the year to you.",
        f"Hi Ada, {PAGE} " + "and then we walked on along the shore. " * 15,
    ],
)
def test_a_link_with_a_reason_is_left_alone(text: str) -> None:
    assert not found(link_only.RULE, to_one(text))


@pytest.mark.parametrize(
    "text", [f"Check this out, a squirrel on skis! {PAGE}", f"Hi Ada, are you coming? {PAGE}"]
)
def test_a_few_words_more_or_a_question_leave_it_unsure(text: str) -> None:
    (finding,) = found(link_only.RULE, to_one(text))
    assert finding.rule.severity is Severity.HINT


def test_in_a_text_to_several_a_few_words_more_change_nothing() -> None:
    document = greeting(ada(), ben(), text=f"Check this out, a squirrel on skis! {PAGE}")
    (finding,) = found(link_only.RULE, document)
    assert finding.rule.severity is Severity.WARNING
    assert finding.recipients == (0, 1)


def test_only_those_whose_line_says_nothing_are_named() -> None:
    document = greeting(
        ada("Did the cavern stay dry?"),
        ben("All the best!"),
        cleo(f"Enjoy! {PAGE}"),
        text=f"Hi {{given_name}},\n\n{{personal}}\n\nWatch this: {PAGE}",
    )
    (finding,) = found(link_only.RULE, document)
    assert finding.recipients == (1, 2)
    assert finding.message == "Ben Okoro and Cleo Marchetti would get a link and little else."
    assert [document.text[span.start : span.end] for span in finding.spans] == [PAGE]


def test_a_line_that_is_a_link_is_found_at_its_place() -> None:
    document = greeting(ada("Did the cavern stay dry?"), ben(PAGE))
    (finding,) = found(link_only.RULE, document)
    assert (finding.where, finding.recipients) == (Where.PERSONAL, (1,))
    assert finding.message == "The line for Ben Okoro is a link and little else."


def test_a_card_is_called_a_card() -> None:
    (finding,) = found(link_only.RULE, to_one("Merry Christmas! https://www.jibjab.com/v/1"))
    assert "is an e-card and little else" in finding.message


@pytest.mark.parametrize("kind", [Kind.REPLY, Kind.REQUEST])
def test_an_answer_and_what_came_in_may_be_a_link(kind: Kind) -> None:
    assert not found(link_only.RULE, to_one(PAGE, kind))


def test_a_finding_on_a_link_stays_the_same_when_text_before_it_changes() -> None:
    (one,) = found(link_only.RULE, to_one(PAGE))
    (other,) = found(link_only.RULE, to_one(f"Hi Ada,\n\n{PAGE}"))
    assert one.about == other.about


@pytest.mark.parametrize(
    "link",
    [
        "https://bit.ly/3x",
        "bit.ly/3x",
        "http://tinyurl.com/3x",
        "https://t.co/3x",
        "https://www.ow.ly/3x",
        "https://goo.gl/3x",
        "https://cutt.ly/3x",
        "https://rb.gy/3x",
    ],
)
def test_a_short_link_is_found(link: str) -> None:
    (finding,) = found(tracking_link.RULE, to_one(f"The cavern: {link}"))
    assert finding.rule.severity is Severity.WARNING
    assert not finding.fix


@pytest.mark.parametrize(
    "link",
    [
        "https://youtu.be/3x",
        "https://forms.gle/3x",
        "https://maps.app.goo.gl/3x",
        "https://goo.gl/maps/3x",
        "https://example.org/bit.ly/3x",
        "https://bit.ly.example.org/3x",
    ],
)
def test_a_short_link_of_a_site_s_own_is_left_alone(link: str) -> None:
    assert not found(tracking_link.RULE, to_one(f"The cavern: {link}"))


def test_a_short_link_of_linkedin_is_no_more_than_a_hint_in_a_message() -> None:
    findings = found(tracking_link.RULE, to_one("The cavern: https://lnkd.in/3x"))
    assert [finding.rule.severity for finding in findings] == [Severity.HINT]


def test_several_links_are_cleaned_by_one_fix() -> None:
    text = f"Both: {PAGE}?utm_source=a and {PAGE}?b=1&utm_source=a."
    (finding,) = found(tracking_link.RULE, to_one(text))
    assert finding.message.startswith("2 links carry")
    assert [edit.replacement for edit in finding.fix] == [PAGE, f"{PAGE}?b=1"]


@pytest.mark.parametrize(
    "document",
    [
        to_one(f"{PAGE}?fbclid=1"),
        to_one("https://youtu.be/x?si=1"),
        to_one("https://www.linkedin.com/posts/x?utm_source=share&utm_medium=member_desktop"),
        replace(to_one(f"{PAGE}?utm_source=a"), channel=Channel.POST),
        to_one(f"{PAGE}?utm_source=a", Kind.COMMERCIAL),
        to_one("https://bit.ly/3x", Kind.COMMERCIAL),
    ],
)
def test_what_sites_add_and_what_is_usual_is_only_a_hint(document: Document) -> None:
    (finding,) = found(tracking_link.RULE, document)
    assert finding.rule.severity is Severity.HINT


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("https://ada:b@example.org", "user name"),
        ("http://example.org@203.0.113.9/a", "user name"),
        ("https://аpple.com/a", "two alphabets"),
        ("https://www.xn--pple-43d.com/a", "two alphabets"),
        ("https://gοοgle.com", "two alphabets"),
        ("javascript:document.write(1)", "program"),
        ("data:text/html;base64,PGI+", "program"),
        ("file:///home/ada/list.pdf", "your own computer"),
    ],
)
def test_a_link_that_looks_unsafe_is_found(link: str, said: str) -> None:
    text = f"The caverns: {link}"
    (finding,) = found(unsafe_link.RULE, to_one(text))
    assert said in finding.message
    assert text[finding.spans[0].start : finding.spans[0].end] == link


@pytest.mark.parametrize(
    "link",
    [
        "https://medium.com/@ada/caverns",
        "https://example.org/?mail=ada@example.org",
        "https://xn--mnchen-3ya.de",
        "https://xn--90acihh2ak.xn--p1ai",
        "https://яндекс.рф",
        "https://日本語.jp",
        "https://xn--.example.org",
        "https://xn--99999999999999999999.org",
        "ada@example.org",
        "javascript: The good parts (2008)",
        "a profile: data:1 and file: list",
    ],
)
def test_a_link_that_is_only_unusual_is_left_alone(link: str) -> None:
    assert not found(unsafe_link.RULE, to_one(f"The caverns: {link}"))


def test_each_part_of_a_host_may_have_its_own_alphabet() -> None:
    assert not mixes_alphabets("блог.example.org")
    assert mixes_alphabets("блоg.example.org")
