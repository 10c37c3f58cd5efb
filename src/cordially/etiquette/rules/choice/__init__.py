"""Rules about whom a message goes to: codes A101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.choice import (
    alphabet_block,
    alphabet_walk,
    large_network,
    outside_filter,
    rather_post,
    shared_given_name,
    too_many_people,
    too_soon,
)

RULES: tuple[Rule, ...] = (
    alphabet_block.RULE,
    shared_given_name.RULE,
    alphabet_walk.RULE,
    too_many_people.RULE,
    rather_post.RULE,
    outside_filter.RULE,
    large_network.RULE,
    too_soon.RULE,
)
