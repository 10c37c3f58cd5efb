"""What the channel and the language ask for."""

from dataclasses import replace

import pytest

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Account, Document, Reader
from cordially.etiquette.engine import judge
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.limits import units
from cordially.etiquette.rule import Finding, Rule, Where
from cordially.etiquette.rules.form import missing_subject, other_language, too_long


def found(rule: Rule, document: Document) -> list[Finding]:
    return list(rule.check(document))


def note(text: str, *readers: Reader, account: Account = Account.FREE) -> Document:
    document = greeting(*(readers or (ada(),)), text=text, kind=Kind.INVITATION)
    return replace(document, account=account)


@pytest.mark.parametrize(
    ("account", "most"), [(Account.FREE, 200), (Account.PREMIUM, 300)], ids=str
)
def test_a_note_takes_as_many_characters_as_the_account(account: Account, most: int) -> None:
    assert not found(too_long.RULE, note("x" * most, account=account))
    (finding,) = found(too_long.RULE, note("x" * (most + 1), account=account))
    assert f"{most + 1} characters" in finding.message
    assert f"{most}." in finding.message
    assert finding.suggestion == "Cut 1 character."


@pytest.mark.parametrize(("channel", "most"), [(Channel.LINKEDIN, 8000), (Channel.POST, 3000)])
def test_a_message_and_a_post_take_as_many_as_the_channel(channel: Channel, most: int) -> None:
    assert not found(too_long.RULE, greeting(ada(), text="x" * most, channel=channel))
    (finding,) = found(too_long.RULE, greeting(ada(), text="x" * (most + 5), channel=channel))
    assert finding.suggestion == "Cut 5 characters."


def test_a_message_with_a_subject_is_shorter_than_one_to_a_contact() -> None:
    document = replace(greeting(ada(), text="x" * 2001), subject="Salt")
    (finding,) = found(too_long.RULE, document)
    assert "2,001" in finding.message
    assert not found(too_long.RULE, replace(document, subject=None))


def test_an_emoji_counts_as_linkedin_counts_it() -> None:
    assert units("a👍🏽é") == 6
    assert not found(too_long.RULE, note("👍" * 100))
    (finding,) = found(too_long.RULE, note("👍" * 101))
    assert "202 characters" in finding.message
    (span,) = finding.spans
    assert (span.start, span.end) == (100, 101)


def test_the_finding_begins_where_the_text_is_too_long() -> None:
    (finding,) = found(too_long.RULE, note("Hi Ada, " + "x" * 200))
    assert [(span.start, span.end) for span in finding.spans] == [(200, 208)]


def test_what_is_found_before_that_stays_in_sight() -> None:
    text = "THIS IS GREAT NEWS FOR ALL OF US. " + "The cavern holds. " * 20
    codes = [finding.rule.name for finding in judge(note(text)).findings]
    assert codes == ["shouting-capitals", "too-long"]


def test_fields_count_as_they_are_filled_and_who_goes_beyond_is_named() -> None:
    text = "Hi {given_name} from {company}, " + "x" * 175
    assert len(text) > 200
    document = note(text, ada(), ben(), cleo())
    (finding,) = found(too_long.RULE, document)
    assert [document.recipients[place].given_name for place in finding.recipients] == ["Ada", "Ben"]
    assert "Ada Thorsen and Ben Okoro" in finding.message
    over = len("Hi Ada from Fjordlager AS, ") + 175 - 200
    assert finding.suggestion == f"Cut up to {over} characters."


def test_a_personal_line_that_is_too_long_is_found_at_its_place() -> None:
    document = greeting(ada("x" * 8000), ben("The arch?"))
    (finding,) = found(too_long.RULE, document)
    assert finding.recipients == (0,)
    (span,) = finding.spans
    assert document.text[span.start :].startswith("{personal}")


def test_a_post_counts_its_text_as_it_stands() -> None:
    document = greeting(ada("x" * 4000), text="We moved. {personal}", channel=Channel.POST)
    assert not found(too_long.RULE, document)


def test_half_a_pair_of_characters_can_be_counted() -> None:
    assert units("\ud83d") == 1


@pytest.mark.parametrize("subject", ["", " ", "\n"])
def test_a_mail_needs_a_subject(subject: str) -> None:
    mail = replace(greeting(ada(), text="The drill.", channel=Channel.EMAIL), subject=subject)
    assert found(missing_subject.RULE, mail)
    assert not found(missing_subject.RULE, replace(mail, subject="The drill"))


TEXTS = {
    "en": "Hi Ada, thank you for lending me the drill. It is on its way to you.",
    "de": "Liebe Ada, danke für die Bohrmaschine. Sie ist schon auf dem Weg zu dir.",
    "fr": "Bonjour Ada, merci pour la perceuse. Elle est déjà en route vers chez toi.",
    "es": "Hola Ada, gracias por el taladro. Ya va de camino a tu casa, llega el lunes.",
    "pt": "Olá Ada, obrigado pela furadeira. Ela já está a caminho da tua casa.",
    "it": "Ciao Ada, grazie per il trapano. È già in viaggio verso casa tua.",
    "nl": "Hoi Ada, bedankt voor de boormachine. Hij is al naar je onderweg.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_in_a_language_the_reader_does_not_use_is_asked_about(language: str) -> None:
    others = tuple(code for code in TEXTS if code != language)
    reader = replace(ada(), languages=others)
    (finding,) = found(other_language.RULE, greeting(reader, text=TEXTS[language]))
    assert finding.recipients == (0,)
    reader = replace(ada(), languages=(language, "sv"))
    assert not found(other_language.RULE, greeting(reader, text=TEXTS[language]))


def test_only_those_who_do_not_use_it_are_named() -> None:
    document = greeting(
        replace(ada("Your talk."), languages=("no",)),
        replace(ben("The arch?"), languages=("en",)),
        cleo("The harp?"),
        text="Hi {given_name},\n\n{personal}\n\nI wish you a calm end of the year.",
    )
    (finding,) = found(other_language.RULE, document)
    assert finding.recipients == (0,)
    assert "Ada Thorsen is not known to use" in finding.message


def test_a_line_in_the_language_of_the_text_is_not_found_again() -> None:
    reader = replace(ada(), languages=("no",), personal="Your talk on salt stayed with me.")
    text = "Hi {given_name},\n\n{personal}\n\nI wish you a calm end of the year."
    (finding,) = found(other_language.RULE, greeting(reader, ben("The arch?"), text=text))
    assert finding.where is Where.TEXT


def test_a_line_in_another_language_is_found_in_the_line() -> None:
    line = "Votre exposé sur le sel est resté avec moi."
    reader = replace(ada(line), languages=("en",))
    (finding,) = found(other_language.RULE, greeting(reader, ben("The arch?")))
    assert finding.where is Where.PERSONAL
    assert (finding.spans[0].start, finding.spans[0].end) == (0, len(line))
    assert finding.suggestion is not None
    assert "English" in finding.suggestion


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ada, I am sorry to write in English. The drill is on its way to you.",
        "Dear Ada, please excuse my English. It was so good to see you in Bergen.",
        "Liebe Ada, verzeih, dass ich auf Deutsch schreibe. Der Bohrer ist auf dem Weg.",
        "Bonjour Ada, désolé de t'écrire en français. La perceuse est déjà en route.",
        "Hola Ada, perdona que te escriba en español. El taladro ya va de camino a tu casa.",
        "Olá Ada, desculpa escrever em português. A furadeira já está a caminho.",
        "Ciao Ada, scusa se ti scrivo in italiano. Il trapano è già in viaggio per te.",
        "Hoi Ada, sorry dat ik je in het Nederlands schrijf. De boor is al naar je onderweg.",
    ],
)
def test_who_excuses_the_language_knows_about_it(text: str) -> None:
    assert not found(other_language.RULE, greeting(replace(ada(), languages=("no",)), text=text))


@pytest.mark.parametrize("text", ["Hi Ada!", "Skål, Ada!", "Привет, Ада, как дела у тебя?", "🙂"])
def test_a_text_too_short_or_in_no_language_that_is_read_is_left_alone(text: str) -> None:
    assert not found(other_language.RULE, greeting(replace(ada(), languages=("fr",)), text=text))
