"""Every rule, listed by hand in the order of the codes.

A new rule is a module of this folder with one `RULE`, and a line here.
"""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules import (
    alphabet_block,
    alphabet_walk,
    copied_line,
    empty_field,
    misplaced_line,
    missing_line,
    repeated_line,
    shared_given_name,
    thin_line,
    unfilled_field,
)

RULES: tuple[Rule, ...] = (
    alphabet_block.RULE,
    shared_given_name.RULE,
    alphabet_walk.RULE,
    unfilled_field.RULE,
    empty_field.RULE,
    missing_line.RULE,
    copied_line.RULE,
    thin_line.RULE,
    repeated_line.RULE,
    misplaced_line.RULE,
)
