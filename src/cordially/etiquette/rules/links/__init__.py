"""Rules about links: codes K101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.links import link_only, tracking_link, unsafe_link

RULES: tuple[Rule, ...] = (
    link_only.RULE,
    tracking_link.RULE,
    unsafe_link.RULE,
)
