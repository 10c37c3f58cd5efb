"""Rules about what the channel and the language ask for: codes S101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.form import missing_subject, other_language, too_long

RULES: tuple[Rule, ...] = (
    too_long.RULE,
    missing_subject.RULE,
    other_language.RULE,
)
