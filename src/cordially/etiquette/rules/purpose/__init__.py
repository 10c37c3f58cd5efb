"""Rules about what a message is for: codes P101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.purpose import (
    contact_harvest,
    disguised_pitch,
    imposed_newsletter,
    network_marketing,
    plain_pitch,
)

RULES: tuple[Rule, ...] = (
    plain_pitch.RULE,
    disguised_pitch.RULE,
    network_marketing.RULE,
    contact_harvest.RULE,
    imposed_newsletter.RULE,
)
