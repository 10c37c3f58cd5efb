"""The tour's fifth part: somebody is invited, with a ground and a note of its own."""

from cordially.ui.tour.hand import TourStoppedError
from cordially.ui.tour.stage import Stage

_ADDRESS = "https://www.linkedin.com/in/astrid-vinter-sample?trk=people"
_WHERE = "Energy Days Aarhus, waiting for the last tram"
_NOTE = (
    "Dear Astrid, waiting for the last tram in Aarhus you drew a wall between burning cells on a"
    " napkin."
)
_EMPTY = " I would love to explore synergies between us."
_ASK = " I have built two of them since. May I tell you what the second one did?"
_ADD_KNOWN = "Alt+K"


def waiting(stage: Stage) -> None:
    """What became of one's invitations; old ones are offered for withdrawal."""
    hand = stage.hand
    hand.press("Ctrl+3")
    hand.see("It has waited for long")
    stage.take("invitations")


def newcomer(stage: Stage) -> None:
    """An address that was copied comes in with one key."""
    hand = stage.hand
    hand.copy(_ADDRESS)
    hand.press("Ctrl+V")
    hand.see("Who is it?")
    hand.empty()
    hand.type("Astrid Vinter")
    hand.focus_field("Position")
    hand.type("Fire engineer")
    hand.focus_field("Company")
    hand.type("Nordgrid")
    stage.take("newcomer")
    hand.press("Return")
    hand.see("Invite Astrid Vinter")


def ground(stage: Stage) -> None:
    """Why this person comes first, beside what the two have in common."""
    hand = stage.hand
    hand.settle()
    hand.press("3")
    hand.focus_field("When and where was it?")
    hand.type(_WHERE)
    hand.press(_ADD_KNOWN)
    _tell(stage, "Was at the event", "Energy Days Aarhus")
    _tell(stage, "Knows", "Tom Aker")
    hand.press("Escape")
    hand.see("1 shared contact: ask one of them first")
    hand.close_bar("Kept what you know")
    stage.take("ground")


def note(stage: Stage) -> None:
    """The note counts as LinkedIn does, and words that say nothing are found."""
    hand = stage.hand
    hand.focus_field("Note")
    hand.empty()
    hand.type(_NOTE + _EMPTY)
    hand.see("“synergies”")
    stage.take("invitation-note")


def invited(stage: Stage) -> None:
    """Handed over and confirmed, it waits with the others."""
    hand = stage.hand
    hand.empty()
    hand.type(_NOTE + _ASK)
    hand.see("Next: copy it and open the profile.")
    hand.press("Ctrl+Return")
    hand.see("Did you send it to Astrid?")
    if "napkin" not in stage.backstage.clipboard.text:
        raise TourStoppedError("the note was not copied")
    hand.press("Return")
    hand.see("It has waited for long")
    hand.settle()
    hand.choose_row("Astrid Vinter")
    hand.see("Sent on 14 Dec 2026")
    stage.take("invited")


def _tell(stage: Stage, kind: str, name: str) -> None:
    """Add something that is known of the other."""
    hand = stage.hand
    hand.choose("What you know", kind)
    hand.focus_field("Name")
    hand.type(name)
    hand.press("Return")
    hand.settle()
