"""Reads what a text is about, by trained weights."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache
from math import inf
from pathlib import Path

from cordially.etiquette.document import Document
from cordially.etiquette.outcome import LineReading, Reading, TextIs
from cordially.etiquette.reading.features import (
    Analysis,
    analysis_of,
    features_of,
    passages_of,
)
from cordially.etiquette.reading.reasons import reason_in, reasons_of
from cordially.etiquette.reading.sure import (
    asks_for_contacts,
    imposes_newsletter,
    offers,
    promises_income,
)
from cordially.etiquette.reading.tokens import OTHER_FIELD, READ_AT_MOST
from cordially.etiquette.reading.weights import Weights, unpacked
from cordially.etiquette.span import Span

WEIGHTS_FILE = Path(__file__).parent / "weights.bin"

SURE = 0.9
"""The figure that words which leave no doubt lift a reading to."""

LINE_FROM = 0.8
"""From here on a personal line counts: with two hundred of them, one in a hundred is two."""

PASSAGE_SHARE = 0.5
"""What the foremost passage adds to the whole text, chosen on folds of the corpus."""

_SHORTEST_LINE = 4
"""Words; a shorter line says too little to be read alone."""

_UNKNOWN_LANGUAGE = 0.45
_TOLD_WORDS = 12
"""A text of so many words whose language is not known stays below what counts."""


class TrainedReader:
    """Reads texts by the weights of `tools/train_reading.py`; any thread may ask."""

    def __init__(self, weights: tuple[Weights, ...]) -> None:
        self._whole, self._passage, self._network_marketing, self._specific, self._slots = weights
        self._held = lru_cache(maxsize=256)(self._reading)
        self._figure_of = lru_cache(maxsize=4096)(self._figure)

    def read(self, document: Document) -> Document:
        """The same document with its `reading`, its personal lines read as well."""
        reading = self.reading(document.text)
        lines = tuple(self._lines(document)) if document.personal_places else ()
        if lines:
            reading = replace(
                reading,
                commercial=max(reading.commercial, *(line.reading.commercial for line in lines)),
                network_marketing=max(
                    reading.network_marketing,
                    *(line.reading.network_marketing for line in lines),
                ),
                of_text=reading.commercial,
                lines=lines,
            )
        return replace(document, reading=reading)

    def reading(self, text: str) -> Reading:
        """How one text reads by itself."""
        return self._held(text)

    def reason(self, text: str) -> Span | None:
        """The words that say most that a text is made for its reader; None where none do.

        They stand in the sentence that is the most specific one, from the first word for
        the reader or the first name in it to its end.
        """
        analysis = analysis_of(text[:READ_AT_MOST])
        best, most = None, -inf
        for sentence, signs in zip(analysis.sentences, analysis.signs, strict=True):
            alone = Analysis((sentence,), (signs,), analysis.language)
            figure = self._specific.score(features_of(alone))
            if len(sentence) >= _SHORTEST_LINE and figure > most:
                best, most = sentence, figure
        return reason_in(best) if best is not None else None

    def _lines(self, document: Document) -> list[LineReading]:
        """The readings of the personal lines that count as commercial."""
        found = []
        for place, reader in enumerate(document.recipients):
            line = reader.personal
            if len(line.split()) < _SHORTEST_LINE:
                continue
            if self._figure_of(line) < LINE_FROM and not _certain(line):
                continue
            reading = self.reading(line)
            if reading.commercial >= LINE_FROM:
                found.append(LineReading(place, reading))
        return found

    def _figure(self, text: str) -> float:
        """How commercial a text is by its words alone; the cheap part of a reading."""
        analysis = analysis_of(text)
        figure = 0.0
        if any(analysis.signs):
            # Without a sign nothing reaches what counts: none of the corpus does.
            figure = self._commercial(analysis, features_of(analysis))[0]
        return max(figure, SURE) if figure < LINE_FROM and offers(analysis) else figure

    def _commercial(
        self, analysis: Analysis, features: Mapping[int, float]
    ) -> tuple[float, Analysis]:
        """The figure of a text, and where it speaks loudest: the whole, or a passage."""
        passage, score = analysis, -inf
        for each in passages_of(analysis):
            its = self._passage.score(features if each is analysis else features_of(each))
            if its > score:
                passage, score = each, its
        whole = self._whole.figure(self._whole.score(features) + PASSAGE_SHARE * score)
        alone = self._passage.figure(score)
        return (alone, passage) if alone > whole else (whole, analysis)

    def _reading(self, text: str) -> Reading:
        analysis = analysis_of(text)
        if not analysis.sentences:
            return Reading(0.0, 0.0, TextIs.GENERIC)
        features = features_of(analysis)
        commercial, loudest = self._commercial(analysis, features)
        marketing = self._network_marketing.figure(self._network_marketing.score(features))
        if not analysis.language and sum(map(len, analysis.sentences)) >= _TOLD_WORDS:
            commercial = min(commercial, _UNKNOWN_LANGUAGE)
        text = text[:READ_AT_MOST]
        if promises_income(text):
            marketing = max(marketing, SURE)
        certain = _certain(text) or offers(analysis)
        if certain:
            commercial = max(commercial, SURE)
        commercial = max(commercial, marketing) if marketing >= SURE else commercial
        reading = Reading(
            round(commercial, 4),
            round(min(marketing, commercial), 4),
            self._text_is(analysis, features),
            language=analysis.language,
        )
        if not reading.is_commercial:
            return reading
        return replace(reading, because=certain[:3] or reasons_of(loudest, self._whole))

    def _text_is(self, analysis: Analysis, features: Mapping[int, float]) -> TextIs:
        held = {token.text for sentence in analysis.sentences for token in sentence}
        if OTHER_FIELD in held and self._slots.score(features) >= self._slots.middle:
            return TextIs.SLOTS
        if self._specific.score(features) >= self._specific.middle:
            return TextIs.SPECIFIC
        return TextIs.GENERIC


def _certain(text: str) -> tuple[Span, ...]:
    """The words that leave no doubt, whatever the weights say."""
    return (*asks_for_contacts(text), *imposes_newsletter(text))


@cache
def trained_reader() -> TrainedReader:
    """The reader with the weights that come with the program; loaded once, in some 10 ms."""
    return TrainedReader(unpacked(WEIGHTS_FILE.read_bytes()))
