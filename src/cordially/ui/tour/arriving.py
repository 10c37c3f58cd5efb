"""The tour's first part: people come in, are looked at and found."""

from cordially.ui.tour.stage import Stage

_DROP_PLACE = "A place to drop your LinkedIn archive on"


def welcome(stage: Stage) -> None:
    """The first start."""
    stage.hand.see("Write to people, one by one.")
    stage.take("welcome")


def bring_in(stage: Stage) -> None:
    """The first archive: chosen in the dialog, looked at, brought in."""
    hand = stage.hand
    hand.click("Choose a file…")
    hand.focus_field("File name:")
    hand.type(str(stage.backstage.first_archive))
    hand.press("Return")
    hand.see("people you do not have yet")
    stage.take("import-preview")
    hand.press("Return")
    hand.close_bar("Brought in")


def bring_in_newer(stage: Stage) -> None:
    """A newer archive: what it would change stands there before it does."""
    hand = stage.hand
    hand.click("Import…")
    hand.drop(stage.backstage.newer_archive, _DROP_PLACE)
    hand.see("What changes")
    stage.take("newer-archive")
    hand.press("Return")
    hand.close_bar("Brought in")
    stage.backstage.describe()


def one_person(stage: Stage) -> None:
    """The contacts, and beside them what one knows of a person."""
    stage.hand.choose_row("Maria Sørensen")
    stage.hand.see("Ask how the second-life pilot went")
    stage.take("contacts")


def search(stage: Stage) -> None:
    """Found while typing, whatever the accents, wherever it stands."""
    hand = stage.hand
    hand.press("Ctrl+F")
    hand.type("zolc gdan")
    hand.see("1 of ")
    hand.choose_row("Łukasz Żółć")
    hand.see("Gdańsk yard tour")
    stage.take("search")
    hand.press("Ctrl+F")
    hand.press("Escape")
    hand.miss("1 of ")


def salutation(stage: Stage) -> None:
    """A name that leaves it open how to address somebody."""
    hand = stage.hand
    hand.click("Salutation to check")
    hand.see("of ")
    hand.choose_row("LEE Min-ho")
    hand.see("Conference dinner in Busan")
    stage.take("salutation")
    hand.click("Salutation to check")
