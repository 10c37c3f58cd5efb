"""Rules about the manner of a text: codes M101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.manner import defensive_words, mass_excuse

RULES: tuple[Rule, ...] = (
    mass_excuse.RULE,
    defensive_words.RULE,
)
