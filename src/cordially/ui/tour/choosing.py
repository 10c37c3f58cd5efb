"""The tour's second part: whom to write to."""

from cordially.ui.tour.stage import Stage

_SEARCH = "Search"
_CHOSEN = ("Gábor Nagy", "Tunde Mbeki", "Wanjiru Kamau", "Ngozi Eze")


def one_block(stage: Stage) -> None:
    """Some close ones, and then everybody called Robert, as a search makes so easy."""
    hand = stage.hand
    hand.press("Ctrl+5")
    hand.click("New greeting")
    hand.click("Strong ties")
    hand.settle()
    _tick_all(stage)
    hand.click("Strong ties")
    hand.focus_field(_SEARCH)
    hand.type("robert")
    hand.settle()
    _tick_all(stage)
    hand.press("Ctrl+Home")
    hand.see("One block of the alphabet")
    stage.take("one-block")


def by_relationship(stage: Stage) -> None:
    """Those one knows instead, and some more of them by hand."""
    hand = stage.hand
    hand.click("Choose by relationship")
    hand.close_bar("Kept the people you know best")
    hand.miss("One block of the alphabet")
    hand.focus_field(_SEARCH)
    hand.empty()
    hand.click("Strong ties")
    hand.click("Warm ties")
    hand.settle()
    for name in _CHOSEN:
        hand.choose_row(name)
        hand.press("Space")
    hand.see("Nothing found.")
    stage.take("by-relationship")
    hand.press("Ctrl+Return")


def _tick_all(stage: Stage) -> None:
    stage.hand.focus_table("People to write to")
    stage.hand.press("Ctrl+A")
    stage.hand.press("Space")
    stage.hand.settle()
