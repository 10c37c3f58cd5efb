"""Rules about what the channel and the language ask for: codes S101 and on."""

from cordially.etiquette.rule import Rule

RULES: tuple[Rule, ...] = ()
