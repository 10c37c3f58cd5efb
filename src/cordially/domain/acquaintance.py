"""What one knows of somebody, as far as the rules of etiquette ask."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """How one met, what notes and messages tell, and what the person wrote.

    Both texts are cut where they are long; the newest stands first. `complained` tells that
    they asked to be left alone, be it long ago.
    """

    how_we_met: str
    told: str
    theirs: str
    complained: bool = False
