"""What archives tell about a person."""

FACTS = (
    "given_name",
    "family_name",
    "company",
    "position",
    "connected_on",
    "profile",
    "no_longer_connected_on",
)
"""The columns of a person that an import may change."""
