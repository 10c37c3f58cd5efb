"""Finds the signs of a request. What they come to is for the user to say."""

from collections.abc import Iterator
from datetime import date

from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.messages import Channel, Kind
from cordially.domain.signals import Signal, SignalKind, Tone
from cordially.etiquette.document import Document
from cordially.etiquette.outcome import Reading, TextIs
from cordially.etiquette.reading.purpose import Purpose, purposes_of
from cordially.etiquette.reading.tokens import sentences_of
from cordially.etiquette.signals.employers import employer_key, employers_in, is_named_in
from cordially.etiquette.signals.incoming import Before, Incoming
from cordially.etiquette.span import Span

_EVIDENCE = 120
_TOGETHER = frozenset(
    """
    we us our both also too together colleague colleagues classmate fellow
    wir uns unser beide auch gemeinsam zusammen kollege kollegin kommilitone
    nous notre aussi ensemble collegue tous deux ambos juntos tambien nosotros companero companera
    noi nostro anche insieme entrambi collega wij ons ook samen beiden nos tambem colega
    """.split()
)
"""Words beside an employer which say that the writer was there, too."""

_HEREABOUTS = {
    FactKind.POSITION: SignalKind.WORKED_WHERE_YOU_WORKED,
    FactKind.SCHOOL: SignalKind.SAME_SCHOOL,
}


def signals_of(
    incoming: Incoming, reading: Reading | None, reason: Span | None = None
) -> tuple[Signal, ...]:
    """The signs of a request, what warns first.

    `reading` is how its note reads, None until it was read: signs that rest on it are then
    left out. `reason` are the words of the note that are only for this reader.
    """
    return (
        *_warnings(incoming),
        *_offers(incoming, reading),
        *_common(incoming),
        *_reason(incoming, reading, reason),
        *_honest(incoming, reading),
        *_history(incoming.before),
    )


def _warnings(incoming: Incoming) -> Iterator[Signal]:
    before = incoming.before
    if incoming.suspicion:
        yield Signal(SignalKind.SUSPICIOUS_SENDER, Tone.BAD, incoming.suspicion)
    if before.left_alone_on is not None:
        yield Signal(
            SignalKind.LEFT_ALONE,
            Tone.NEUTRAL,
            before.left_alone_reason,
            since=before.left_alone_on,
        )
    if not incoming.has_profile:
        yield Signal(SignalKind.PROFILE_GONE, Tone.NEUTRAL)


def _offers(incoming: Incoming, reading: Reading | None) -> Iterator[Signal]:
    note = incoming.note
    if not note.strip():
        return
    found = next(purposes_of(_document(note, reading)), None)
    if found is not None:
        marketing = found.purpose is Purpose.NETWORK_MARKETING
        kind = SignalKind.NETWORK_MARKETING if marketing else SignalKind.PITCHES
        yield Signal(kind, Tone.BAD, _quoted(note, found.spans[:1]))
    if before := incoming.before.same_text:
        yield Signal(SignalKind.SAME_TEXT_AS_OTHERS, Tone.BAD, str(before))


def _common(incoming: Incoming) -> Iterator[Signal]:
    for contact in incoming.named:
        yield Signal(
            SignalKind.NAMES_SHARED_CONTACT,
            Tone.GOOD,
            contact.name,
            contact.person,
            contact.connected_on,
        )
    named = {contact.person for contact in incoming.named}
    for contact in incoming.shared:
        if contact.person not in named:
            yield Signal(
                SignalKind.SHARES_CONTACT,
                Tone.GOOD,
                contact.name,
                contact.person,
                contact.connected_on,
            )
    seen: set[tuple[FactKind, str]] = set()
    for fact in incoming.own:
        key = employer_key(fact.name)
        if fact.kind in _HEREABOUTS and key and (fact.kind, key) not in seen:
            signal = _at_one_place(fact, key, incoming)
            if signal is not None:
                seen.add((fact.kind, key))
                yield signal


def _at_one_place(own: BackgroundFact, key: str, incoming: Incoming) -> Signal | None:
    """Whether whoever asks was at an employer or school of the user."""
    kind = _HEREABOUTS[own.kind]
    for fact in incoming.theirs:
        if fact.kind is own.kind and employer_key(fact.name) == key:
            begun, ended = _overlap(own, fact)
            return Signal(kind, Tone.GOOD, own.name, begun=begun, ended=ended)
    if own.kind is FactKind.POSITION and key in employers_in(incoming.headline):
        lasts = bool(own.begun) and not own.ended
        here = SignalKind.WORKS_WHERE_YOU_WORK if lasts else kind
        return Signal(here, Tone.GOOD, own.name)
    for sentence in sentences_of(incoming.note):
        words = {token.text for token in sentence}
        if words & _TOGETHER:
            said = incoming.note[sentence[0].span.start : sentence[-1].span.end]
            if is_named_in(key, said):
                return Signal(kind, Tone.GOOD, own.name)
    return None


def _overlap(one: BackgroundFact, other: BackgroundFact) -> tuple[str, str]:
    """From when to when both were there; empty where a year is missing or they missed."""
    if not one.begun or not other.begun:
        return "", ""
    begun = max(one.begun, other.begun)
    ends = [fact.ended for fact in (one, other) if fact.ended]
    ended = min(ends) if ends else ""
    return ("", "") if ended and ended[: len(begun)] < begun[: len(ended)] else (begun, ended)


def _reason(incoming: Incoming, reading: Reading | None, reason: Span | None) -> Iterator[Signal]:
    note = incoming.note
    if not note.strip():
        yield Signal(SignalKind.NO_NOTE, Tone.NEUTRAL)
    elif reading is None:
        return
    elif reading.text_is is TextIs.SPECIFIC and not incoming.before.same_text:
        quoted = _quoted(note, (reason,)) if reason else ""
        yield Signal(SignalKind.REASON_ONLY_FOR_YOU, Tone.GOOD, quoted)
    elif not incoming.named:
        yield Signal(SignalKind.GENERIC, Tone.BAD)


def _honest(incoming: Incoming, reading: Reading | None) -> Iterator[Signal]:
    note = incoming.note
    if note.strip() and reading is not None and not any(purposes_of(_document(note, reading))):
        yield Signal(SignalKind.NO_OFFER, Tone.GOOD)


def _history(before: Before) -> Iterator[Signal]:
    kinds: tuple[tuple[SignalKind, Tone, date | None], ...] = (
        (SignalKind.WROTE_BEFORE, Tone.GOOD, before.wrote_on),
        (SignalKind.WAS_CONNECTED, Tone.NEUTRAL, before.was_connected_on),
        (SignalKind.DECLINED_BEFORE, Tone.BAD, before.declined_on),
        (
            SignalKind.ASKED_BEFORE,
            Tone.NEUTRAL,
            before.asked_on if before.declined_on is None else None,
        ),
    )
    for kind, tone, day in kinds:
        if day is not None:
            yield Signal(kind, tone, since=day)


def _document(note: str, reading: Reading | None) -> Document:
    return Document("", Kind.REQUEST, Channel.LINKEDIN, note, (), date.min, reading=reading)


def _quoted(text: str, spans: tuple[Span, ...]) -> str:
    """The words of the note, on one line and short enough to be read at a glance."""
    words = " ".join(text[span.start : span.end] for span in spans)
    words = " ".join(words.split())
    return words if len(words) <= _EVIDENCE else words[: _EVIDENCE - 1].rstrip() + "…"
