"""Rules about private matters in a text to several."""

import pytest

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.bank_numbers import is_card, is_iban
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.rule import Finding, Rule, Severity
from cordially.etiquette.rules.privacy import (
    RULES,
    bank_details,
    health_matters,
    others_affairs,
    phone_number,
    private_address,
)

LINES = (ada("Your talk on salt caverns stayed with me."), ben("How is the arch?"))


def saying(words: str, kind: Kind = Kind.GREETING) -> Document:
    return greeting(*LINES, text=f"Hi {{given_name}},\n\n{{personal}}\n\n{words}", kind=kind)


def found(rule: Rule, words: str) -> list[Finding]:
    return list(rule.check(saying(words)))


def quotes(rule: Rule, words: str) -> list[str]:
    document = saying(words)
    return [
        document.text[span.start : span.end]
        for finding in rule.check(document)
        for span in finding.spans
    ]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Call me on +44 7700 900123 any time.", "+44 7700 900123"),
        ("From abroad 0044 20 7946 0958.", "0044 20 7946 0958"),
        ("My mobile: 07700 900123.", "07700 900123"),
        ("In the States (415) 555-0132 works.", "(415) 555-0132"),
        ("In the States 415.555.0132 works.", "415.555.0132"),
        ("Handy 0171/2345678, abends.", "0171/2345678"),
        ("Ihr erreicht mich unter 030 1234567.", "030 1234567"),
        ("Mon numéro : 06 12 34 56 78.", "06 12 34 56 78"),
        ("Llámame al 612 345 678.", "612 345 678"),
        ("Móvil 612 34 56 78.", "612 34 56 78"),
        ("O meu telemóvel é 912 345 678.", "912 345 678"),
        ("WhatsApp: (11) 91234-5678.", "(11) 91234-5678"),
        ("Chiamami al 347 1234567.", "347 1234567"),
        ("Bel me op 06-12345678.", "06-12345678"),
        ("Tel. 12 34 56 78 på dagtid.", "12 34 56 78"),
        ("Write to wa.me/4915112345678 instead.", "wa.me/4915112345678"),
        ("Otto, +49(0)171 2345678, knows.", "+49(0)171 2345678"),
    ],
)
def test_a_phone_number_of_any_shape_is_found(words: str, number: str) -> None:
    assert quotes(phone_number.RULE, words) == [number]


@pytest.mark.parametrize(
    "words",
    [
        "Von 12.10.2026 bis 14.10.2026 in Jena.",
        "2026-10-12 to 2026-10-14, in Aarhus.",
        "The choir sang 1998-2004, 2010 and 2019/2020.",
        "The order is 0012345678, the invoice 20240012345.",
        "Die Bestellnummer ist 0171 2345678.",
        "Meeting ID: 812 3456 7890.",
        "It cost 12 500 000 crowns, or € 1.250.000.",
        "They counted 1 250 000 birds and 612 345 678 ants.",
        "The book is 978-3-16-148410-0.",
        "The server is 192.168.100.200.",
        "The mill stands at 52.520008, 13.404954.",
        "The helpline is 0800 123 4567, or 1-800-555-0199.",
        "Come from 10:30 to 12:00, room 1204.",
        "Call me on the number you have.",
        "Pages 112-118 and 1204-1310.",
        "+10 000 000 steps since May.",
    ],
)
def test_days_years_sums_and_orders_are_no_phone_numbers(words: str) -> None:
    assert not found(phone_number.RULE, words)


@pytest.mark.parametrize(
    "words",
    [
        "Our new home is 14 Linden Avenue, Bristol.",
        "Drop by: 221B Baker Street, London NW1 6XE.",
        "Meine neue Adresse: Lindenweg 4, 79100 Freiburg.",
        "Ich wohne jetzt in der Alten Straße 12a.",
        "Feier am Samstag, Am Weiher 3, 79100 Freiburg.",
        "Notre nouvelle adresse : 12 bis, rue des Lilas, 75011 Paris.",
        "Vivo en la calle Mayor 5, ven cuando quieras.",
        "A minha nova morada: Rua das Flores, 12, 4000-123 Porto.",
        "Il mio nuovo indirizzo è via Garibaldi 12.",
        "Ons nieuwe adres: Keizersgracht 110, 1015 CV Amsterdam.",
        "Cleo's private mail is cleo.of.the.harp@gmail.com.",
        "Schreibt Otto unter otto.von.der.orgel@web.de.",
    ],
)
def test_where_somebody_lives_is_found(words: str) -> None:
    (finding,) = found(private_address.RULE, words)
    assert finding.rule.severity is Severity.WARNING


@pytest.mark.parametrize(
    "words",
    [
        "We met in Lindenweg 4.",
        "Write to me at ben.of.the.arch@gmx.net.",
        "Warmly\nBen\nben.of.the.arch@gmx.net",
    ],
)
def test_a_bare_street_and_ones_own_mail_are_a_hint(words: str) -> None:
    (finding,) = found(private_address.RULE, words)
    assert finding.rule.severity is Severity.HINT


@pytest.mark.parametrize(
    "words",
    [
        "Our office is at 14 Linden Avenue, Bristol BS6 5QF.",
        "Das Konzert ist in der Kirche, Lindenweg 4, 79100 Freiburg.",
        "Rendez-vous à la bibliothèque, 12, rue des Lilas, 75011 Paris.",
        "Nos vemos en el museo, calle Mayor 5.",
        "O café fica na Rua das Flores, 12.",
        "Ci vediamo al teatro, via Garibaldi 12.",
        "Het kantoor is nu Keizersgracht 110, 1015 CV Amsterdam.",
        "We talk via Zoom 15 minutes before.",
        "Auf Platz 3 kam Otto, nach 20 Minuten.",
        "The choir is at choir.siena@gmail.com.",
        "Cleo is at cleo@fjordlager.example.",
        "On 12 May Elm Street was in bloom.",
    ],
)
def test_public_places_and_addresses_of_work_are_left_alone(words: str) -> None:
    assert not found(private_address.RULE, words)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Send it to DE02 1203 0000 0000 2020 51 please.", "DE02 1203 0000 0000 2020 51"),
        ("Konto: DE02120300000000202051", "DE02120300000000202051"),
        ("To gb29 nwbk 6016 1331 9268 19.", "gb29 nwbk 6016 1331 9268 19"),
        ("Vers FR14 2004 1010 0505 0001 3M02 606.", "FR14 2004 1010 0505 0001 3M02 606"),
        ("My card is 4111-1111-1111-1111.", "4111-1111-1111-1111"),
        ("Sort code 12-34-56 it is.", "Sort code 12-34-56"),
        ("Kontonummer 1234567 bei der Sparkasse.", "Kontonummer 1234567"),
        ("Número de cuenta: 12345678.", "Número de cuenta: 12345678"),
        ("Chave Pix: harpa-da-ana.", "Chave Pix: harpa-da-ana"),
        ("Rekeningnummer 12.34.56.789 graag.", "Rekeningnummer 12.34.56.789"),
    ],
)
def test_an_account_is_found(words: str, number: str) -> None:
    assert quotes(bank_details.RULE, words) == [number]


@pytest.mark.parametrize(
    "words",
    [
        "Your parcel is DE12 3456 7890 1234 5678 90.",
        "The card 4111 1111 1111 1112 is a toy.",
        "Call +49 171 2345678 on the bank holiday.",
        "My bank account is empty.",
        "Das Konto ist leer, die Orgel nicht.",
        "The version is 4.11.11, build 1111 1111.",
    ],
)
def test_what_only_looks_like_an_account_is_left_alone(words: str) -> None:
    assert not found(bank_details.RULE, words)


def test_an_account_for_a_collection_is_a_hint() -> None:
    (finding,) = found(bank_details.RULE, "Spenden an DE02 1203 0000 0000 2020 51, danke.")
    assert finding.rule.severity is Severity.HINT


@pytest.mark.parametrize("place", range(22))
def test_an_iban_with_one_wrong_sign_is_none(place: int) -> None:
    right = "DE02120300000000202051"
    other = "7" if right[place] != "7" else "8"
    assert is_iban(right)
    assert not is_iban(right[:place] + other + right[place + 1 :])


@pytest.mark.parametrize("place", range(16))
def test_a_card_with_one_wrong_digit_is_none(place: int) -> None:
    right = "5500000000000004"
    other = str((int(right[place]) + 1) % 10)
    assert is_card(right)
    assert not is_card(right[:place] + other + right[place + 1 :])


HEALTH = """
My colleague Otto is recovering from surgery.
Otto had a stroke in May.
Cleo's pregnancy is going well.
Our director is on sick leave since May.
She broke her hip on the ferry.
Meine Kollegin ist schwanger.
Seit Mai ist Otto krankgeschrieben.
Ottos Operation ist gut verlaufen.
Mein Nachbar leidet an Depressionen.
Ma collègue est enceinte.
Paul a fait un burn-out.
La maladie de Claire dure.
Mi jefa está de baja.
Carlos tiene cáncer.
El embarazo de Lucía va bien.
A minha colega está grávida.
O João foi operado.
A doença da Marta continua.
La mia collega è incinta.
Marco ha avuto un infarto.
La malattia di Giulia continua.
Mijn collega is zwanger.
Jan heeft kanker.
De ziekte van Piet duurt voort.
""".strip().splitlines()

NO_HEALTH = """
I work in the health sector, on cancer screening.
Her talk on mental health filled the hall.
The economy is depressed, the harbour is empty.
People who suffer from dementia sing with us.
Nobody was diagnosed with anything.
Die Firma ist krank vor Sorge.
Das Konzert im Krankenhaus war schön.
Frauen, die schwanger sind, fahren frei.
Le secteur est malade.
La conférence sur le burn-out était pleine.
El sector está enfermo.
La charla sobre el cáncer fue buena.
O mercado está doente.
A palestra sobre o cancro foi boa.
Il mercato è malato.
Il convegno sul burnout era pieno.
De sector is ziek.
De lezing over kanker was goed.
""".strip().splitlines()


@pytest.mark.parametrize("words", HEALTH)
def test_somebodys_health_is_found(words: str) -> None:
    (finding,) = found(health_matters.RULE, words)
    assert finding.rule.severity is Severity.WARNING


@pytest.mark.parametrize("words", NO_HEALTH)
def test_health_as_a_subject_is_left_alone(words: str) -> None:
    assert not found(health_matters.RULE, words)


@pytest.mark.parametrize("words", ["Otto is ill today.", "I had a stroke in May."])
def test_a_cold_and_ones_own_illness_are_a_hint(words: str) -> None:
    (finding,) = found(health_matters.RULE, words)
    assert finding.rule.severity is Severity.HINT


def test_ones_own_cold_is_left_alone() -> None:
    assert not found(health_matters.RULE, "I was ill last week.")


AFFAIRS = """
Otto is going through a divorce.
My former boss was fired for stealing.
Cleo's salary is a secret no more.
My neighbour is heavily in debt.
Stefan lässt sich scheiden.
Unsere Chefin wurde fristlos entlassen.
Otto verdient 85.000 Euro im Jahr.
Mon patron a été licencié.
Le divorce de Paul est prononcé.
Mi jefe fue despedido.
Las deudas de mi hermano crecen.
O meu chefe foi demitido.
O salário do Pedro é baixo.
Il mio capo è stato licenziato.
Lo stipendio di Giulia è basso.
Mijn baas is ontslagen.
De schulden van mijn broer groeien.
""".strip().splitlines()

NO_AFFAIRS = """
The clay was fired in the old kiln.
Nordlys was sued by a bank and went bankrupt.
Greece has debts, says the book.
I was fired in May, and it was a good thing.
Otto is looking for a new place as an organist.
Die Firma ist pleite, die Halle steht leer.
Das Gehalt steht in der Anzeige.
La société a des dettes.
Le salaire est indiqué dans l'annonce.
La empresa tiene deudas.
El sueldo figura en el anuncio.
A empresa tem dívidas.
O salário está no anúncio.
La società ha debiti.
Lo stipendio è nell'annuncio.
Het bedrijf is failliet.
Het salaris staat in de advertentie.
""".strip().splitlines()


@pytest.mark.parametrize("words", AFFAIRS)
def test_somebody_elses_affairs_are_found(words: str) -> None:
    assert found(others_affairs.RULE, words)


@pytest.mark.parametrize("words", NO_AFFAIRS)
def test_affairs_of_companies_and_ones_own_are_left_alone(words: str) -> None:
    assert not found(others_affairs.RULE, words)


PRIVATE = {
    phone_number.RULE.name: "Call me on +44 7700 900123.",
    private_address.RULE.name: "My new address is Lindenweg 4, 79100 Freiburg.",
    bank_details.RULE.name: "Pay to DE02 1203 0000 0000 2020 51.",
    health_matters.RULE.name: "My colleague Otto has cancer.",
    others_affairs.RULE.name: "My boss was fired in May.",
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_post_is_for_several_and_so_is_a_text_to_nobody_yet(rule: Rule) -> None:
    words = PRIVATE[rule.name]
    assert list(rule.check(greeting(text=words, channel=Channel.POST, kind=Kind.NOTE)))
    assert list(rule.check(greeting(text=words, kind=Kind.UPDATE)))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_goes_to_one_is_left_alone(rule: Rule) -> None:
    words = PRIVATE[rule.name]
    assert not list(rule.check(greeting(ada(), text=words)))
    assert not list(rule.check(greeting(ada(words), ben("How is the arch?"))))
    assert not list(rule.check(greeting(text=words, kind=Kind.REPLY)))
    assert not list(rule.check(greeting(text=words, kind=Kind.REQUEST)))


@pytest.mark.parametrize(
    ("rule", "severities"),
    [(phone_number.RULE, [Severity.HINT]), (private_address.RULE, [])],
    ids=["phone-number", "private-address"],
)
def test_commercial_mail_may_say_how_its_sender_is_reached(
    rule: Rule, severities: list[Severity]
) -> None:
    document = saying(PRIVATE[rule.name], Kind.COMMERCIAL)
    assert [finding.rule.severity for finding in rule.check(document)] == severities
