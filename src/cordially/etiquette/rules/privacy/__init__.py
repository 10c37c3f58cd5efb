"""Rules about private matters in a text to several: codes D101 and on."""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules.privacy import (
    bank_details,
    health_matters,
    others_affairs,
    phone_number,
    private_address,
)

RULES: tuple[Rule, ...] = (
    phone_number.RULE,
    private_address.RULE,
    bank_details.RULE,
    health_matters.RULE,
    others_affairs.RULE,
)
