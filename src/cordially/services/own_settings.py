"""The names under which the store keeps what users say about themselves."""

ACCOUNT = "account"
"""Their account on LinkedIn, as a word of `cordially.etiquette.document.Account`."""

OPT_IN_STATEMENT = "opt-in-statement"
"""What they tell a new contact about the news they share (`cordially.services.opt_in`)."""
