"""Rules about the manner of a text: codes M101 and on."""

from cordially.etiquette.rule import Rule

RULES: tuple[Rule, ...] = ()
