"""The tour's fourth part: those who ask to connect, considered one by one."""

from cordially.ui.tour.hand import TourStoppedError
from cordially.ui.tour.stage import Stage

_NOTE = """Dear Signe,

your forty packs in Odense interest me more than any fair this spring. Rate them cold, on the \
third day, and bring me the worst ten first.

Warmly,
Ines"""


def good_reason(stage: Stage) -> None:
    """Somebody who names a shared contact and gives a reason; each sign with its evidence."""
    hand = stage.hand
    hand.press("Ctrl+4")
    hand.choose_row("Signe Holm")
    hand.see("Names someone you both know")
    hand.see("Tom Aker, connected since")
    stage.take("good-reason")


def pitch(stage: Stage) -> None:
    """The next one sells something, and that is said in its own words."""
    hand = stage.hand
    hand.press("Down")
    hand.see("Bradley Knox")
    hand.see("Offers something")
    stage.take("pitch")


def same_text(stage: Stage) -> None:
    """Three people with one text are shown together, and ignored together."""
    hand = stage.hand
    hand.choose_row("Dustin Crane")
    hand.see("The same text from 3 people")
    stage.take("same-text")
    hand.click("Ignore all 3")
    hand.miss("The same text from 3 people")
    hand.settle()


def take_back(stage: Stage) -> None:
    """One key brings all three back."""
    hand = stage.hand
    hand.type("z")
    hand.see("3 requests are to be considered again.")
    hand.see("The same text from 3 people")
    stage.take("taken-back")
    hand.click("Ignore all 3")
    hand.miss("The same text from 3 people")
    hand.settle()


def why_accept(stage: Stage) -> None:
    """Accepting asks for the reason first."""
    hand = stage.hand
    hand.choose_row("Signe Holm")
    hand.type("a")
    hand.see("Why do you accept?")
    stage.take("why-accept")
    hand.type("2")


def accept_note(stage: Stage) -> None:
    """The note to whom one accepts, beside what they wrote."""
    hand = stage.hand
    hand.focus_field("Message")
    hand.empty()
    hand.type(_NOTE)
    hand.see("Next: copy it and open the profile.")
    stage.take("accept-note")
    hand.press("Ctrl+Return")
    hand.see("Did you accept Signe, and send the note?")
    if "forty packs" not in stage.backstage.clipboard.text:
        raise TourStoppedError("the note was not copied")
    hand.press("Return")
    hand.see("5 to consider")
    hand.settle()
