"""The tour from the first start to the timeline, step by step."""

from collections.abc import Callable
from pathlib import Path

from cordially.ui.tour import arriving, asking, choosing, inviting, today, writing
from cordially.ui.tour.hand import TourStoppedError
from cordially.ui.tour.pictures import Album
from cordially.ui.tour.stage import Backstage, Stage

SIZE = (1360, 860)
"""The size of the window in the pictures."""

STEPS: tuple[Callable[[Stage], None], ...] = (
    arriving.welcome,
    arriving.bring_in,
    arriving.bring_in_newer,
    arriving.one_person,
    arriving.search,
    arriving.salutation,
    choosing.one_block,
    choosing.by_relationship,
    writing.one_line,
    writing.copied_line,
    writing.unfilled_field,
    writing.hand_over,
    writing.confirm,
    writing.leave_out,
    writing.after_restart,
    asking.good_reason,
    asking.pitch,
    asking.same_text,
    asking.take_back,
    asking.why_accept,
    asking.accept_note,
    inviting.waiting,
    inviting.newcomer,
    inviting.ground,
    inviting.note,
    inviting.invited,
    today.due,
    today.welcome_note,
    today.record,
)


def take_tour(backstage: Backstage, folder: Path) -> tuple[Path, ...]:
    """Go through every step; answers the pictures, in their order.

    Raises `TourStoppedError` with the name of the step that could not be done, and OSError
    where a picture cannot be kept.
    """
    album = Album(folder)
    stage = Stage(backstage, album, SIZE)
    stage.open()
    for step in STEPS:
        try:
            step(stage)
        except TourStoppedError as stopped:
            raise TourStoppedError(f"The tour stopped at “{step.__name__}”: {stopped}") from stopped
    backstage.close()
    return tuple(album.paths)
