"""Contact lists of invented people, shaped like real ones, and talks with them.

Everything is drawn from a seed: the same seed gives the same people. The shapes follow
what was measured on real exports: names of many cultures and scripts with a steep
frequency, a company's names four fifths from its country, an e-mail address for 4 in
100, a row without a name for 1 in 100, addresses percent-encoded in Connections.csv only.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from urllib.parse import quote

from cordially.domain.folding import fold

FROM_HOME = 0.8
"""The share of a company's people whose names come from the company's country."""

NEWEST_DAY = date(2026, 11, 20)
"""No connection and no message is younger."""

_NAMELESS = 0.01
_WITH_EMAIL = 0.04
_PLAIN_ADDRESS = 0.8
_FROM_OWNER = 0.5
_HABITS = ("plain", "degree", "capitals", "initial", "emoji", "blanks", "middle")
_HABIT_WEIGHTS = tuple(accumulate((0.88, 0.03, 0.02, 0.02, 0.007, 0.023, 0.02)))

_NAMES = Path(__file__).with_name("names.txt")
_NATIVE_SHARE = {
    "chinese": 0.15, "japanese": 0.3, "korean": 0.2, "arabic": 0.2, "russian": 0.3, "greek": 0.2,
}  # fmt: skip
_DOUBLE_FAMILY = {"spanish": 0.4, "brazilian": 0.5}
_GIVEN_STEEPNESS = 0.75
_FAMILY_STEEPNESS = 0.65

_COMPANY_FIRST = (
    "Nord Blau Solar Grid Baltic Terra Aqua Lumen Vector Quanta Nova Pixel Delta Orbit Sierra "
    "Helio Magna Ferro Cobalt Amber Cedar Maple Harbor Summit River Stone Bright Clear Green "
    "Silver Golden Urban Metro Inter Trans Euro Pan Alpha Beta Omega Prime Core Data Cloud"
).split()
_COMPANY_SECOND = (
    "grid werk soft wind labs media bank health foods motors systems logistics energy partners "
    "capital studio works consult press pharma steel rail textil build tech net design craft"
).split()
_COMPANY_LAST = ("", "", " GmbH", " Ltd", ", Inc.", " AB", " S.A.", " & Co. KG", " Group", " BV")
_LEVELS = ("Head of", "Director,", "Senior Manager,", "Lead", "Specialist,", "VP", "Intern,", "")
_FIELDS = (
    "Storage Sales Marketing Finance Design Engineering Operations People Procurement Legal "
    "Research Product Data Quality Communications Strategy Logistics Security Partnerships"
).split()
_DEGREES = (", PhD", ", MBA", ", PMP", ", CPA", ", PhD, PMP", ", M.Sc.")
_EMOJI = ("🚀", "✨", "🌍", "💡", "☀️", "🎯")
_SENTENCES = (
    "thank you for the talk about storage.", "Shall we speak next week?", "Great to meet you.",
    "The report is out now,\nhave a look when you can.", "Happy new year to you and yours.",
    "Could you introduce me to the person who ran the panel?", "Congratulations on the new post.",
    "I read your piece on grids twice.", 'We called it "the long way round" at the time.',
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Somebody:
    """One row of a contact list; a row without a name holds its day alone.

    `address_key` is the last part of the profile address as other files write it, raw.
    """

    given_name: str
    family_name: str
    company: str
    position: str
    address_key: str
    email: str
    connected_on: date

    @property
    def name(self) -> tuple[str, str]:
        """Given name, family name."""
        return (self.given_name, self.family_name)


@dataclass(frozen=True, slots=True)
class Talk:
    """One message between the owner of the list and somebody in it."""

    other: Somebody
    from_owner: bool
    sent_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class _Stock:
    """Names to draw from, with their running frequencies."""

    names: tuple[str, ...]
    weights: tuple[float, ...]

    def draw(self, chance: Random) -> str:
        return chance.choices(self.names, cum_weights=self.weights)[0]


@dataclass(frozen=True, slots=True)
class _Culture:
    given: _Stock
    family: _Stock
    native_given: _Stock | None
    native_family: _Stock | None


def _stock(words: Iterable[str], steepness: float) -> _Stock:
    names = tuple(dict.fromkeys(word.replace("_", " ") for word in words))
    weights = accumulate(1 / (rank + 3) ** steepness for rank in range(len(names)))
    return _Stock(names, tuple(weights))


def _joined(parts: str, between: str) -> list[str]:
    first, second = (part.split() for part in parts.split("|"))
    # Diagonal order, so that frequent beginnings meet frequent endings first.
    pairs = [(i + j, a + between + b) for i, a in enumerate(first) for j, b in enumerate(second)]
    return [name for _, name in sorted(pairs, key=lambda pair: pair[0])]


@cache
def _cultures() -> dict[str, _Culture]:
    found: dict[str, dict[str, str]] = {}
    rows: dict[str, str] = {}
    for line in _NAMES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            rows = found[line.strip("[]")] = {}
        elif line and not line.startswith("#"):
            native = "native " if line.startswith("native ") else ""
            label, _, words = line.removeprefix("native ").partition(" ")
            rows[native + label] = words
    return {name: _culture(rows) for name, rows in found.items()}


def _culture(rows: dict[str, str]) -> _Culture:
    given = rows["given"].split() if "given" in rows else _joined(rows["parts"], "")
    native = rows.get("native given", "").split()
    if "native parts" in rows:
        native = _joined(rows["native parts"], "")
    return _Culture(
        _stock(given, _GIVEN_STEEPNESS),
        _stock(rows["family"].split(), _FAMILY_STEEPNESS),
        _stock(native, _GIVEN_STEEPNESS) if native else None,
        _stock(rows["native family"].split(), _FAMILY_STEEPNESS) if native else None,
    )


@dataclass(frozen=True, slots=True)
class _Company:
    name: str
    culture: str


class ContactList:
    """Draws a list of a given size around an owner with a home country.

    Three to six tenths of the companies are at home, the others spread over all cultures.
    """

    def __init__(self, size: int, seed: int) -> None:
        self._chance = Random(seed)
        names = list(_cultures())
        home = self._chance.choice(names)
        share = self._chance.uniform(0.3, 0.6)
        rest = {name: self._chance.random() ** 2 for name in names if name != home}
        scale = (1 - share) / sum(rest.values())
        self._mix = {name: weight * scale for name, weight in rest.items()} | {home: share}
        self._mix_names = list(self._mix)
        self._mix_weights = list(accumulate(self._mix.values()))
        count = max(6, size // 12)
        self._companies = [self._company() for _ in range(count)]
        self._company_weights = list(accumulate(1 / (rank + 4) ** 0.8 for rank in range(count)))
        self._taken: dict[str, int] = {}
        self._size = size

    def people(self) -> list[Somebody]:
        """Everybody, the newest connection first, as LinkedIn writes them."""
        days = sorted((self._day() for _ in range(self._size)), reverse=True)
        return [self._somebody(day) for day in days]

    def _day(self) -> date:
        return NEWEST_DAY - timedelta(days=int(5000 * self._chance.random() ** 1.6))

    def _company(self) -> _Company:
        chance = self._chance
        name = chance.choice(_COMPANY_FIRST) + chance.choice(_COMPANY_SECOND)
        culture = chance.choices(self._mix_names, cum_weights=self._mix_weights)[0]
        return _Company(name + chance.choice(_COMPANY_LAST), culture)

    def _somebody(self, day: date) -> Somebody:
        chance = self._chance
        if chance.random() < _NAMELESS:
            return Somebody("", "", "", "", "", "", day)
        company = chance.choices(self._companies, cum_weights=self._company_weights)[0]
        culture = company.culture
        if chance.random() >= FROM_HOME:
            culture = chance.choices(self._mix_names, cum_weights=self._mix_weights)[0]
        given, family = self._name(culture)
        key = self._address_key(given, family)
        email = ""
        if chance.random() < _WITH_EMAIL:
            email = f"{quote(key, safe='').replace('%', '')[:40].lower()}@example.com"
        given, family = self._as_people_write(given, family)
        field = chance.choice(_FIELDS)
        position = f"{chance.choice(_LEVELS)} {field}".strip()
        return Somebody(given, family, company.name, position, key, email, day)

    def _name(self, name: str) -> tuple[str, str]:
        chance = self._chance
        culture = _cultures()[name]
        if (
            culture.native_given
            and culture.native_family
            and chance.random() < _NATIVE_SHARE.get(name, 0)
        ):
            return culture.native_given.draw(chance), culture.native_family.draw(chance)
        given, family = culture.given.draw(chance), culture.family.draw(chance)
        if chance.random() < _DOUBLE_FAMILY.get(name, 0):
            family = f"{family} {culture.family.draw(chance)}"
        return given, family

    def _as_people_write(self, given: str, family: str) -> tuple[str, str]:
        chance = self._chance
        match chance.choices(_HABITS, cum_weights=_HABIT_WEIGHTS)[0]:
            case "degree":
                family += chance.choice(_DEGREES)
            case "capitals":
                family = family.upper()
            case "initial":
                family = family[0] + "."
            case "emoji":
                given = f"{given} {chance.choice(_EMOJI)}"
            case "blanks":
                given, family = given + " ", " " + family
            case "middle":
                given = f"{given} {chance.choice('ABCDEJLMRST')}."
        return given, family

    def _address_key(self, given: str, family: str) -> str:
        key = "-".join(f"{given} {family}".lower().replace("'", "").replace(".", "").split())
        if self._chance.random() < _PLAIN_ADDRESS:
            key = fold(key)
        key = unicodedata.normalize("NFC", key)
        seen = self._taken.get(key, 0)
        self._taken[key] = seen + 1
        return f"{key}-{seen + 1}" if seen else key


def contact_list(size: int, seed: int) -> list[Somebody]:
    """So many rows of invented people; about one in a hundred holds only a day."""
    return ContactList(size, seed).people()


def talks(people: Sequence[Somebody], count: int, seed: int) -> list[Talk]:
    """So many messages with some of the people, the newest first."""
    chance = Random(seed)
    named = [person for person in people if person.address_key]
    partners = chance.sample(named, min(len(named), max(1, count // 5)))
    newest = datetime(NEWEST_DAY.year, NEWEST_DAY.month, NEWEST_DAY.day, 18, tzinfo=UTC)
    found = []
    for _ in range(count):
        other = chance.choice(partners)
        sent_at = newest - timedelta(seconds=int(9e7 * chance.random() ** 2))
        text = " ".join(chance.sample(_SENTENCES, chance.randint(1, 3)))
        from_owner = chance.random() < _FROM_OWNER
        greeting = f"Hi {other.given_name.strip()},\n\n" if from_owner else "Hi Robin,\n\n"
        found.append(Talk(other, from_owner, sent_at, greeting + text))
    return sorted(found, key=lambda talk: talk.sent_at, reverse=True)
