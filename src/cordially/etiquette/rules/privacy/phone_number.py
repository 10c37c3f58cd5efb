"""A phone number in a text to several."""

from collections.abc import Iterable

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting, saying
from cordially.etiquette.passages import Passage, about, goes_to_several
from cordially.etiquette.phone_numbers import phone_numbers
from cordially.etiquette.rule import Example, Finding, Rule, Severity


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST or not goes_to_several(document):
        return
    spans = phone_numbers(document.text)
    if spans:
        yield Finding(
            RULE.as_hint() if document.kind is Kind.COMMERCIAL else RULE,
            "A phone number in a text to several is passed on with it."
            if len(spans) == 1
            else f"{len(spans)} phone numbers in a text to several are passed on with it.",
            spans,
            suggestion="Give the number in the lines of those who need it.",
            about=about(document, Passage(document.text), spans),
        )


RULE = Rule(
    code="D101",
    name="phone-number",
    title="A phone number in a text to several",
    severity=Severity.WARNING,
    practice="P53",
    rationale=(
        "A text to several is forwarded and kept, and nobody can take a number back. Who needs "
        "the number gets it in the personal line. In commercial mail, where a sender must be "
        "reachable, it is a hint."
    ),
    source="A guide to connection requests (about 2021), on what to share and with whom",
    flagged=(
        Example("with the sign of a country", saying("Call me on +47 912 34 567.")),
        Example("as it is written at home", saying("Ruf mich an: 0171 2345678.")),
        Example("in pairs", saying("Mon portable : 06 12 34 56 78.")),
        Example("somebody else’s", saying("Ask Cleo, (415) 555-0132, about the harp.")),
        Example(
            "in a post",
            greeting(text="I am in Oslo now, WhatsApp 912 345 678.", channel=Channel.POST),
        ),
    ),
    accepted=(
        Example(
            "a text to one",
            greeting(ada(), text="Hi Ada,\n\ncall me about the cavern on +47 912 34 567."),
        ),
        Example(
            "in a personal line",
            greeting(ada("Call me about the cavern: +47 912 34 567."), ben("How is the arch?")),
        ),
        Example("days and years", saying("From 12.10.2026 to 14.10.2026, as in 2019-2024.")),
        Example("an order", saying("The tickets are under order 0012345678.")),
        Example("a sum", saying("The bridge cost 12 500 000 crowns, and holds 1 250 000 cars.")),
        Example("no number", saying("Call me on the number you have, I kept it.")),
        Example("a free line", saying("The helpline is 0800 123 4567, at any hour.")),
    ),
    check=_check,
)
