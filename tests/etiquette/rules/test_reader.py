"""Whether a text knows its reader: names, titles, meetings, reasons, in seven languages."""

from dataclasses import replace
from datetime import date

import pytest

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document, Past, Reader
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.outcome import Reading, TextIs
from cordially.etiquette.rule import Finding, Rule, Severity, Where
from cordially.etiquette.rules.reader import (
    claimed_meeting,
    empty_praise,
    family_name_first,
    misspelt_name,
    nameless_salutation,
    no_reason,
    only_fields,
    outdated_title,
    same_note,
    title_targeting,
    wrong_name,
)

MARIA = Reader("Maria", "Sørensen", "Nordgrid", "Head of Storage")


def found(rule: Rule, document: Document) -> list[Finding]:
    return list(rule.check(document))


def to(reader: Reader, text: str, kind: Kind = Kind.NOTE) -> Document:
    return greeting(reader, text=text, kind=kind)


def marked(document: Document, finding: Finding) -> list[str]:
    text = document.text
    if finding.where is Where.PERSONAL:
        text = document.recipients[finding.recipients[0]].personal
    return [text[span.start : span.end] for span in finding.spans]


def mended(document: Document, finding: Finding) -> str:
    text = document.text
    if finding.where is Where.PERSONAL:
        text = document.recipients[finding.recipients[0]].personal
    for edit in sorted(finding.fix, key=lambda edit: -edit.span.start):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text


# R104


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Thomas, thank you for the drill.", "Thomas"),
        ("hi thomas,\nthank you for the drill", "thomas"),
        ("Hello Thomas thank you for the drill", "Thomas"),
        ("Good morning Thomas! The drill is back.", "Thomas"),
        ("Dear Mr. Okoro,\n\nthe drill is back.", "Okoro"),
        ("Dear Thomas Keller,\n\nthe drill is back.", "Thomas Keller"),
        ("Thomas, your drill is back.", "Thomas"),
        ("Happy birthday, Thomas! I hope the sun is out.", "Thomas"),
        ("Quick question, Pierre: is the drill yours?", "Pierre"),
        ("Thomas, das Bohren hat dir gefallen, oder?", "Thomas"),
        ("Marco, soy vecina y tengo un taladro.", "Marco"),
        ("Grazie del trapano, Anna. Lo riporto domani.", "Anna"),
        ("Hallo Thomas, danke für die Bohrmaschine.", "Thomas"),
        ("Sehr geehrte Frau Okonkwo,\n\ndanke für die Leiter.", "Okonkwo"),
        ("Liebe Katharina, danke für die Leiter.", "Katharina"),
        ("Bonjour Thomas,\nmerci pour la perceuse.", "Thomas"),
        ("Chère Camille, merci pour l'échelle.", "Camille"),
        ("Hola Javier:\ngracias por el taladro.", "Javier"),
        ("Estimada señora Fuentes, gracias por todo.", "Fuentes"),
        ("Olá João, obrigado pela furadeira.", "João"),
        ("Caro Rodrigo, obrigado pela ajuda.", "Rodrigo"),
        ("Ciao Giulia, grazie per il trapano.", "Giulia"),
        ("Gentile dott. Bianchi, grazie per la scala.", "Bianchi"),
        ("Hoi Sanne, bedankt voor de boor.", "Sanne"),
        ("Beste Willem, bedankt voor de ladder.", "Willem"),
    ],
)
def test_a_greeting_to_somebody_else_is_found(text: str, name: str) -> None:
    document = to(MARIA, text)
    (finding,) = found(wrong_name.RULE, document)
    assert marked(document, finding) == [name]
    assert finding.rule.severity is Severity.WARNING
    assert "Maria Sørensen" in finding.message


@pytest.mark.parametrize(
    ("given", "family", "text"),
    [
        ("Maria", "Sørensen", "Hi Maria, the drill is back."),
        ("Maria", "Sørensen", "Dear Ms Sørensen, the drill is back."),
        ("Maria", "Sørensen", "Hi M., the drill is back."),
        ("Maria", "Sørensen", "Hi Maria and Thomas, the drill is back."),
        ("Maria", "Sørensen", "Hi Thomas and Maria, the drill is back."),
        ("Maria", "Sørensen", "Lieber Thomas, liebe Maria, der Bohrer ist da."),
        ("Maria", "Sørensen", "Hi Maria and all at Nordgrid, the drill is back."),
        ("Maria", "Sørensen", "Hi Nordgrid team, the drill is back."),
        ("Maria", "Sørensen", "Hi Nordgrid, the drill is back."),
        ("Maria", "Sørensen", "Dear friends, the drill is back."),
        ("Maria", "Sørensen", "Liebe Nachbarin, der Bohrer ist da."),
        ("Maria", "Sørensen", "Dear Professor, the drill is back."),
        ("Maria", "Sørensen", "Hello from Bergen. The drill is back."),
        ("Maria", "Sørensen", "Greetings from Thomas, who has your drill."),
        ("Maria", "Sørensen", "Thomas, Eva und ich haben deinen Bohrer."),
        ("Maria", "Sørensen", "Thomas, my brother, has the drill."),
        ("Maria", "Sørensen", "Thank you for the drill.\n\nBest wishes, Thomas"),
        ("Maria", "Sørensen", "Happy birthday, and all the best!\nThomas"),
        ("Maria", "Sørensen", "Best wishes, Thomas"),
        ("Maria", "Sørensen", "Yesterday I met a friend, Thomas. He has your drill."),
        ("Maria", "Sørensen", "Thomas, unser Hausmeister, hat den Bohrer."),
        ("Maria", "Sørensen", "Susan, who found your drill, sends her love."),
        ("Maria", "Sørensen", "Merry Christmas! Thomas and I have your drill."),
        ("Maria", "Sørensen", "Florence, what a city. Your drill was there."),
        ("Maria", "Sørensen", "Dear Sir or Madam, the drill is back."),
        ("Katharina", "Vogel", "Hi Kate, the drill is back."),
        ("Katharina", "Vogel", "Liebe Kathi, der Bohrer ist da."),
        ("Robert", "Hale", "Hi Bob, the drill is back."),
        ("Elizabeth", "Hale", "Hi Liz, the drill is back."),
        ("Francisco", "Paz", "Hola Paco, el taladro está aquí."),
        ("Giuseppe", "Verri", "Ciao Beppe, il trapano è qui."),
        ("João", "Paz", "Oi Joãozinho, a furadeira voltou."),
        ("Johannes", "de Wit", "Hoi Hans, de boor is terug."),
        ("Sebastian", "Vogel", "Hi Basti, der Bohrer ist da."),
        ("Jean-Pierre", "Blanc", "Salut JP, la perceuse est là."),
        ("Jean-Pierre", "Blanc", "Salut Jean, la perceuse est là."),
        ("Anna-Lena", "Vogel", "Hallo Annalena, der Bohrer ist da."),
        ("Muhammad Ali", "Khan", "Hi Ali, the drill is back."),
        ("M.", "Sørensen", "Hi Maria, the drill is back."),
        ("Wei (Jenny)", "Zhang", "Hi Jenny, the drill is back."),
        ("娜", "李", "Hi Lina, the drill is back."),
        ("Мария", "Иванова", "Hi Maria, the drill is back."),
        ("", "", "Hi Thomas, the drill is back."),
    ],
)
def test_a_name_that_may_be_the_readers_is_left_alone(given: str, family: str, text: str) -> None:
    company = "Nordgrid" if given == "Maria" else ""
    assert not found(wrong_name.RULE, to(Reader(given, family, company), text))


def test_a_name_that_the_notes_say_they_use_is_theirs() -> None:
    document = to(replace(MARIA, known="Goes by Pippi among friends."), "Hi Pippi, hello.")
    assert not found(wrong_name.RULE, document)


def test_a_word_that_may_be_a_pet_name_is_only_a_hint() -> None:
    (finding,) = found(wrong_name.RULE, to(MARIA, "Hi Brummbär, the drill is back."))
    assert finding.rule.severity is Severity.HINT


def test_one_name_in_a_text_to_several_is_found_for_the_others() -> None:
    document = greeting(
        MARIA, ada("Your talk."), ben("The arch?"), text="Hi Maria,\n\n{personal}\n\nBest"
    )
    (finding,) = found(wrong_name.RULE, document)
    assert finding.recipients == (1, 2)
    assert "Ada Thorsen and Ben Okoro" in finding.message
    assert mended(document, finding).startswith("Hi {given_name},")


def test_a_name_that_everybody_bears_may_stand_in_a_text_to_several() -> None:
    marias = (MARIA, Reader("Maria", "Keller"), Reader("María", "Paz"))
    assert not found(wrong_name.RULE, greeting(*marias, text="Hi Maria,\n\n{personal}"))


def test_a_line_that_greets_somebody_else_is_found_in_the_line() -> None:
    document = greeting(ada("Hi Thomas, your talk stayed with me."), ben("Ben, how is the arch?"))
    (finding,) = found(wrong_name.RULE, document)
    assert (finding.where, finding.recipients) == (Where.PERSONAL, (0,))
    assert mended(document, finding) == "Hi Ada, your talk stayed with me."


# R105


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Hi Sørensen, hello.", "Hi Maria, hello."),
        ("Hi Sorensen, hello.", "Hi Maria, hello."),
        ("Dear Sørensen,\n\nhello.", "Dear Maria,\n\nhello."),
        ("Hallo Sørensen, wie geht's?", "Hallo Maria, wie geht's?"),
        ("Bonjour Sørensen, ça va ?", "Bonjour Maria, ça va ?"),
        ("Hola Sørensen, ¿qué tal?", "Hola Maria, ¿qué tal?"),
        ("Olá Sørensen, tudo bem?", "Olá Maria, tudo bem?"),
        ("Ciao Sørensen, come va?", "Ciao Maria, come va?"),
        ("Hoi Sørensen, hoe gaat het?", "Hoi Maria, hoe gaat het?"),
        ("Dear Sørensen Maria, hello.", "Dear Maria, hello."),
        ("Dear Ms Maria, hello.", "Dear Ms Sørensen, hello."),
        ("Happy birthday, Sørensen! Enjoy it.", "Happy birthday, Maria! Enjoy it."),
        ("Sørensen, a word about the drill.", "Maria, a word about the drill."),
        ("Hi Sørensen, Maria, hello again.", "Hi Maria, hello again."),
        ("Thanks, SØRENSEN Maria! The drill is here.", "Thanks, Maria! The drill is here."),
        ("Sehr geehrte Frau Maria, guten Tag.", "Sehr geehrte Frau Sørensen, guten Tag."),
        ("Chère Madame Maria, bonjour.", "Chère Madame Sørensen, bonjour."),
        ("Gentile Signora Maria, buongiorno.", "Gentile Signora Sørensen, buongiorno."),
        ("Geachte mevrouw Maria, goedendag.", "Geachte mevrouw Sørensen, goedendag."),
    ],
)
def test_the_wrong_one_of_two_names_is_found_and_mended(text: str, right: str) -> None:
    document = to(MARIA, text)
    (finding,) = found(family_name_first.RULE, document)
    assert mended(document, finding) == right
    assert not found(wrong_name.RULE, document)


@pytest.mark.parametrize(
    ("given", "family", "text"),
    [
        ("Maria", "Sørensen", "Dear Ms Sørensen, hello."),
        ("Maria", "Sørensen", "Sehr geehrte Frau Dr. Sørensen, guten Tag."),
        ("Maria", "Sørensen", "Dear Dr Sørensen, hello."),
        ("Maria", "Sørensen", "Dear Professor Maria Sørensen, hello."),
        ("Maria", "Sørensen", "Estimada doña Maria, buenos días."),
        ("Piet", "van den Berg", "Geachte heer Van den Berg, goedendag."),
        ("Zsófia", "Nagy", "Dear Nagy Zsófia, hello."),
        ("Xiaoming", "Wang", "Dear Wang Xiaoming, hello."),
        ("Yuki", "Tanaka", "Dear Tanaka, hello."),
        ("Anselme", "Baron", "Monsieur Baron,\n\nla crémone est partie."),
        ("Sabine", "Vogel", "Frau Vogel, Ihre Leiter steht bereit."),
        ("Nagy", "Zsófia", "Dear Zsófia, hello."),
        ("Keller", "Thomas", "Hi Thomas, hello."),
        ("Thomas", "Thomas", "Hi Thomas, hello."),
        ("Sørensen", "", "Hi Sørensen, hello."),
        ("", "Sørensen", "Hi Sørensen, hello."),
    ],
)
def test_names_in_their_right_place_are_left_alone(given: str, family: str, text: str) -> None:
    assert not found(family_name_first.RULE, to(Reader(given, family), text))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Hi {family_name},\n\n{personal}", "Hi {given_name},\n\n{personal}"),
        ("Dear Mr {given_name},\n\n{personal}", "Dear Mr {family_name},\n\n{personal}"),
    ],
)
def test_a_field_in_the_wrong_place_is_found_once_for_all(text: str, right: str) -> None:
    document = greeting(ada("Your talk."), ben("The arch?"), text=text)
    (finding,) = found(family_name_first.RULE, document)
    assert finding.recipients == (0, 1)
    assert mended(document, finding) == right


@pytest.mark.parametrize(
    "text",
    [
        "Hi {given_name},\n\n{personal}",
        "Dear Ms {family_name},\n\n{personal}",
        "Dear {given_name} {family_name},\n\n{personal}",
    ],
)
def test_a_field_in_its_place_is_left_alone(text: str) -> None:
    document = greeting(ada("Your talk."), ben("The arch?"), text=text)
    assert not found(family_name_first.RULE, document)


# R106


@pytest.mark.parametrize(
    ("given", "family", "text", "right"),
    [
        ("Maria", "Sørensen", "Hi Mria, hello.", "Hi Maria, hello."),
        ("Maria", "Sørensen", "Hi Maira, hello.", "Hi Maria, hello."),
        ("Maria", "Sørensen", "Hi Mariaa, hello.", "Hi Maria, hello."),
        ("Maria", "Sørensen", "Dear Maria Sorensen, hello.", "Dear Maria Sørensen, hello."),
        ("Maria", "Sørensen", "Dear Ms Sørenson, hello.", "Dear Ms Sørensen, hello."),
        ("Sarah", "Hale", "Hi Sara, hello.", "Hi Sarah, hello."),
        ("John", "Hale", "Hi Jon, hello.", "Hi John, hello."),
        ("Katherine", "Hale", "Dear Catherine, hello.", "Dear Katherine, hello."),
        ("Philipp", "Vogel", "Hallo Phillip, guten Tag.", "Hallo Philipp, guten Tag."),
        ("Jürgen", "Vogel", "Hallo Jurgen, guten Tag.", "Hallo Jürgen, guten Tag."),
        ("François", "Blanc", "Bonjour Francois, ça va ?", "Bonjour François, ça va ?"),
        ("Hélène", "Blanc", "Chère Helene, merci.", "Chère Hélène, merci."),
        ("René", "Blanc", "Salut Renè, ça va ?", "Salut René, ça va ?"),
        ("José", "Muñoz", "Hola Jose, ¿qué tal?", "Hola José, ¿qué tal?"),
        ("José", "Muñoz", "Estimado señor Munoz, gracias.", "Estimado señor Muñoz, gracias."),
        ("João", "Paz", "Olá Joao, tudo bem?", "Olá João, tudo bem?"),
        ("Conceição", "Paz", "Cara Conceicão, obrigado.", "Cara Conceição, obrigado."),
        ("Niccolò", "Verri", "Ciao Niccolo, come va?", "Ciao Niccolò, come va?"),
        ("Loïs", "de Wit", "Hoi Lois, hoe gaat het?", "Hoi Loïs, hoe gaat het?"),
        ("ŁUKASZ", "NOWAK", "Hi Lukasz, hello.", "Hi Łukasz, hello."),
    ],
)
def test_a_misspelt_name_is_found_and_mended(
    given: str, family: str, text: str, right: str
) -> None:
    document = to(Reader(given, family), text)
    (finding,) = found(misspelt_name.RULE, document)
    assert mended(document, finding) == right
    assert not found(wrong_name.RULE, document)


@pytest.mark.parametrize(
    ("given", "family", "text"),
    [
        ("Maria", "Sørensen", "Hi Maria, hello."),
        ("Maria", "Sørensen", "HI MARIA, hello."),
        ("Maria", "Sørensen", "hi maria, hello."),
        ("Maria", "Sørensen", "Hi Maria, Marie and Mario say hello."),
        ("Maria", "Sørensen", "Dear Ms Soerensen, hello."),
        ("Jörg", "Müller", "Hallo Joerg, wie war's bei Mueller?"),
        ("Joerg", "Mueller", "Hallo Jörg, wie geht's?"),
        ("Jose", "Munoz", "Hola José, ¿qué tal?"),
        ("Anna", "Bär", "Hallo Anna, die Bar war gut."),
        ("Steven", "Hale", "Hi Steve, hello."),
        ("Susanne", "Vogel", "Liebe Susi, hallo."),
        ("Tom", "Hale", "Hi Tim, hello."),
        ("Thomas", "Hale", "Hi Maria, hello."),
    ],
)
def test_a_name_spelt_right_or_another_name_is_no_slip(given: str, family: str, text: str) -> None:
    assert not found(misspelt_name.RULE, to(Reader(given, family), text))


def test_accents_missing_later_in_the_text_are_found_as_well() -> None:
    document = to(Reader("José", "Muñoz"), "Hola José, gracias. Un abrazo, Jose. ¡Jose!")
    (finding,) = found(misspelt_name.RULE, document)
    assert marked(document, finding) == ["Jose", "Jose"]
    assert mended(document, finding).endswith("Un abrazo, José. ¡José!")


def test_accents_are_looked_at_in_personal_lines() -> None:
    line = "Your caverns are famous, Jose."
    document = greeting(Reader("José", "Muñoz", personal=line), ben("The arch?"))
    (finding,) = found(misspelt_name.RULE, document)
    assert (finding.where, finding.recipients) == (Where.PERSONAL, (0,))


# R107


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Dear Sir/Madam,\n\nthe drill is back.", "warning"),
        ("Dear Sir or Madam,\n\nthe drill is back.", "warning"),
        ("To whom it may concern,\n\nthe drill is back.", "warning"),
        ("Dear valued customer, the drill is back.", "warning"),
        ("Sehr geehrte Damen und Herren,\n\nder Bohrer ist da.", "warning"),
        ("Sehr geehrter Kunde, der Bohrer ist da.", "warning"),
        ("Madame, Monsieur,\n\nla perceuse est là.", "warning"),
        ("Cher client, la perceuse est là.", "warning"),
        ("A quien corresponda:\n\nel taladro está aquí.", "warning"),
        ("Estimado/a señor/a: el taladro está aquí.", "warning"),
        ("Prezado(a) senhor(a),\n\na furadeira voltou.", "warning"),
        ("A quem possa interessar, a furadeira voltou.", "warning"),
        ("Egregi signori,\n\nil trapano è qui.", "warning"),
        ("Gentile cliente, il trapano è qui.", "warning"),
        ("Geachte heer/mevrouw,\n\nde boor is terug.", "warning"),
        ("Geachte heer, mevrouw,\n\nde boor is terug.", "warning"),
        ("Hi there, the drill is back.", "hint"),
        ("Hello everyone! The drill is back.", "hint"),
        ("Hallo zusammen,\nder Bohrer ist da.", "hint"),
        ("Liebe Kolleginnen und Kollegen,\nder Bohrer ist da.", "hint"),
        ("Bonjour à tous, la perceuse est là.", "hint"),
        ("Bonjour à toutes et à tous, la perceuse est là.", "hint"),
        ("Hola a todos, el taladro está aquí.", "hint"),
        ("Estimados colegas: el taladro está aquí.", "hint"),
        ("Olá a todos, a furadeira voltou.", "hint"),
        ("Bom dia pessoal, a furadeira voltou.", "hint"),
        ("Ciao a tutti, il trapano è qui.", "hint"),
        ("Cari colleghi, il trapano è qui.", "hint"),
        ("Hallo allemaal, de boor is terug.", "hint"),
        ("Beste collega, de boor is terug.", "hint"),
    ],
)
def test_a_greeting_without_a_name_is_found(text: str, severity: str) -> None:
    (finding,) = found(nameless_salutation.RULE, to(MARIA, text))
    assert finding.rule.severity == severity


@pytest.mark.parametrize(
    "text",
    [
        "Hi Maria, the drill is back.",
        "Hi there Maria, the drill is back.",
        "The letter said “Dear Sir or Madam”, and you laughed.",
        "Hello! The drill is back.",
        "Guten Tag, der Bohrer ist da.",
        "Monsieur,\n\nla perceuse est là.",
        "Bonjour, la perceuse est là.",
        "Hola, el taladro está aquí.",
        "Friends of mine found your drill.",
        "All is well here.",
        "Hi all-rounder, the drill is back.",
        "Dear Sir Thomas, the drill is back.",
        "Gentle rain here. To whom it may concern is a good film.",
        "Gentile Maria, il trapano è qui.",
        "Lieve vriendin van me is in Gent.",
    ],
)
def test_a_greeting_with_a_name_or_none_at_all_is_left_alone(text: str) -> None:
    assert not found(nameless_salutation.RULE, to(MARIA, text))


def test_who_has_no_known_name_may_be_greeted_without() -> None:
    assert not found(nameless_salutation.RULE, to(Reader("", ""), "Dear Sir/Madam, hello."))


# R101

PRAISE = {
    "en": ["Your background is really impressive.", "I was impressed by your profile."],
    "de": ["Dein Profil hat mich sehr beeindruckt.", "Was für ein spannender Werdegang!"],
    "fr": ["Votre parcours est impressionnant.", "J'admire votre travail."],
    "es": ["Tu trayectoria me parece impresionante.", "Me encanta tu perfil."],
    "pt": ["O seu percurso é impressionante.", "Gostei muito do seu perfil."],
    "it": ["Il tuo percorso è davvero notevole.", "Complimenti per il profilo."],
    "nl": ["Je loopbaan is indrukwekkend.", "Ik ben onder de indruk van je profiel."],
}
WITH_OBJECT = {
    "en": ["Your work on salt caverns is impressive.", "I liked your talk about brine."],
    "de": ["Dein Vortrag über Salz hat mich beeindruckt.", "Die Arbeit an der Pumpe ist spannend."],
    "fr": ["Votre exposé sur le sel m'a plu.", "J'admire votre travail sur les cavernes."],
    "es": ["Me encanta tu trabajo sobre la sal.", "Tu charla sobre cavernas fue impresionante."],
    "pt": ["Gostei muito do seu trabalho sobre o sal.", "A sua palestra foi impressionante."],
    "it": ["Complimenti per il lavoro sulle caverne.", "La tua relazione sul sale è notevole."],
    "nl": ["Je lezing over zout was indrukwekkend.", "Ik bewonder je werk aan de cavernes."],
}


@pytest.mark.parametrize("praise", [line for lines in PRAISE.values() for line in lines])
def test_praise_without_an_object_is_pointed_at(praise: str) -> None:
    text = f"Hi Maria. {praise} In Narvik you drew a brine pump on a napkin."
    (finding,) = found(empty_praise.RULE, to(MARIA, text))
    assert finding.rule.severity is Severity.HINT
    assert found(empty_praise.RULE, greeting(ada(praise), ben("The arch?")))


@pytest.mark.parametrize("praise", [line for lines in WITH_OBJECT.values() for line in lines])
def test_praise_with_its_object_is_left_alone(praise: str) -> None:
    assert not found(empty_praise.RULE, to(MARIA, f"Hi Maria. {praise} See you in Narvik."))


@pytest.mark.parametrize(
    "text",
    [
        "Hi Maria, impressive profile! Please accept my invitation, I like to add people.",
        "Hallo Maria, beeindruckendes Profil! Gerne würde ich dich hinzufügen.",
        "Bonjour Maria, votre parcours est inspirant. Je souhaite vous ajouter à mon réseau.",
    ],
)
def test_praise_that_is_the_whole_reason_of_an_invitation_is_a_warning_once(text: str) -> None:
    document = to(MARIA, text, Kind.INVITATION)
    (finding,) = found(empty_praise.RULE, document)
    read = replace(document, reading=Reading(0.0, 0.0, TextIs.GENERIC))
    severities = [
        one.rule.severity
        for rule in (empty_praise.RULE, no_reason.RULE)
        for one in rule.check(read)
    ]
    assert severities.count(Severity.WARNING) <= 1
    assert finding.message.endswith(".")


# R102


@pytest.mark.parametrize(
    "text",
    [
        "Hi {given_name}, I noticed that you drive things as {position}. Let us connect!",
        "Hallo {given_name}, mir fiel auf, dass {company} so wächst. Gerne vernetze ich mich.",
        "Bonjour {given_name}, j'ai remarqué que vous dirigez {company}. Au plaisir d'échanger.",
        "Hola {given_name}, he visto que lideras equipos en {company}. Me gustaría conectar.",
        "Olá {given_name}, reparei que lidera equipas na {company}. Gostaria de conectar.",
        "Ciao {given_name}, ho notato che guidi {company}. Mi piacerebbe collegarmi.",
        "Hoi {given_name}, ik merkte dat je {company} aanstuurt. Ik wil graag connecten.",
    ],
)
def test_a_text_that_only_its_fields_make_personal_is_found(text: str) -> None:
    document = to(MARIA, text, Kind.INVITATION)
    (finding,) = found(only_fields.RULE, document)
    assert all(one.startswith("{") for one in marked(document, finding))


@pytest.mark.parametrize(
    "text",
    [
        "Hi {given_name}, greet everybody at {company}. The brine pump you drew runs now.",
        "Hi {given_name}, the brine pump you drew runs now.",
        "Hallo {given_name}, grüß alle bei {company}. Deine Zeichnung hängt über dem Herd.",
    ],
)
def test_a_text_with_something_of_its_own_may_have_fields(text: str) -> None:
    assert not found(only_fields.RULE, to(MARIA, text, Kind.INVITATION))


# R108


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Hi Maria, is your role as Head of Marketing a joy?", "Head of Marketing"),
        ("Hi Maria, in your work as a lawyer you see a lot.", "lawyer"),
        ("Hi Maria. As a lawyer you will know it.", "lawyer"),
        ("Hi Maria. Since you are a lawyer, I ask you.", "lawyer"),
        ("Hallo Maria. Als Anwältin kennen Sie das.", "Anwältin"),
        ("Hallo Maria. Da Sie Steuerberaterin sind, frage ich Sie.", "Steuerberaterin"),
        ("Bonjour Maria. Puisque vous êtes avocate, je vous demande.", "avocate"),
        ("Hola Maria. Ya que es abogada, le pregunto.", "abogada"),
        ("Hi Maria, how are things at Fjordlager?", "Fjordlager"),
        ("Hallo Maria, bei deiner Arbeit als Lehrerin siehst du viel.", "Lehrerin"),
        ("Hallo Maria, wie läuft es bei Fjordlager?", "Fjordlager"),
        ("Bonjour Maria, votre poste d'enseignante, ça va ?", "enseignante"),
        ("Bonjour Maria, votre équipe chez Fjordlager va bien ?", "Fjordlager"),
        ("Hola Maria, ¿cómo va tu trabajo como abogada?", "abogada"),
        ("Olá Maria, o seu trabalho como advogada vai bem?", "advogada"),
        ("Ciao Maria, come va il tuo lavoro come avvocata?", "avvocata"),
        ("Hoi Maria, hoe is je werk als advocaat?", "advocaat"),
        ("Hoi Maria, bevalt je baan bij Fjordlager?", "Fjordlager"),
    ],
)
def test_a_role_or_company_that_the_import_contradicts_is_asked_about(
    text: str, claimed: str
) -> None:
    document = to(MARIA, text)
    (finding,) = found(outdated_title.RULE, document)
    assert marked(document, finding) == [claimed]
    assert finding.message.endswith("?")
    assert finding.rule.severity is Severity.HINT


@pytest.mark.parametrize(
    "text",
    [
        "Hi Maria, is your role as Head of Storage a joy?",
        "Hi Maria, is your role as Director of Storage a joy?",
        "Hi Maria, in your work as head of the storage group you see a lot.",
        "Hallo Maria, bei deiner Arbeit als Leiterin Speicher siehst du viel.",
        "Bonjour Maria, votre poste de responsable du stockage, ça va ?",
        "Hi Maria, in your former role as a lawyer you knew it.",
        "Hi Maria, all the best in your new role as a teacher!",
        "Hi Maria, your work as a mother of twins must be fun.",
        "Hi Maria, how are things at Nordgrid?",
        "Hi Maria, how are things at Nordgrid AS?",
        "Hi Maria, how are things at home?",
        "Hi Maria, your talk at Energy Days stayed with me.",
        "As a lawyer I see a lot, Maria.",
        "Hi Maria. As a friend you may tell me.",
        "Hi Maria. As a rule you are on time.",
        "Hi Maria, I am looking for a post as lab technician. Do you know one?",
        "Bonjour Maria, je cherche un poste de juriste à Lyon.",
        "Hola Maria, mi hermana trabaja como abogada en Bilbao.",
        "Hallo Maria, ich arbeite als Lehrer in Celle.",
        "Hi Maria, you are a treasure.",
    ],
)
def test_what_the_import_says_too_or_does_not_know_is_left_alone(text: str) -> None:
    assert not found(outdated_title.RULE, to(MARIA, text))


@pytest.mark.parametrize(
    ("text", "position", "company", "claimed"),
    [
        (
            "Dans votre rôle de directeur financier, vous devez voir cela tous les jours.",
            "Responsable conformité",
            "Banque du Rhône",
            "directeur financier",
        ),
        (
            "No seu cargo de diretor financeiro deve ver isto todos os dias.",
            "Gestora de projetos",
            "Banco do Lima",
            "diretor financeiro",
        ),
        (
            "Come si trova nel ruolo di pilota di linea in Bosco Legnami?",
            "Tecnologa del legno",
            "Bosco Legnami",
            "pilota di linea",
        ),
        (
            "Since you are Chief Financial Officer, I thought you might know.",
            "Customs officer",
            "Mombasa Ports",
            "Chief Financial Officer",
        ),
        (
            "Ya que es usted director financiero, pensé que lo sabría.",
            "Coordinadora",
            "Protección Civil",
            "director financiero",
        ),
    ],
)
def test_the_field_of_a_role_counts_and_the_company_behind_it_does_not(
    text: str, position: str, company: str, claimed: str
) -> None:
    document = to(Reader("Maria", "Lund", company, position), text)
    (finding,) = found(outdated_title.RULE, document)
    assert marked(document, finding) == [claimed]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Dans votre rôle de directeur financier, voyez-vous cela ?", "Directeur financier"),
        ("En su puesto de director comercial lo verá.", "Director comercial"),
        ("In your role as coordinator you see a lot.", "Project coordinator"),
        ("In your role as Compliance Officer you see a lot.", "Officer, compliance"),
    ],
)
def test_a_role_that_the_list_holds_in_other_words_is_left_alone(text: str, position: str) -> None:
    assert not found(outdated_title.RULE, to(Reader("Maria", "Lund", "", position), text))


def test_a_role_in_a_line_is_held_against_that_reader() -> None:
    document = greeting(
        ada("In your work as a nurse you see a lot."), ben("Your role as Bridge Engineer?")
    )
    (finding,) = found(outdated_title.RULE, document)
    assert (finding.where, finding.recipients) == (Where.PERSONAL, (0,))


# R109

CLAIMS = {
    "en": ["It was great meeting you at Energy Days.", "I enjoyed our conversation last week."],
    "de": ["Es war schön, dich in Oslo kennenzulernen.", "Danke für unser Gespräch auf der Messe."],
    "fr": [
        "Ce fut un plaisir de vous rencontrer à Lyon.",
        "Merci pour notre échange de la semaine dernière.",
    ],
    "es": ["Fue un placer conocerte en Bilbao.", "Gracias por nuestra charla del jueves."],
    "pt": ["Foi um prazer conhecê-lo em Lisboa.", "Adorei a nossa conversa na feira."],
    "it": [
        "È stato un piacere conoscerti a Torino.",
        "Grazie per la nostra chiacchierata di ieri.",
    ],
    "nl": ["Het was leuk je te ontmoeten in Gent.", "Bedankt voor ons gesprek van vorige week."],
}
NO_CLAIMS = {
    "en": ["It would be great to meet you in Oslo.", "I look forward to meeting you in Oslo."],
    "de": ["Es wäre schön, dich in Oslo kennenzulernen.", "Ich freue mich auf unser Gespräch."],
    "fr": ["Ce serait un plaisir de vous rencontrer.", "J'espère vous croiser à Lyon."],
    "es": ["Sería un placer conocerte.", "Espero verte pronto en Bilbao."],
    "pt": ["Seria um prazer conhecê-lo.", "Espero ver-te em Lisboa."],
    "it": ["Sarebbe un piacere conoscerti.", "Spero di incontrarti a Torino."],
    "nl": ["Het zou leuk zijn je te ontmoeten.", "Hopelijk zien we elkaar in Gent."],
}


@pytest.mark.parametrize("claim", [line for lines in CLAIMS.values() for line in lines])
def test_a_meeting_that_is_noted_nowhere_is_asked_about(claim: str) -> None:
    document = to(replace(MARIA, known=""), f"Hi Maria. {claim} All the best.")
    (finding,) = found(claimed_meeting.RULE, document)
    assert "did you and Maria Sørensen meet?" in finding.message
    assert finding.rule.severity is Severity.HINT


@pytest.mark.parametrize("line", [line for lines in NO_CLAIMS.values() for line in lines])
def test_a_meeting_that_is_hoped_for_is_no_claim(line: str) -> None:
    document = to(replace(MARIA, known=""), f"Hi Maria. {line} All the best.")
    assert not found(claimed_meeting.RULE, document)


@pytest.mark.parametrize(
    "reader",
    [
        replace(MARIA, known=None),
        replace(MARIA, known="Met at Energy Days."),
        replace(MARIA, known="Abendessen in Aarhus, erzählte von Salz."),
        replace(MARIA, known="", how_we_met="Energy Days 2025"),
    ],
    ids=["not looked up", "noted", "noted in German", "how we met"],
)
def test_a_meeting_that_may_be_known_is_not_asked_about(reader: Reader) -> None:
    assert not found(claimed_meeting.RULE, to(reader, "Hi Maria, great meeting you in Aarhus!"))


def test_only_those_of_whom_no_meeting_is_noted_are_named() -> None:
    document = greeting(
        replace(ada("Your talk."), known=""),
        replace(ben("The arch?"), known="Lunch in Rouen."),
        text="Hi {given_name},\n\nit was great seeing you last week.\n\n{personal}",
    )
    (finding,) = found(claimed_meeting.RULE, document)
    assert finding.recipients == (0,)


# R110


def test_a_note_that_somebody_else_got_is_found_with_that_note() -> None:
    note = "Hi Ben, your book on stone arches made me rebuild our garden wall."
    before = (Past(date(2026, 11, 2), (ben().name,), (note,)),)
    text = note.replace("Ben", "Cleo")
    document = replace(to(cleo(), text, Kind.INVITATION), history=before)
    (finding,) = found(same_note.RULE, document)
    assert finding.quotes == (note,)
    assert "Ben Okoro" in finding.message
    assert "2 November 2026" in finding.message


def test_the_newest_of_several_such_notes_is_shown() -> None:
    note = "Hi, your book on stone arches made me rebuild our garden wall."
    history = tuple(Past(date(2026, month, 1), (ben().name,), (note,)) for month in (3, 9, 6))
    document = replace(to(cleo(), note, Kind.INVITATION), history=history)
    (finding,) = found(same_note.RULE, document)
    assert "September" in finding.message


# R111


def read(text: str, kind: Kind, text_is: TextIs) -> Document:
    return replace(to(MARIA, text, kind), reading=Reading(0.0, 0.0, text_is))


GENERIC = "Hi Maria, I keep extending my circle in the energy world and hope for a yes."


@pytest.mark.parametrize(
    ("kind", "severity"),
    [
        (Kind.INVITATION, Severity.WARNING),
        (Kind.NOTE, Severity.HINT),
        (Kind.WELCOME, Severity.HINT),
        (Kind.FOLLOW_UP, Severity.HINT),
        (Kind.REQUEST, Severity.HINT),
    ],
)
def test_a_generic_text_gives_no_reason(kind: Kind, severity: Severity) -> None:
    (finding,) = found(no_reason.RULE, read(GENERIC, kind, TextIs.GENERIC))
    assert finding.rule.severity is severity


def test_an_invitation_that_tells_much_has_a_reason_whatever_the_reading_says() -> None:
    text = (
        "Hi Maria, our stage in Altusried needs a lamp master from May. Your moonrise on the "
        "meadow last summer is why I write; nobody else painted water with five old headlights."
    )
    assert not found(no_reason.RULE, read(text, Kind.INVITATION, TextIs.GENERIC))


def test_an_invitation_that_tells_something_is_only_a_hint() -> None:
    text = "Hi Maria, brine pumps, caverns, gauges, valves, ropes and gaskets fill my days."
    (finding,) = found(no_reason.RULE, read(text, Kind.INVITATION, TextIs.GENERIC))
    assert finding.rule.severity is Severity.HINT


@pytest.mark.parametrize("kind", [Kind.GREETING, Kind.UPDATE, Kind.REPLY, Kind.COMMERCIAL])
def test_other_kinds_need_no_reason(kind: Kind) -> None:
    assert not found(no_reason.RULE, read(GENERIC, kind, TextIs.GENERIC))


OPENING = "Hi Maria,\nIt is good to hear from somebody I have worked with."


def welcome(text: str) -> Document:
    return replace(read(text, Kind.WELCOME, TextIs.GENERIC), started_as=OPENING)


@pytest.mark.parametrize("own", ["How does the new pump run?", "Glad that the pump runs."])
def test_a_welcome_that_still_says_why_one_is_connected_needs_no_other_reason(own: str) -> None:
    assert not found(no_reason.RULE, welcome(f"{OPENING}\n{own}"))


def test_a_welcome_of_whose_opening_only_the_salutation_is_left_is_hinted_at() -> None:
    (finding,) = found(no_reason.RULE, welcome("Hi Maria,\nHow does the new pump run?"))
    assert finding.rule.severity is Severity.HINT


def test_a_post_is_for_everybody() -> None:
    document = replace(read(GENERIC, Kind.NOTE, TextIs.GENERIC), channel=Channel.POST)
    assert not found(no_reason.RULE, document)


def test_a_specific_text_and_one_not_read_are_left_alone() -> None:
    assert not found(no_reason.RULE, read(GENERIC, Kind.INVITATION, TextIs.SPECIFIC))
    assert not found(no_reason.RULE, to(MARIA, GENERIC, Kind.INVITATION))


# R112

TARGETS = {
    "en": ["I am connecting with all CFOs in energy.", "I reach out to founders like you."],
    "de": [
        "Ich vernetze mich mit allen Geschäftsführern der Branche.",
        "Ich suche den Austausch mit Entscheidern wie Ihnen.",
    ],
    "fr": [
        "Je contacte tous les dirigeants du secteur.",
        "J'aime échanger avec des directeurs comme vous.",
    ],
    "es": [
        "Estoy contactando con todos los directores del sector.",
        "Busco conectar con emprendedores como tú.",
    ],
    "pt": [
        "Quero falar com todos os diretores do setor.",
        "Procuro empreendedores como você.",
    ],
    "it": [
        "Vorrei parlare con tutti i direttori del settore.",
        "Cerco imprenditori come lei.",
    ],
    "nl": [
        "Ik praat met alle directeuren in de sector.",
        "Ik zoek ondernemers zoals jij.",
    ],
}
NO_TARGETS = [
    "How do bridge engineers test rust? You would know.",
    "We need more people like you in Bergen.",
    "Congratulations on the title of professor.",
    "I met with all colleagues of the shift yesterday.",
    "Ich spreche oft mit Ingenieuren, die an Salz arbeiten. Du auch?",
    "Menschen wie dich braucht der Chor.",
    "Les gens comme vous font la chorale.",
    "Personas como tú hacen el coro.",
    "Pessoas como você fazem o coro.",
    "Persone come te fanno il coro.",
    "Mensen zoals jij maken het koor.",
    "As the only other salt engineer in Bergen, may I say hello?",
]


@pytest.mark.parametrize("target", [line for lines in TARGETS.values() for line in lines])
def test_an_invitation_to_a_title_is_found(target: str) -> None:
    (finding,) = found(title_targeting.RULE, to(MARIA, f"Hi Maria. {target}", Kind.INVITATION))
    assert finding.rule.severity is Severity.WARNING
    (finding,) = found(title_targeting.RULE, to(MARIA, f"Hi Maria. {target}", Kind.NOTE))
    assert finding.rule.severity is Severity.HINT


@pytest.mark.parametrize("line", NO_TARGETS)
def test_a_trade_that_is_spoken_of_is_no_target(line: str) -> None:
    assert not found(title_targeting.RULE, to(MARIA, f"Hi Maria. {line}", Kind.INVITATION))


@pytest.mark.parametrize("kind", [Kind.REQUEST, Kind.COMMERCIAL])
def test_what_came_in_and_what_may_sell_is_not_held_to_it(kind: Kind) -> None:
    assert not found(title_targeting.RULE, to(MARIA, TARGETS["en"][0], kind))


# All of them

ALL = (
    empty_praise.RULE,
    only_fields.RULE,
    wrong_name.RULE,
    family_name_first.RULE,
    misspelt_name.RULE,
    nameless_salutation.RULE,
    outdated_title.RULE,
    claimed_meeting.RULE,
    same_note.RULE,
    title_targeting.RULE,
)

WELL_MANNERED = [
    (MARIA, "Hi Maria,\n\nyour talk in Aarhus stayed with me. How do you keep the caverns dry?"),
    (
        Reader("Jörg", "Müller"),
        "Lieber Jörg,\n\nam Montag stand dein Name in der Zeitung. Glückwunsch zum Brückenpreis!",
    ),
    (
        Reader("Hélène", "Blanc"),
        "Chère Hélène,\n\nmerci pour l'échelle. Le cerisier est sauvé, la confiture arrive.",
    ),
    (
        Reader("José", "Muñoz"),
        "Hola José:\n\nen la feria de Bilbao prometí enviarte el plano del puente. Aquí va.",
    ),
    (
        Reader("João", "Paz"),
        "Olá João,\n\no livro que me emprestaste está lido. Devolvo-o quinta no ensaio do coro?",
    ),
    (
        Reader("Niccolò", "Verri"),
        "Ciao Niccolò,\n\nla pompa che hai disegnato funziona. Passo venerdì con il caffè.",
    ),
    (
        Reader("Sanne", "de Wit"),
        "Hoi Sanne,\n\nde brug in Gent is klaar. Kom je zaterdag kijken, met de kinderen?",
    ),
    (
        Reader("Wei", "Zhang"),
        "Dear Dr Zhang,\n\nthe measurements you asked about are attached. Two of them surprise me.",
    ),
]


@pytest.mark.parametrize(("reader", "text"), WELL_MANNERED)
@pytest.mark.parametrize("kind", [Kind.NOTE, Kind.INVITATION], ids=str)
def test_a_well_mannered_message_is_left_in_peace(reader: Reader, text: str, kind: Kind) -> None:
    document = to(replace(reader, known="", languages=()), text, kind)
    assert [finding.message for rule in ALL for finding in rule.check(document)] == []
