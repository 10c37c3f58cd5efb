"""What the parts of a recruiting talk are, whatever its language."""

from enum import StrEnum


class Part(StrEnum):
    """One part of a talk that recruits for network marketing, or what speaks against one.

    A part alone says nothing: people look for people, earn money and work from home in
    every honest message. `ALONE` are the few phrases that say it by themselves.
    """

    ALONE = "alone"
    INCOME = "income"
    ASIDE = "aside"
    FREEDOM = "freedom"
    SEEKS = "seeks"
    DRIVEN = "driven"
    VAGUE = "vague"
    GOODS = "goods"
    PARTNER = "partner"
    CHAIN = "chain"
    MENTOR = "mentor"
    QUITS = "quits"
    EARLY = "early"
    TELLS = "tells"
    AGAINST = "against"
