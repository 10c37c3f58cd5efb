"""The tour's last part: the page to begin a day with, and the line that records."""

from cordially.ui.tour.stage import Stage


def due(stage: Stage) -> None:
    """What is due and why now, what was begun, and how fast one invites."""
    hand = stage.hand
    hand.press("Ctrl+1")
    hand.see("Thank Henrik Solberg for connecting")
    stage.take("today")


def welcome_note(stage: Stage) -> None:
    """The note to somebody who has accepted, with everything filled in."""
    hand = stage.hand
    hand.press("Return")
    hand.field("Message")
    hand.see("Next: ")
    stage.take("welcome-note")
    hand.press("Escape")
    hand.see("Thank Henrik Solberg for connecting")


def record(stage: Stage) -> None:
    """A promise in one line, from anywhere."""
    hand = stage.hand
    hand.press("Ctrl+Shift+N")
    hand.focus_field("Who")
    hand.empty()
    hand.type("thank tom ak")
    hand.settle()
    hand.press("Tab")
    hand.type("for sending Signe, tomorrow")
    hand.see("Comes back on")
    hand.see("tomorrow")
    stage.take("record")
    hand.press("Return")
    hand.see("Recorded for Tom Aker.")
    hand.see("Thank Tom Aker")
    stage.take("recorded")
