"""The tour's third part: a line for each person, handed over and confirmed."""

from cordially.ui.tour.hand import TourStoppedError
from cordially.ui.tour.stage import Stage

_LINE = "Your storage talk in Aarhus stayed with me: our pilot runs on second-life cells now."
_COPY = "Your storage talk in Poznań stayed with me: our pilot runs on second-life cells now."
_OWN = "Your choir's recording of last December still opens our office on Mondays."
_BEGUN = "Are all three of the trees with my name "
_REST = "still standing?"
_TEXT = """Hi {given_name},

{personal}

I wish you a calm end of the year and a good start into 2027.

Warmly,
Ines"""


def one_line(stage: Stage) -> None:
    """A line that only this person could get, beside what one wrote last year."""
    hand = stage.hand
    hand.click("Edit the text for everybody")
    hand.empty()
    hand.type(_TEXT)
    hand.press("Escape")
    hand.choose_row("Maria Sørensen")
    hand.see("What you know about")
    hand.focus_field("Only for")
    hand.type(_LINE)
    hand.see("What you wrote last year")
    hand.see("1 ready")
    stage.take("one-line")


def copied_line(stage: Stage) -> None:
    """The same line for somebody else, found, and both shown."""
    hand = stage.hand
    hand.choose_row("Anna Kowalska")
    hand.type(_COPY)
    hand.click("Show both")
    hand.see(_COPY)
    stage.take("copied-line")
    hand.focus_field("Only for")
    hand.empty()
    hand.type(_OWN)
    hand.miss("is too like")


def unfilled_field(stage: Stage) -> None:
    """A field that nothing fills: nothing leaves until it is mended."""
    hand = stage.hand
    hand.press("Ctrl+E")
    hand.press("Ctrl+End")
    hand.type("\nSee you in {city}?")
    hand.press("Escape")
    hand.press("Ctrl+Return")
    hand.see("is not filled")
    stage.take("unfilled-field")
    hand.press("Ctrl+E")
    hand.empty()
    hand.type(_TEXT)
    hand.press("Escape")
    hand.settle()


def hand_over(stage: Stage) -> None:
    """Copied, the profile opened, and asked whether it was sent."""
    hand = stage.hand
    hand.choose_row("Maria Sørensen")
    hand.click("Copy and open profile")
    hand.see("Did you send it to")
    if _LINE not in stage.backstage.clipboard.text:
        raise TourStoppedError("the message was not copied")
    if not stage.backstage.browser.address.startswith("https://www.linkedin.com/in/"):
        raise TourStoppedError("no profile was opened")
    stage.take("handed-over")


def confirm(stage: Stage) -> None:
    """Only what was confirmed counts as sent, and stands in the timeline."""
    hand = stage.hand
    hand.press("Return")
    hand.see("1 sent")
    hand.press("Ctrl+2")
    hand.choose_row("Maria Sørensen")
    hand.see(_LINE)
    hand.settle()
    hand.scroll_to("Timeline")
    stage.take("timeline")


def leave_out(stage: Stage) -> None:
    """Somebody is left out on the way."""
    hand = stage.hand
    hand.press("Ctrl+5")
    hand.choose_row("Ngozi Eze")
    hand.click("Leave Ngozi out")
    hand.see("6 recipients")
    hand.choose_row("Ngozi Eze")
    hand.see("Take in again")
    stage.take("left-out")


def after_restart(stage: Stage) -> None:
    """After a restart it opens where it was, with what was typed a moment before."""
    hand = stage.hand
    hand.choose_row("Wanjiru Kamau")
    hand.focus_field("Only for")
    hand.type(_BEGUN)
    stage.restart()
    hand.press("Ctrl+5")
    hand.see("Greeting, December 2026")
    hand.see(_BEGUN)
    hand.type(_REST)
    hand.see(_BEGUN + _REST)
    stage.take("after-restart")
