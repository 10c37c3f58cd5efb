"""Where people worked, learned and met: what common ground is made of."""

from dataclasses import dataclass
from enum import StrEnum

from cordially.domain.people import PersonId


class FactKind(StrEnum):
    """What a fact of somebody's life tells; the last two only of the user."""

    POSITION = "position"
    SCHOOL = "school"
    SKILL = "skill"
    ORGANIZATION = "organization"
    VOLUNTEERING = "volunteering"
    LANGUAGE = "language"
    EVENT = "event"
    GROUP = "group"
    SHARED_CONTACT = "shared-contact"
    HEADLINE = "headline"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class BackgroundFact:
    """One fact: of the user where `person` is None, else of somebody else.

    `name` is the employer, school, skill, organisation, event, group, language or contact,
    `detail` the title, degree or role in it. `begun` and `ended` are "2015" or "2015-09",
    empty where not known; an empty `ended` of a position that has begun means that it lasts.
    """

    person: PersonId | None
    kind: FactKind
    name: str
    detail: str = ""
    begun: str = ""
    ended: str = ""
