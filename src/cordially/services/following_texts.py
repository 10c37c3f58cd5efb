"""What a letter that is due begins with, and what it is called where it is asked about."""

from cordially.domain.follow_ups import Due, ReminderKind
from cordially.domain.messages import Kind
from cordially.services.plain_words import plain, sentence
from cordially.services.plain_words import signed as signed_by
from cordially.services.starting_texts import letter_text

_LONGEST_WORDS = 320
_LONGEST_TITLE = 120

_TITLES = {
    ReminderKind.WELCOME: "Welcome note to {name}",
    ReminderKind.THANK: "Thanks to {name}",
    ReminderKind.INTRODUCE: "Introducing {other} to {name}",
    ReminderKind.TELL_HOW_IT_WENT: "Telling {name} how it went",
    ReminderKind.REFERRAL: "Asking {name} what came of a referral",
    ReminderKind.GET_IN_TOUCH: "Keeping in touch with {name}",
    ReminderKind.GOOD_FOR: "Message to {name}",
}

_BODIES = {
    ReminderKind.THANK: "thank you.",
    ReminderKind.INTRODUCE: "I promised to introduce you to {other}.",
    ReminderKind.TELL_HOW_IT_WENT: "you helped me, and I want to tell you how it went.",
    ReminderKind.REFERRAL: "I mentioned you to {other}. Did anything come of it?",
    ReminderKind.GET_IN_TOUCH: "it has been a while. How are you?",
    ReminderKind.GOOD_FOR: "",
}


def title_of(due: Due) -> str:
    """What the letter is called; each line that was recorded has a letter of its own."""
    title = _TITLES[due.kind].format(name=_words(due.name), other=_words(due.other_name))
    said = " ".join(due.text.split())
    return (f"{title}: {said}" if said else title)[:_LONGEST_TITLE]


def kind_of(due: Due) -> Kind:
    """What the letter is for."""
    return Kind.WELCOME if due.kind is ReminderKind.WELCOME else Kind.FOLLOW_UP


def text_of(due: Due, signed: str, *, why_connected: str = "", statement: str = "") -> str:
    """What the letter begins with; {given_name} stands in it, an empty line where to write.

    `why_connected` and `statement`, both for a welcome, are why one is connected in the
    user's words, and the opt-in statement.
    """
    if due.kind is ReminderKind.WELCOME:
        about = f"What brought us together: {_words(why_connected)}" if why_connected else ""
        return letter_text(Kind.WELCOME, signed, about=sentence(about), statement=statement)
    body = _BODIES[due.kind].format(other=_words(due.other_name) or "somebody")
    said = sentence(_words(due.text))
    if due.kind is ReminderKind.THANK and said.startswith("For "):
        body, said = f"thank you for {said.removeprefix('For ')}", ""
    # An empty paragraph keeps the place where one goes on writing.
    parts = ("Hi {given_name},", body, *filter(None, (said,)), "", "Best wishes")
    return signed_by("\n\n".join(parts), signed)


def _words(said: str) -> str:
    return plain(said)[:_LONGEST_WORDS]
