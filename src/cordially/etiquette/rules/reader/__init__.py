"""Rules about whether a text knows its reader: codes R101 and on."""

from cordially.etiquette.rule import Rule

RULES: tuple[Rule, ...] = ()
