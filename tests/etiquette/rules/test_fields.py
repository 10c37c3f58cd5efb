"""Placeholders of other programs and of templates, in seven languages, and what is none."""

import pytest

from cordially.domain.messages import Channel
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.placeholders import foreign_placeholders
from cordially.etiquette.rule import Where
from cordially.etiquette.rules.fields import foreign_placeholder, unfilled_field


def written(text: str) -> list[str]:
    return [text[one.span.start : one.span.end] for one in foreign_placeholders(text)]


PLACEHOLDERS = [
    # English
    ("Hi [Name], good to see you", "[Name]"),
    ("Dear [FIRST NAME],", "[FIRST NAME]"),
    ("Dear [First_Name] ,", "[First_Name]"),
    ("How are things at [company name]?", "[company name]"),
    ("I liked your post on [topic] a lot", "[topic]"),
    ("We met at [event] last year", "[event]"),
    ("as [their job title]", "[their job title]"),
    ("Best,\n[Your Name]", "[Your Name]"),
    ("[insert compliment about their work]", "[insert compliment about their work]"),
    ("Thanks for (insert reason here).", "(insert reason here)"),
    ("I saw [mutual connection] there", "[mutual connection]"),
    ("Hi (Name), how are you", "(Name)"),
    ("Hi <Name>,", "<Name>"),
    ("Hi <<First Name>>,", "<<First Name>>"),
    ("Hi «FirstName»,", "«FirstName»"),
    ("Hi %FIRSTNAME%,", "%FIRSTNAME%"),
    ("Hi %first_name%,", "%first_name%"),
    ("Hi %%first name%%,", "%%first name%%"),
    ("Hi {{ first name }},", "{{ first name }}"),
    ("Hi {{contact.first_name}},", "{{contact.first_name}}"),
    ('Hi {{ contact.name | default: "there" }},', '{{ contact.name | default: "there" }}'),
    ("Hi {First Name},", "{First Name}"),
    ("{Hi|Hello|Hey} there", "{Hi|Hello|Hey}"),
    ("Hi *|FNAME|*,", "*|FNAME|*"),
    ("Hi #FIRSTNAME#,", "#FIRSTNAME#"),
    ("Hi $FirstName$,", "$FirstName$"),
    ("Hi ::first_name::,", "::first_name::"),
    ("Hi __Name__,", "__Name__"),
    ("Hi %(name)s,", "%(name)s"),
    ("Hi FIRSTNAME,", "FIRSTNAME"),
    ("Hi first_name, how are you", "first_name"),
    ("Hi ${given_name},", "${given_name}"),
    ("Hi Name, how are you", "Name"),
    ("Dear Mr. Surname,", "Surname"),
    ("Dear xx,", "xx"),
    ("I saw you work at XXX and", "XXX"),
    ("I saw you work at XXXX Ltd", "XXXX"),
    ("Hi ___, how are you", "___"),
    ("you are the ____ of the firm", "____"),
    ("Hi ..., how are you", "..."),
    ("Hi [ ], how are you", "[ ]"),
    ("lorem ipsum dolor", "lorem ipsum"),
    # German
    ("Hallo [Vorname],", "[Vorname]"),
    ("Sehr geehrter Herr [Nachname],", "[Nachname]"),
    ("Ihre Arbeit bei [Firma einfügen] gefällt mir", "[Firma einfügen]"),
    ("Danke für [hier Anlass eintragen].", "[hier Anlass eintragen]"),
    ("Hallo <<Vorname>>,", "<<Vorname>>"),
    ("Hallo %VORNAME%,", "%VORNAME%"),
    ("Liebe «Vorname»,", "«Vorname»"),
    ("Hallo Vorname,", "Vorname"),
    ("dein Vortrag bei XXX war gut", "XXX"),
    ("bei [Unternehmen] in [Stadt]", "[Unternehmen]"),
    # French
    ("Bonjour [Prénom],", "[Prénom]"),
    ("Bonjour [prénom du destinataire],", "[prénom du destinataire]"),
    ("chez [nom de l'entreprise] depuis", "[nom de l'entreprise]"),
    ("Merci pour [insérer le sujet].", "[insérer le sujet]"),
    ("Cordialement,\n[Votre nom]", "[Votre nom]"),
    ("Bonjour %PRENOM%,", "%PRENOM%"),
    ("ton travail chez XXX.", "XXX"),
    # Spanish
    ("Hola [Nombre],", "[Nombre]"),
    ("Estimado [nombre y apellidos]:", "[nombre y apellidos]"),
    ("tu trabajo en [empresa] me gusta", "[empresa]"),
    ("Gracias por [insertar motivo].", "[insertar motivo]"),
    ("Un saludo,\n[Tu nombre]", "[Tu nombre]"),
    ("Hola <nombre>,", "<nombre>"),
    # Portuguese
    ("Olá [Nome],", "[Nome]"),
    ("Prezado [nome do cliente],", "[nome do cliente]"),
    ("seu trabalho na [empresa] é bom", "[empresa]"),
    ("Obrigado por [inserir motivo].", "[inserir motivo]"),
    ("Abraço,\n[Seu nome]", "[Seu nome]"),
    ("Olá {{ nome completo }},", "{{ nome completo }}"),
    # Italian
    ("Ciao [Nome],", "[Nome]"),
    ("Gentile dott. [Cognome],", "[Cognome]"),
    ("il tuo lavoro in [nome azienda] mi piace", "[nome azienda]"),
    ("Grazie per [inserire argomento].", "[inserire argomento]"),
    ("Saluti,\n[Il tuo nome]", "[Il tuo nome]"),
    ("Ciao %NOME%,", "%NOME%"),
    # Dutch
    ("Beste [voornaam],", "[voornaam]"),
    ("Geachte heer [achternaam],", "[achternaam]"),
    ("je werk bij [bedrijfsnaam] is mooi", "[bedrijfsnaam]"),
    ("Bedankt voor [onderwerp invullen].", "[onderwerp invullen]"),
    ("Groet,\n[Jouw naam]", "[Jouw naam]"),
    ("Hoi <<voornaam>>,", "<<voornaam>>"),
]


@pytest.mark.parametrize(("text", "placeholder"), PLACEHOLDERS)
def test_a_placeholder_of_any_make_is_found_where_it_stands(text: str, placeholder: str) -> None:
    assert placeholder in written(text)
    assert list(foreign_placeholder.RULE.check(greeting(ada(), text=text)))


@pytest.mark.parametrize(
    "text",
    [
        "“He has went [sic] there”, see [1] and [2, 3], [link below], [...] and […]",
        "[x] milk [ ] bread",
        "“[the company] is hiring”, she said of [her] plans and [our school].",
        "[Event] Join us on Friday. [Update] We moved.",
        "The plan [see the notes, page 3] holds, [name withheld].",
        "a link: [the talk](https://example.org) and [Name](https://example.org)",
        "Write to <ada@example.org> or <https://example.org/name>. I <3 Bergen. 1 < 2 > 0",
        "5% of it, 10% more, 100% sure, 20%-30% of names",
        "https://example.org/?q=%20name%20&first_name=Ada",
        "my address is first_name.last_name@example.org",
        "Comme tu dis : « le nom » et «bonjour», «wirklich»",
        "Sie sagte «Name ist Schall und Rauch».",
        "<<hola>> dijo, <<y adiós>>",
        "(name) and (see below) and (in the company)",
        "the set {a, b} and {my friend} and {}",
        "love and kisses xxx",
        "Super Bowl XXX, XXX Congreso Nacional, en el XXX aniversario, Louis XXX",
        "card XXXX 1234, +41 XX XXX XX 12",
        "Anna\n________________\nAda Thorsen",
        "snake_case and __init__ and ___bold___",
        "Hi there... how are you",
        "Hello ... is anybody there",
        "Hi Norma, hello Nomi, dear Nombeko,",
        "Mein Vorname ist selten, und mein Name auch.",
        "Insert coin, add salt, fill in the form",
        "I am the head of company affairs (company of 12), your name came up",
        "100 $ and 200 $, #name #company",
        "@name told me",
        "Team | Company | City",
    ],
)
def test_other_brackets_signs_and_crosses_are_left_alone(text: str) -> None:
    assert written(text) == []


@pytest.mark.parametrize(
    "text", ["Hi {first},", "Hi {{name}},", "Hi ${name},", "Hi {{ given_name }},", "{personal}"]
)
def test_a_single_word_in_braces_is_found_by_one_rule_alone(text: str) -> None:
    document = greeting(ada("The talk."), ben("The arch?"), text=text)
    assert not list(foreign_placeholder.RULE.check(document))
    assert bool(list(unfilled_field.RULE.check(document))) == (text != "{personal}")


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Hi [First Name], [First Name]!", "Hi {given_name}, {given_name}!"),
        ("Dear Ms [Last Name],", "Dear Ms {family_name},"),
        ("life at <<Company Name>>", "life at {company}"),
        ("as %JOBTITLE% you", "as {position} you"),
        ("Bonjour [prénom],", "Bonjour {given_name},"),
        ("bei [Firma]", "bei {company}"),
    ],
)
def test_a_placeholder_that_means_a_field_becomes_it(text: str, mended: str) -> None:
    (finding,) = foreign_placeholder.RULE.check(greeting(ada(), text=text))
    for edit in reversed(finding.fix):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    assert text == mended


@pytest.mark.parametrize(
    "text", ["Best, [Your Name]", "on [topic]", "at XXX.", "[insert name here]"]
)
def test_what_no_field_holds_is_left_to_the_writer(text: str) -> None:
    (finding,) = foreign_placeholder.RULE.check(greeting(ada(), text=text))
    assert finding.fix == ()


def test_a_post_has_no_fields_to_put_in_their_place() -> None:
    (finding,) = foreign_placeholder.RULE.check(greeting(text="Hi [Name]", channel=Channel.POST))
    assert finding.fix == ()


def test_a_placeholder_in_a_line_is_found_in_the_line() -> None:
    (finding,) = foreign_placeholder.RULE.check(greeting(ada("The talk."), ben("Hi [Name]!")))
    assert (finding.where, finding.recipients) == (Where.PERSONAL, (1,))
    assert (finding.spans[0].start, finding.spans[0].end) == (3, 9)
    assert finding.fix == ()


def test_each_writing_is_named_once_with_all_its_places() -> None:
    findings = list(
        foreign_placeholder.RULE.check(greeting(ada(), text="[Name] and [Name] and [Company]"))
    )
    assert [len(finding.spans) for finding in findings] == [2, 1]
