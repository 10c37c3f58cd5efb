"""An account or a card in a text to several."""

from collections.abc import Iterable

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.bank_numbers import bank_numbers
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, greeting, saying
from cordially.etiquette.lexicon.private_words import DONATION
from cordially.etiquette.passages import Passage, about, goes_to_several
from cordially.etiquette.rule import Example, Finding, Rule, Severity


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST or not goes_to_several(document):
        return
    spans = bank_numbers(document.text)
    if not spans:
        return
    for_all = bool(DONATION.spans(document.text))
    yield Finding(
        RULE.as_hint() if for_all else RULE,
        "Whoever gets this text gets the number of the account."
        + (" Make sure that it is the one of the collection." if for_all else ""),
        spans,
        suggestion="Give it to each who pays, or point to the page that has it.",
        about=about(document, Passage(document.text), spans),
    )


RULE = Rule(
    code="D103",
    name="bank-details",
    title="An account or a card in a text to several",
    severity=Severity.WARNING,
    practice="P53",
    rationale=(
        "Numbers of accounts and cards are asked for by those who copy other people's mail, and "
        "a text to several is copied easily. Where money is collected for a cause it is a hint."
    ),
    source=(
        "A guide to connection requests (about 2021), on what to share and with whom; ISO 13616 "
        "and ISO/IEC 7812 for the checksums"
    ),
    flagged=(
        Example("an IBAN", saying("Please send your share to DE02 1203 0000 0000 2020 51.")),
        Example("a card", saying("I paid with 4111 1111 1111 1111, please do the same.")),
        Example("an account", saying("Sort code 12-34-56, account number 12345678.")),
        Example(
            "a collection",
            saying("Donations for the mill go to NL91 ABNA 0417 1643 00, thank you."),
        ),
    ),
    accepted=(
        Example("no checksum", saying("Your parcel is DE12 3456 7890 1234 5678 90.")),
        Example("an account without a number", saying("The account of our trip is on my page.")),
        Example("the number of a book", saying("The book is 978-3-16-148410-0.")),
        Example(
            "a text to one",
            greeting(ada(), text="Hi Ada,\n\nmy share of the salt: DE02 1203 0000 0000 2020 51."),
        ),
        Example(
            "in a post, no number",
            greeting(text="My bank account is empty, my harp is not.", channel=Channel.POST),
        ),
    ),
    check=_check,
)
