"""Rules about whether a text knows its reader: codes R101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.reader import (
    family_name_first,
    misspelt_name,
    nameless_salutation,
    wrong_name,
)

RULES: tuple[Rule, ...] = (
    wrong_name.RULE,
    family_name_first.RULE,
    misspelt_name.RULE,
    nameless_salutation.RULE,
)
