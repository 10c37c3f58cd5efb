"""Rules about whom a message goes to: codes A101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.choice import alphabet_block, alphabet_walk, shared_given_name

RULES: tuple[Rule, ...] = (
    alphabet_block.RULE,
    shared_given_name.RULE,
    alphabet_walk.RULE,
)
