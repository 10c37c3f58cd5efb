"""Whom each text of a document greets, held against those who get it."""

from collections.abc import Iterator
from dataclasses import dataclass

from cordially.domain.name_fields import cased
from cordially.domain.people import SalutationState
from cordially.domain.salutation import propose
from cordially.etiquette.addressing import Called, called
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.naming import Fit, Judged, judged, own_words
from cordially.etiquette.passages import Passage, passages
from cordially.etiquette.rule import Where


@dataclass(frozen=True, slots=True)
class Greeted:
    """A text that greets by name, and for each reader how each name fits.

    `readers` are positions in the document's recipients; `fits` has for each of them one
    judgement for each of `people`.
    """

    passage: Passage
    people: tuple[Called, ...]
    readers: tuple[int, ...]
    fits: tuple[tuple[Judged, ...], ...]

    def strangers(self) -> tuple[int, ...]:
        """The readers whom none of the names can mean."""
        return tuple(
            reader
            for reader, fits in zip(self.readers, self.fits, strict=True)
            if all(one.fit is Fit.OTHER for one in fits)
        )

    def of(self, *kinds: Fit) -> Iterator[tuple[int, Called, Judged]]:
        """Each reader for whom a name fits so, unless another name beside it is theirs."""
        for reader, fits in zip(self.readers, self.fits, strict=True):
            if any(one.fit is Fit.OWN for one in fits):
                continue
            for person, one in zip(self.people, fits, strict=True):
                if one.fit in kinds:
                    yield reader, person, one
                    break


def greeted(document: Document) -> Iterator[Greeted]:
    """Every text of a document that greets somebody by name, where it goes to persons."""
    if not document.goes_out or not document.recipients:
        return
    for passage in passages(document):
        readers = passage.recipients or tuple(range(len(document.recipients)))
        reader = document.recipients[readers[0]]
        alone = len(readers) == 1
        own = own_words(reader.given_name, reader.family_name) if alone else frozenset[str]()
        people = called(passage.text, own)
        if not people:
            continue
        fits = tuple(
            tuple(judged(person, document.recipients[reader]) for person in people)
            for reader in readers
        )
        yield Greeted(passage, people, readers, fits)


def salutation(document: Document, passage: Passage) -> str:
    """What may stand for the name in this text: the reader's own or a field; "" if unsure."""
    if passage.where is Where.TEXT and not document.to_one:
        return "{given_name}"
    reader = document.recipients[passage.recipients[0] if passage.recipients else 0]
    return given_name(reader)


def given_name(reader: Reader) -> str:
    """The given name as a greeting would write it; "" where it cannot be told for sure."""
    proposed = propose(reader.given_name, reader.family_name)
    return proposed.name if proposed.state is SalutationState.SURE else ""


def family_name(reader: Reader) -> str:
    """The family name as a greeting would write it."""
    return cased(" ".join(reader.family_name.split()))
