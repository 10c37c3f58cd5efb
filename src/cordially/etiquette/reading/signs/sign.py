"""What a sentence may do, whatever its language."""

from enum import StrEnum


class Sign(StrEnum):
    """One thing that a message does with words that each language has of its own.

    The first half speaks for a pitch, the second for something else; what each weighs,
    alone and beside others, is learned from the corpus.
    """

    OFFERS = "offers"
    THING = "thing"
    BENEFIT = "benefit"
    GROUP = "group"
    YOURS = "yours"
    ASKS_LITTLE = "asks little"
    LINK = "link"
    PRICE = "price"
    PROOF = "proof"
    DENIES = "denies"
    FREEBIE = "freebie"
    PESTERS = "pesters"
    SELLER = "seller"
    PAIN = "pain"
    NETWORK_MARKETING = "network marketing"
    INVESTS = "invests"
    SUBSCRIBES = "subscribes"
    COLLABORATES = "collaborates"
    SEEKS_JOB = "seeks job"
    RECRUITS = "recruits"
    THANKS = "thanks"
    CONNECTED = "connected"
    ASKS_ADVICE = "asks advice"
    COFFEE = "coffee"
    ASKS_FEEDBACK = "asks feedback"
    DECLINES = "declines"
    FEAST = "feast"
    FAREWELL = "farewell"
    COMMON_GROUND = "common ground"
    THEIR_WORK = "their work"
    EMPTY_PRAISE = "empty praise"
    RESEARCHES = "researches"
    CHARITY = "charity"
    HARVESTS = "harvests"
