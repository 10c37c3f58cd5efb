"""Rules about whether a text knows its reader: codes R101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.reader import (
    claimed_meeting,
    empty_praise,
    family_name_first,
    misspelt_name,
    nameless_salutation,
    no_reason,
    only_fields,
    outdated_title,
    same_note,
    title_targeting,
    wrong_name,
)

RULES: tuple[Rule, ...] = (
    empty_praise.RULE,
    only_fields.RULE,
    wrong_name.RULE,
    family_name_first.RULE,
    misspelt_name.RULE,
    nameless_salutation.RULE,
    outdated_title.RULE,
    claimed_meeting.RULE,
    same_note.RULE,
    no_reason.RULE,
    title_targeting.RULE,
)
