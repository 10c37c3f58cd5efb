"""Rules about merge fields and placeholders: codes F101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.fields import empty_field, foreign_placeholder, unfilled_field

RULES: tuple[Rule, ...] = (
    unfilled_field.RULE,
    empty_field.RULE,
    foreign_placeholder.RULE,
)
