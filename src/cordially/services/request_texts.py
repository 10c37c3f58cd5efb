"""What an answer to a request begins with; the user goes on from there."""

from cordially.domain.messages import Kind
from cordially.domain.requests import AcceptReason, Decision
from cordially.services.plain_words import plain, sentence
from cordially.services.plain_words import signed as signed_by
from cordially.services.starting_texts import letter_text

_LONGEST_WORDS = 300

_ACCEPTED = {
    AcceptReason.WORKED_TOGETHER: (
        "thank you for your request. It is good to hear from somebody I have worked with."
    ),
    AcceptReason.SHARED_CONTACT: (
        "thank you for your request. It is good to see that we have a contact in common."
    ),
    AcceptReason.THEIR_WORK: "thank you for your request. I follow what you do with interest.",
    AcceptReason.SAME_FIELD: (
        "thank you for your request. We work in the same field, and I am glad to be in touch."
    ),
    AcceptReason.EVENT: "thank you for your request. It was good to meet you.",
    AcceptReason.OTHER: "thank you for your request.",
}

_REPLY = "thank you for writing. I would rather answer you here first, before we connect."

_TITLES = {
    Decision.ACCEPT: "Accepting {name}",
    Decision.ASK_CONTEXT: "Question to {name}",
    Decision.REPLY: "Reply to {name}",
}


def answer_title(decision: Decision, name: str) -> str:
    """What the letter of a decision is called where it is asked about later."""
    return _TITLES[decision].format(name=name)


def answer_text(
    decision: Decision, why: AcceptReason | None, words: str, signed: str, statement: str
) -> str:
    """The first text of a note when accepting, a question for context, or a reply.

    `words` are the user's own reason, told where `why` is OTHER; without them an empty line
    keeps the place of what only this person gets. A note when accepting ends with the opt-in
    `statement` (practice P21). {given_name} stands in it.
    """
    if decision is Decision.ASK_CONTEXT:
        return letter_text(Kind.REPLY, signed)
    body = _REPLY
    if decision is Decision.ACCEPT:
        own = sentence(plain(words)[:_LONGEST_WORDS]) if why is AcceptReason.OTHER else ""
        parts = (_ACCEPTED[why or AcceptReason.OTHER], own, plain(statement)[:_LONGEST_WORDS])
        body = "\n\n".join(parts)
    return signed_by(f"Hi {{given_name}},\n\n{body}\n\nBest wishes", signed)
