"""Rules about the manner of a text, in seven languages, with their near misses."""

from dataclasses import replace

import pytest

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.rule import Edit, Finding, Rule, Severity, Where
from cordially.etiquette.rules.manner import (
    RULES,
    assumed_feast,
    defensive_words,
    emoji_rows,
    exclamation_marks,
    false_pressure,
    hype_words,
    mass_excuse,
    shouting_capitals,
)

LINES = (ada("Your talk on salt caverns stayed with me."), ben("How is the arch?"))


def saying(words: str) -> Document:
    return greeting(*LINES, text=f"Hi {{given_name}},\n\n{{personal}}\n\n{words}\n\nWarmly")


def found(rule: Rule, words: str) -> list[Finding]:
    return list(rule.check(saying(words)))


def mended(text: str, edits: tuple[Edit, ...]) -> str:
    for edit in sorted(edits, key=lambda edit: -edit.span.start):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text


def fixed(rule: Rule, words: str) -> str:
    document = greeting(*LINES, text=words)
    (finding,) = rule.check(document)
    return mended(words, finding.fix)


EXCUSES = """
Apologies for this rather generic email, the list was long.
Please forgive the copy and paste.
I know this is a mass message, and there is news.
I wish I could write to each of you individually.
Sorry to be messaging all of you at once.
Verzeiht mir bitte diese unpersönliche Nachricht.
Sorry, dass ich euch alle gleichzeitig anschreibe.
Leider schaffe ich es nicht, allen einzeln zu schreiben.
Seht mir die Sammelmail bitte nach.
Désolée pour ce message collectif.
Excusez-moi pour cet envoi groupé, le temps manque.
Pardonnez le ton impersonnel de ce mot.
Perdonad el correo masivo.
Disculpen que sea un mensaje tan general.
No tengo tiempo de escribir a cada uno personalmente.
Desculpem a mensagem coletiva.
Peço que me desculpem, mas não consigo escrever a cada um individualmente.
Desculpa o copia e cola.
Scusate il messaggio di gruppo.
Perdonatemi se non riesco a scrivere a ciascuno singolarmente.
Mi dispiace per il tono un po' impersonale.
Sorry voor deze groepsmail.
Excuses dat ik jullie allemaal tegelijk schrijf.
Het lukt me niet iedereen persoonlijk te schrijven.
""".strip().splitlines()

NO_EXCUSES = """
Sorry for the late reply, the ferry did not run.
I am sorry to write in English, my Norwegian is thin.
Excuse me, is this the group that met in Aarhus?
Forgive me, I forgot the name of your choir.
Sorry for the long note about the mill.
Apologies for the delay, the general assembly took all week.
Entschuldige die späte Antwort, die Post war langsam.
Die Sammelmappe liegt noch bei mir.
Tut mir leid, dass ich am Montag nicht singen konnte.
Désolé de répondre si tard.
Le groupe de la chorale a un nouveau local.
Pardon pour le retard de la lettre.
Perdona que no llamara antes.
Siento no haber ido al concierto.
El grupo de canto tiene sala nueva.
Desculpa a demora, estive sem rede.
O grupo coral tem nova sala.
Desculpe a pergunta, mas onde fica o moinho?
Scusa il ritardo, il treno era fermo.
Il gruppo del coro ha una sala nuova.
Mi dispiace per la pioggia di sabato.
Sorry dat ik zo laat antwoord.
De groep heeft een nieuwe zaal.
Excuses voor mijn handschrift.
""".strip().splitlines()


@pytest.mark.parametrize("words", EXCUSES)
def test_an_excuse_for_writing_to_many_is_found(words: str) -> None:
    (finding,) = found(mass_excuse.RULE, words)
    assert finding.rule.severity is Severity.WARNING


@pytest.mark.parametrize("words", NO_EXCUSES)
def test_another_excuse_is_left_alone(words: str) -> None:
    assert not found(mass_excuse.RULE, words)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hi,\n\nSorry for the mass mail! I moved.\n\nBye", "Hi,\n\nI moved.\n\nBye"),
        ("Hi,\n\nSorry for the mass mail.\n\nI moved.", "Hi,\n\nI moved."),
        ("Hi,\n\nI moved. Sorry for the mass mail.\n\nBye", "Hi,\n\nI moved.\n\nBye"),
        ("Hi,\nsorry for the mass mail, but I moved to Oslo.", "Hi,\nI moved to Oslo."),
        (
            "Sorry for the mass mail, call me on 0123 about Friday.",
            "Call me on 0123 about Friday.",
        ),
        ("Sorry for the mass mail everyone, are you well?", "Are you well?"),
        ("Désolé pour ce message groupé, appelez-moi vendredi.", "Appelez-moi vendredi."),
        ("Entschuldigt die Rundmail, Jena ruft.", "Jena ruft."),
        ("Hi,\n\nSorry for the mass mail, dear all.\n\nI moved.", "Hi,\n\nI moved."),
        ("Hi,\n\nSorry for the mass mail to all of you.\n\nI moved.", "Hi,\n\nI moved."),
        (
            "Entschuldigt die Rundmail, aber wir ziehen im Mai nach Jena.",
            "Wir ziehen im Mai nach Jena.",
        ),
    ],
)
def test_the_fix_cuts_the_excuse_and_keeps_the_news(text: str, left: str) -> None:
    assert fixed(mass_excuse.RULE, text) == left


def test_an_excuse_that_runs_into_a_figure_has_no_fix() -> None:
    (finding,) = found(mass_excuse.RULE, "Sorry for the mass mail about 12 May.")
    assert not finding.fix


def test_an_excuse_that_cannot_be_cut_without_loss_has_no_fix() -> None:
    words = (
        "In May I moved to Oslo with the harp and, sorry for the mass mail, found a flat by the "
        "harbour that has a view of the ferries and room for all of you."
    )
    (finding,) = found(mass_excuse.RULE, words)
    assert not finding.fix
    assert finding.suggestion


SCOLDING = """
You could simply have deleted it, like everybody does.
No one is forcing you to read my notes.
Had you bothered to read the first line, you would know.
You should be grateful that somebody thinks of you.
Sie hätten sich doch einfach abmelden können.
Niemand sonst hat sich je beschwert.
Seien Sie nicht so empfindlich.
Vous auriez pu vous désabonner en un clic.
Calmez-vous, ce n’est rien.
Podrías haberte dado de baja sin más.
La mayoría lo agradece.
Podia simplesmente ter cancelado.
Não seja tão sensível.
Avresti potuto semplicemente cancellarti.
Nessun altro si è mai lamentato.
Je had je gewoon kunnen afmelden.
De meeste mensen zijn er juist blij mee.
""".strip().splitlines()

NOT_SCOLDING = """
You can leave this list with one word.
Things calm down here after the harvest.
Most people in the village sing in the choir.
I would be grateful for a line from you.
Sie können sich jederzeit abmelden.
Die meisten Boote liegen schon im Hafen.
Vous pouvez vous désabonner à tout moment.
Le vent s’est calmé, la plupart des voiles sèchent.
Puede darse de baja cuando quiera.
La mayoría de las barcas está en el puerto.
Pode cancelar quando quiser.
A maioria dos barcos está no porto.
Puoi cancellarti quando vuoi.
La maggior parte delle barche è in porto.
Je kunt je altijd afmelden.
De meeste boten liggen in de haven.
""".strip().splitlines()


@pytest.mark.parametrize("words", SCOLDING)
def test_words_that_scold_are_found(words: str) -> None:
    (finding,) = found(defensive_words.RULE, words)
    assert finding.rule.severity is Severity.WARNING


@pytest.mark.parametrize("words", NOT_SCOLDING)
def test_friendly_words_are_left_alone(words: str) -> None:
    assert not found(defensive_words.RULE, words)


@pytest.mark.parametrize(
    "words",
    [
        "I was only trying to help.",
        "Wie ich bereits geschrieben habe, war es nur eine Mail.",
        "Je voulais seulement aider.",
        "Solo quería ayudar.",
        "Era apenas uma mensagem.",
        "Volevo solo aiutare.",
        "Ik wilde alleen maar helpen.",
    ],
)
def test_words_that_defend_are_a_hint_and_a_warning_towards_somebody_who_complained(
    words: str,
) -> None:
    (hint,) = found(defensive_words.RULE, words)
    assert hint.rule.severity is Severity.HINT
    document = greeting(Reader("Dana", "Whitlock", complained=True), text=words, kind=Kind.REPLY)
    (warning,) = defensive_words.RULE.check(document)
    assert warning.rule.severity is Severity.WARNING


def test_a_line_counts_the_complaint_of_its_own_reader_alone() -> None:
    dana = Reader("Dana", "Whitlock", complained=True, personal="How is the arch?")
    (finding,) = defensive_words.RULE.check(greeting(ada("I was only trying to help."), dana))
    assert finding.rule.severity is Severity.HINT


PRESSING = """
Final call to join us in May.
Act now, the list closes.
Why haven't you replied?
While seats last.
Beeilt euch, die Plätze sind begrenzt.
Ich warte immer noch auf eure Antwort.
Jetzt oder nie.
Ne manquez pas cette occasion.
J’attends toujours votre réponse.
No dejes pasar el tren.
Sigo esperando tu respuesta.
Ainda estou à espera da tua resposta.
Últimas vagas.
Sto ancora aspettando una tua risposta.
Affrettati, posti limitati.
Laatste kans.
Ik wacht nog steeds op je antwoord.
""".strip().splitlines()

NOT_PRESSING = """
The grant closes for applications on 15 January.
The shop closes on Friday.
No hurry, and a no is fine.
It was my last chance to see the comet.
We are still waiting for the permit.
Die Bewerbungsfrist endet am 15. Januar.
Der Laden schließt am Freitag.
Das war die letzte Gelegenheit, euch zu sehen.
La date limite des candidatures est le 15 janvier.
Le magasin ferme vendredi.
El plazo de solicitudes acaba el 15 de enero.
La tienda cierra el viernes.
O prazo das candidaturas termina a 15 de janeiro.
Fico a aguardar a sua resposta, sem pressa.
Il bando scade il 15 gennaio.
Il negozio chiude venerdì.
De winkel sluit op vrijdag.
De inschrijving loopt tot 15 januari.
""".strip().splitlines()


@pytest.mark.parametrize("words", PRESSING)
def test_pressure_is_found(words: str) -> None:
    (finding,) = found(false_pressure.RULE, words)
    assert finding.rule.severity is Severity.WARNING


@pytest.mark.parametrize("words", NOT_PRESSING)
def test_a_true_date_is_left_alone(words: str) -> None:
    assert not found(false_pressure.RULE, words)


@pytest.mark.parametrize(
    "words",
    ["Noch drei Plätze frei.", "Quedan cuatro plazas.", "Restano due posti.", "Register now."],
)
def test_what_may_be_plain_is_a_hint(words: str) -> None:
    (finding,) = found(false_pressure.RULE, words)
    assert finding.rule.severity is Severity.HINT


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("PLEASE READ THIS TODAY.", Severity.WARNING),
        ("I am SO VERY HAPPY about it.", Severity.WARNING),
        ("BITTE NICHT VERGESSEN, im Mai.", Severity.WARNING),
        ("VENEZ TOUS, la salle est grande.", Severity.WARNING),
        ("MUCHAS GRACIAS por venir.", Severity.WARNING),
        ("MUITO OBRIGADA por tudo.", Severity.WARNING),
        ("GRAZIE MILLE A TUTTI, è stato bello.", Severity.WARNING),
        ("HEEL ERG BEDANKT voor de hulp.", Severity.WARNING),
        ("ΠΟΛΥ ΜΕΓΑΛΗ ΧΑΡΑ ΣΗΜΕΡΑ, έλα.", Severity.HINT),
        ("It is URGENT, they say.", Severity.HINT),
    ],
)
def test_capitals_are_found(words: str, severity: Severity) -> None:
    (finding,) = found(shouting_capitals.RULE, words)
    assert finding.rule.severity is severity


@pytest.mark.parametrize(
    "words",
    [
        "I left IBM for the UN, and the VAT is paid.",
        "The ZDF and the ARD came to see the mill.",
        "We moved from SAP HANA to AWS.",
        "NEWS FROM OSLO\n\nI moved in May.",
        "Warmly, JEAN DUPONT of Lyon.",
        "Ask {GIVEN_NAME} or {{FIRST NAME}} about it.",
        "He said OK, and I did.",
        "NATO, UNESCO, UNICEF and the WHO sent letters.",
        "我在奥斯陆。",
    ],
)
def test_short_forms_names_and_headings_are_left_alone(words: str) -> None:
    assert not found(shouting_capitals.RULE, words)


def test_the_readers_own_name_in_capitals_is_left_alone() -> None:
    reader = Reader("Zoe", "Young", company="THE GREAT NEW THING", personal="THE GREAT NEW THING")
    document = greeting(reader, ben("How is the arch?"))
    assert not list(shouting_capitals.RULE.check(document))
    other = replace(reader, company="Thing")
    assert list(shouting_capitals.RULE.check(greeting(other, ben("How is the arch?"))))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Yes!!!", "Yes!"),
        ("Yes !!!! Come.", "Yes ! Come."),
        ("Really?!?", "Really?"),
        ("¡¡¡Ven!!!", "¡Ven!"),
        ("你好！！！", "你好!"),
        ("Hi! Oslo! Harp! Flat! Come!", "Hi! Oslo. Harp. Flat. Come."),
        ("¡Hola! ¡Oslo! ¡Arpa! ¡Piso! ¡Ven!", "¡Hola! Oslo. Arpa. Piso. Ven."),
    ],
)
def test_the_fix_leaves_one_mark(text: str, left: str) -> None:
    assert fixed(exclamation_marks.RULE, text) == left


@pytest.mark.parametrize(
    "words",
    ["Come soon!", "Come soon!! Bring salt!", "Did it hold???", "a != b, and b != c"],
)
def test_a_few_marks_are_left_alone(words: str) -> None:
    assert not found(exclamation_marks.RULE, words)


def test_four_marks_in_a_short_text_are_a_hint() -> None:
    (finding,) = found(exclamation_marks.RULE, "Oslo it is! The harp came! Come soon! Bring salt!")
    assert finding.rule.severity is Severity.HINT


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Oslo 🎉🎉🎉 at last", "Oslo 🎉 at last"),
        ("Oslo 🎉 🎊 ✨ at last", "Oslo 🎉 at last"),
        ("👩‍👩‍👧👨‍👩‍👦👪 family", "👩‍👩‍👧 family"),
        ("🇩🇪🇳🇴🇮🇹 by train", "🇩🇪 by train"),
        ("👍🏽👍🏽👍🏽", "👍🏽"),
        ("1️⃣ flat\n2️⃣ stove\n3️⃣ harp", "1. flat\n2. stove\n3. harp"),
        ("✅ flat\n✅ stove\n✅ harp", "- flat\n- stove\n- harp"),
    ],
)
def test_the_fix_leaves_one_emoji(text: str, left: str) -> None:
    assert fixed(emoji_rows.RULE, text) == left


@pytest.mark.parametrize(
    "words",
    ["Oslo 🎉", "🇩🇪🇳🇴", "👩🏽‍🎓👨‍👩‍👧", "★★★★★ for the inn", "→ flat\n→ stove\n→ harp", "1 2 3 4"],
)
def test_few_emoji_and_plain_signs_are_left_alone(words: str) -> None:
    assert not found(emoji_rows.RULE, words)


FEASTS = """
Merry Christmas to all of you.
Wishing you and your family a blessed Ramadan.
Have a lovely Thanksgiving.
Happy 4th of July from Ohio.
Frohe Weihnachten euch allen.
Wir wünschen Ihnen ein gesegnetes Osterfest.
Joyeux Noël à vous.
Je vous souhaite de belles fêtes de Pâques.
Feliz Navidad a todos.
Os deseo una feliz Semana Santa.
Feliz Natal para vocês.
Uma santa Páscoa.
Buon Natale a tutti.
Vi auguro una serena Pasqua.
Fijne kerstdagen.
Vrolijk Pasen allemaal.
Eid Mubarak.
Happy Diwali.
""".strip().splitlines()

NO_FEASTS = """
Happy holidays to all of you.
After Christmas I am back in Oslo.
We met at the Christmas market.
I hope to see you before Easter.
Merry Christmas to all who celebrate, and calm days to everybody.
A happy new year.
Schöne Feiertage euch allen.
Nach Weihnachten bin ich wieder da.
Bonnes fêtes à vous.
Avant Noël, le moulin ferme.
Felices fiestas a todos.
Antes de Navidad cierra el molino.
Boas festas.
Depois do Natal volto.
Buone feste a tutti.
Dopo Pasqua riapre il mulino.
Fijne feestdagen.
Na Pasen ben ik terug.
""".strip().splitlines()


@pytest.mark.parametrize("words", FEASTS)
def test_one_feast_wished_to_everybody_gets_a_note(words: str) -> None:
    (finding,) = found(assumed_feast.RULE, words)
    assert finding.rule.severity is Severity.HINT


@pytest.mark.parametrize("words", NO_FEASTS)
def test_a_wish_for_everybody_or_a_date_is_left_alone(words: str) -> None:
    assert not found(assumed_feast.RULE, words)


@pytest.mark.parametrize(
    ("known", "count"), [(None, 1), ("Plays the harp.", 1), ("Sings at Christmas in Aarhus.", 0)]
)
def test_a_feast_wished_to_one_needs_a_note_that_names_it(known: str | None, count: int) -> None:
    document = greeting(Reader("Ada", "Thorsen", known=known), text="Hi Ada, merry Christmas.")
    assert len(list(assumed_feast.RULE.check(document))) == count


HYPE = """
A once-in-a-lifetime chance to take your choir to the next level.
Eine einmalige Chance, revolutionär und konkurrenzlos.
Une opportunité unique qui va changer votre vie.
Una oportunidad única para disparar tus ventas.
Uma oportunidade única para turbinar as suas vendas.
Un'occasione unica per raddoppiare il fatturato.
Een unieke kans om je omzet naar een hoger niveau te tillen, next level.
""".strip().splitlines()

NO_HYPE = """
Your amazing talk and the wonderful soup stayed with me.
The water level is one metre above the next lock.
Die Gelegenheit war gut, die Stunde schön.
Une belle occasion de revoir le moulin.
Una buena ocasión para volver al molino.
Uma boa ocasião para rever o moinho.
Una bella occasione per rivedere il mulino.
Een mooie gelegenheid om de molen te zien.
""".strip().splitlines()


@pytest.mark.parametrize("words", HYPE)
def test_several_large_words_are_a_warning(words: str) -> None:
    (finding,) = found(hype_words.RULE, words)
    assert finding.rule.severity is Severity.WARNING


@pytest.mark.parametrize("words", NO_HYPE)
def test_plain_praise_is_left_alone(words: str) -> None:
    assert not found(hype_words.RULE, words)


def test_a_large_word_is_found_before_whatever_follows_it() -> None:
    for words in ("We could explore synergies together.", "Let us look for synergies."):
        (finding,) = found(hype_words.RULE, words)
        assert "synergies" in finding.message


def test_the_same_large_word_twice_is_still_one() -> None:
    (finding,) = found(hype_words.RULE, "A game changer, said Otto. A game changer, said I.")
    assert finding.rule.severity is Severity.HINT
    assert len(finding.spans) == 2


FAULT_IN_A_LINE = {
    mass_excuse.RULE.name: "Sorry for the mass mail.",
    defensive_words.RULE.name: "Nobody is forcing you to read this.",
    false_pressure.RULE.name: "I am still waiting for your answer.",
    shouting_capitals.RULE.name: "THIS IS GREAT NEWS.",
    exclamation_marks.RULE.name: "What a talk!!!",
    emoji_rows.RULE.name: "What a talk 👏👏👏",
    hype_words.RULE.name: "This will skyrocket.",
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_fault_in_a_line_names_its_reader_and_points_into_the_line(rule: Rule) -> None:
    line = FAULT_IN_A_LINE.get(rule.name)
    if line is None:
        assert rule is assumed_feast.RULE
        line = "Merry Christmas"
        assert not list(rule.check(greeting(ada("How is the cavern?"), ben(line))))
        return
    (finding,) = rule.check(greeting(ada("How is the cavern?"), ben(line)))
    assert (finding.where, finding.recipients) == (Where.PERSONAL, (1,))
    assert "Ben Okoro" in finding.message
    assert "Ben Okoro" in finding.about
    assert all(span.end <= len(line) for span in finding.spans)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_request_that_came_in_is_not_mended(rule: Rule) -> None:
    words = " ".join(FAULT_IN_A_LINE.values()) + " Merry Christmas."
    assert not list(rule.check(greeting(text=words, kind=Kind.REQUEST)))
