"""Pictures of the window, small enough to go with the program's description."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

_COLOURS = 256
_FREQUENT = 128
_OPAQUE = 0xFF000000
_COARSE = 0xF0F0F0
"""What is left of a colour when shades an eye hardly parts are one."""


class Album:
    """Saves pictures into a folder, numbered in the order of taking.

    `paths` holds what was saved. Raises OSError where the folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.paths: list[Path] = []

    def add(self, name: str, picture: QPixmap) -> None:
        """Save a picture under its number and name."""
        path = self._folder / f"{len(self.paths) + 1:02}-{name}.png"
        if not in_few_colours(picture.toImage()).save(str(path), quality=0):
            raise OSError(f"{path} cannot be written")
        self.paths.append(path)


def in_few_colours(image: QImage) -> QImage:
    """The image in 256 of its colours, each other in the nearest of them.

    A window has few colours and many shades at the edges of letters, so nothing is seen
    to be missing, and the file becomes a third.
    """
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8,
        _table([colour | _OPAQUE for colour, _ in counted.most_common()]),
        Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither,
    )


def _table(colours: list[int]) -> list[int]:
    """The most frequent colours, and room for rare ones that nothing else comes near."""
    table = colours[:_FREQUENT]
    seen = {colour & _COARSE for colour in table}
    for colour in colours[_FREQUENT:]:
        if len(table) == _COLOURS:
            break
        if colour & _COARSE not in seen:
            seen.add(colour & _COARSE)
            table.append(colour)
    return table
