"""A pitch in a message to one’s network."""

from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, greeting
from cordially.etiquette.passages import about, first_words, said_in
from cordially.etiquette.reading.purpose import Purpose, purposes_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity


def _check(document: Document) -> Iterable[Finding]:
    for found in purposes_of(document):
        if found.purpose is Purpose.PITCH:
            yield Finding(
                RULE,
                f"{first_words(found.passage.text, found.spans)}"
                f"{said_in(document, found.passage)} offers something for sale.",
                found.spans,
                found.passage.where,
                found.passage.recipients,
                "Take the offer out, or write it as a commercial message to people who opted in.",
                about=about(document, found.passage, found.spans),
            )


def _note(text: str, kind: Kind = Kind.NOTE) -> Document:
    return greeting(ada(), text=text, kind=kind)


RULE = Rule(
    code="P101",
    name="plain-pitch",
    title="A pitch in a message to one’s network",
    severity=Severity.WARNING,
    practice="P01",
    rationale=(
        "A message to one’s network says what a profile would show: news, thanks, a "
        "greeting. An offer follows other rules and goes to those who asked for it. Who "
        "finds a pitch among greetings reads the next greeting as one."
    ),
    source="Sending updates (about 2010), on networking and commercial messages",
    flagged=(
        Example(
            "help for a group, and a call",
            _note(
                "Hi Ada, we help storage companies like yours cut their energy costs "
                "by 20 %. Are you open to a quick call next week?",
            ),
        ),
        Example(
            "a course with a price",
            _note(
                "Hi Ada, our course on grid contracts costs $490 until Friday. Would "
                "you like a discount code?",
            ),
        ),
        Example(
            "in German",
            _note(
                "Guten Tag Frau Thorsen, wir helfen Unternehmen wie Ihrem, Kosten zu "
                "senken. Haben Sie Interesse an einem kurzen Gespräch?",
            ),
        ),
        Example(
            "in a request that came in",
            _note(
                "Hello Ada, I help energy founders get more clients with our marketing "
                "service. Interested in a free audit?",
                Kind.REQUEST,
            ),
        ),
        Example(
            "in French",
            _note(
                "Bonjour Madame, nous aidons les PME comme la vôtre à réduire leurs "
                "coûts. Seriez-vous disponible pour un appel de 15 minutes ?",
            ),
        ),
    ),
    accepted=(
        Example(
            "one\u2019s own trade mentioned",
            _note(
                "Hi Ada, I bake bread in Bergen now, and the oven is older than I am. "
                "How is the cavern?",
            ),
        ),
        Example(
            "a real job, with role and reason",
            _note(
                "Hi Ada, we are hiring a geologist for the cavern in Etzel, and your "
                "talk on salt made me think of you. The salary is in the notice. Shall "
                "I send it?",
            ),
        ),
        Example(
            "a workshop without a price",
            _note(
                "Hi Ada, on 4 May eight of us mend radios in the library, and there is "
                "a chair for you. No charge, just bring a radio.",
            ),
        ),
        Example(
            "a question among colleagues",
            _note(
                "Hi Ada, how do you handle the night shifts at the moment? We lose a "
                "person each winter and I would be glad of your advice.",
            ),
        ),
        Example(
            "the commercial kind, which may offer",
            _note(
                "Hi Ada, we help storage companies like yours cut their energy costs "
                "by 20 %. Are you open to a quick call next week?",
                Kind.COMMERCIAL,
            ),
        ),
    ),
    check=_check,
)
