"""Rules about what a message is for: codes P101 and on."""

from cordially.etiquette.rule import Rule

RULES: tuple[Rule, ...] = ()
