"""Rules about the line that only one reader gets: codes L101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.lines import (
    copied_line,
    misplaced_line,
    missing_line,
    repeated_line,
    thin_line,
)

RULES: tuple[Rule, ...] = (
    missing_line.RULE,
    copied_line.RULE,
    thin_line.RULE,
    repeated_line.RULE,
    misplaced_line.RULE,
)
