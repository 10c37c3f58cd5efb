"""Words that leave no doubt what a message is after, whatever the weights say of it."""

from cordially.etiquette.lexicon.sure_contacts import CONTACTS
from cordially.etiquette.lexicon.sure_income import NETWORK_MARKETING
from cordially.etiquette.lexicon.sure_newsletter import NEWSLETTER

__all__ = ["CONTACTS", "NETWORK_MARKETING", "NEWSLETTER"]
