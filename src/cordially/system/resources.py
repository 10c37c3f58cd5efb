"""Where the files lie that the program brings along."""

from pathlib import Path


def resources() -> Path:
    """The folder of fonts, icons, theme and sample people: in the wheel, or beside `src`."""
    package = Path(__file__).parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parents[1] / "resources"
