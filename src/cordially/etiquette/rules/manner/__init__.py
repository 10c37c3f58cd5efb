"""Rules about the manner of a text: codes M101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.manner import (
    assumed_feast,
    defensive_words,
    emoji_rows,
    exclamation_marks,
    false_pressure,
    hype_words,
    mass_excuse,
    shouting_capitals,
)

RULES: tuple[Rule, ...] = (
    mass_excuse.RULE,
    defensive_words.RULE,
    false_pressure.RULE,
    shouting_capitals.RULE,
    exclamation_marks.RULE,
    emoji_rows.RULE,
    assumed_feast.RULE,
    hype_words.RULE,
)
