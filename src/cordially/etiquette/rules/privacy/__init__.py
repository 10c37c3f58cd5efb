"""Rules about what a text to several lets out: codes D101 and on."""

from cordially.etiquette.rule import Rule

RULES: tuple[Rule, ...] = ()
