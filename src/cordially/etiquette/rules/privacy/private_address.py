"""Where somebody lives, or a private e-mail address, in a text to several."""

from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting, saying
from cordially.etiquette.passages import Passage, about, goes_to_several
from cordially.etiquette.private_places import PrivatePlaces, private_addresses, private_mail
from cordially.etiquette.rule import Example, Finding, Rule, Severity

_EXEMPT = frozenset({Kind.REQUEST, Kind.COMMERCIAL})


def _check(document: Document) -> Iterable[Finding]:
    if document.kind in _EXEMPT or not goes_to_several(document):
        return
    yield from _found(
        document,
        private_addresses(document.text),
        "Whoever gets this text learns an address that looks private.",
        "Give the address in the lines of those who are to know it.",
    )
    yield from _found(
        document,
        private_mail(document.text),
        "A private e-mail address in a text to several is passed on with it.",
        "Give it in the lines of those who need it, or ask its owner first.",
    )


def _found(
    document: Document, places: PrivatePlaces, message: str, suggestion: str
) -> Iterable[Finding]:
    spans = places.sure or places.likely
    if spans:
        yield Finding(
            RULE if places.sure else RULE.as_hint(),
            message,
            spans,
            suggestion=suggestion,
            about=about(document, Passage(document.text), spans),
        )


RULE = Rule(
    code="D102",
    name="private-address",
    title="A private address in a text to several",
    severity=Severity.WARNING,
    practice="P53",
    rationale=(
        "A text to several is forwarded and kept; where somebody lives is for those who visit. "
        "Addresses of offices, shops and halls are left alone, and so are e-mail addresses of a "
        "company or a role. The writer's own private e-mail address, and a street with nothing "
        "beside it, are a hint."
    ),
    source="A guide to connection requests (about 2021), on what to share and with whom",
    flagged=(
        Example("a new home", saying("My new address is Lindenweg 4, 79100 Freiburg.")),
        Example("an invitation home", saying("Drop by at 14 Linden Avenue, Bristol BS6 5QF.")),
        Example("in French", saying("J’habite maintenant 12, rue des Lilas, à Lyon.")),
        Example("somebody’s private e-mail", saying("Ask Cleo, cleo.of.the.harp@gmail.com.")),
        Example("one’s own private e-mail", saying("Write to me at ben.of.the.arch@gmx.net.")),
    ),
    accepted=(
        Example("an office", saying("Our office is now at 12 Elm Street, London EC1A 1BB.")),
        Example("a hall", saying("Das Konzert ist im Kulturhaus, Lindenweg 4, 79100 Freiburg.")),
        Example("an address of a role", saying("Write to the choir: choir.siena@gmail.com.")),
        Example("at work", saying("Cleo is at cleo@spanwell.example now.")),
        Example("a rank", saying("Wir kamen auf Platz 3, nach 20 Minuten Weg.")),
        Example(
            "in a personal line",
            greeting(ada("I live at 14 Linden Avenue now, come and see."), ben("The arch?")),
        ),
    ),
    check=_check,
)
