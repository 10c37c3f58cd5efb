"""The same news for everybody, which a post would carry better."""

from collections.abc import Iterable
from dataclasses import replace

from cordially.etiquette.document import Document
from cordially.etiquette.invented_choices import here_and_there, written_to
from cordially.etiquette.lexicon.all_at_once import TO_ALL
from cordially.etiquette.personal_line import LineKind, lines_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.rules.choice.too_many_people import MOST_FOR_ONE_MESSAGE
from cordially.etiquette.span import Span

_MANY = 25
"""To so many the same text without lines is a post."""

_MANY_ADDRESSED = 10
"""To so many a text that addresses all at once is one."""

_ENOUGH_LINES = 12
"""So many lines have to be written before they tell anything."""

_TOP = 80
_SAYS_LITTLE = frozenset({LineKind.THIN, LineKind.COPIED})


def _check(document: Document) -> Iterable[Finding]:
    chosen = len(document.recipients)
    if not document.goes_out or not _MANY_ADDRESSED <= chosen <= MOST_FOR_ONE_MESSAGE:
        return
    spans: tuple[Span, ...] = TO_ALL.spans(document.text[:_TOP])[:1]
    if spans:
        kind, reason = "to all", f"The text addresses all {chosen} readers at once."
    elif chosen < _MANY:
        return
    elif not document.personal_places:
        kind, reason = "same text", f"All {chosen} readers get the same text."
    elif _lines_say_little(document):
        kind, reason = "thin lines", f"Most lines would fit any of the {chosen} readers."
    else:
        return
    yield Finding(
        RULE,
        f"{reason} As a post it would reach everybody.",
        spans,
        suggestion="Make it a post, and write to the few for whom you have a line.",
        about=(kind,),
    )


def _lines_say_little(document: Document) -> bool:
    written = [kind for kind in lines_of(document).kinds if kind is not LineKind.MISSING]
    little = sum(kind in _SAYS_LITTLE for kind in written)
    return len(written) >= _ENOUGH_LINES and little * 2 >= len(written)


_THIRTY = written_to(here_and_there(30))
_OWN = (
    "Did the harp survive the move to Siena?",
    "Your talk on salt caverns stayed with me.",
    "Is the stone arch over the mill open again?",
    "I found the recipe for your grandmother's dumplings.",
    "The bees you lent us swarmed on Tuesday.",
    "Thank you for the map of the old tram lines.",
    "How did the jury like your windmill?",
    "I read your thesis on lichens on the train.",
    "Which choir do you sing with now that Otto retired?",
    "My daughter still wears the scarf from Tromsø.",
    "The bakery below your office closed, what a pity.",
    "Could the ferry captain help with your film?",
)
_SAME = "Hi {given_name},\n\nI moved to Oslo in May and build organs now.\n\nWarmly"


def _with_lines(*lines: str) -> Document:
    readers = zip(_THIRTY.recipients, lines * len(_THIRTY.recipients), strict=False)
    return replace(
        _THIRTY, recipients=tuple(replace(reader, personal=line) for reader, line in readers)
    )


RULE = Rule(
    code="A105",
    name="rather-post",
    title="Better as a post",
    severity=Severity.HINT,
    practice="P07",
    rationale=(
        "News that are the same for everybody belong where everybody can read them and nobody "
        "has to answer. A message is for those to whom there is something of their own to say."
    ),
    source=(
        "The LinkedIn Messaging Protocol (2014) and Sending updates (about 2010), on status updates"
    ),
    flagged=(
        Example("the same text for thirty", replace(_THIRTY, text=_SAME)),
        Example(
            "a salutation to all",
            replace(written_to(here_and_there(12)), text="Dear all,\n\n{personal}\n\nWarmly"),
        ),
        Example("lines that fit everybody", _with_lines("Hope you are well!")),
    ),
    accepted=(
        Example("lines of their own, the rest to be written", _with_lines(*_OWN, *[""] * 18)),
        Example("the lines are still to be written", _with_lines("")),
        Example(
            "a salutation to a few",
            replace(written_to(here_and_there(6)), text="Dear all,\n\n{personal}\n\nWarmly"),
        ),
        Example("the same text for a few", replace(written_to(here_and_there(8)), text=_SAME)),
    ),
    check=_check,
)
