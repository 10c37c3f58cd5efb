"""The kinds of faults that are planted: how, and which rules and practices must find them."""

from dataclasses import dataclass

from benchmarks import planting as put
from benchmarks import planting_names as names
from benchmarks.planting_people import (
    People,
    bare_line,
    copied,
    copies_of,
    near_copies_of,
    repeated,
)
from cordially.domain.messages import Kind

OVERLONG = "too-long"

_PITCHES = frozenset({"P01", "P14", "P15", "P17"})


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of fault: how it is planted, and what must find it.

    `by` are names of rules and practices; a finding of any of them will do. With
    `in_network` the invented contact list is given along.
    """

    kind: str
    plant: put.Planter
    by: frozenset[str]
    in_network: bool = False


def faults(people: People) -> tuple[Fault, ...]:
    """Every kind of fault, in the order of the rules' table."""
    sentence = put.sentence_of

    def kind(name: str, plant: put.Planter, *by: str) -> Fault:
        return Fault(name, plant, frozenset(by))

    def choice(name: str, plant: put.Planter, *by: str) -> Fault:
        return Fault(name, plant, frozenset(by), in_network=True)

    def pitch(name: str) -> Fault:
        kinds = [kind for kind in Kind if kind is not Kind.COMMERCIAL]
        return Fault(name, sentence(name, kinds=kinds), _PITCHES)

    return (
        pitch("pitch-with-price"),
        pitch("friendly-then-marketing"),
        pitch("denial-then-marketing"),
        pitch("network-marketing"),
        pitch("asking-for-contacts"),
        pitch("put-on-newsletter"),
        kind("little-but-a-link", put.little_but_a_link, "P05"),
        kind("tracking-or-short-link", put.own_words(put.link), "tracking-link"),
        kind("no-reason", put.whole_note("no-reason"), "P02", "P30", "P32"),
        kind("praise-without-object", put.whole_note("praise-without-object"), "P02", "P32"),
        kind("only-merge-fields", bare_line, "missing-line", "unfilled-field", "only-fields"),
        kind("copies", copied(copies_of), "copied-line"),
        kind("near-copies", copied(near_copies_of), "copied-line"),
        kind("copies-over-time", repeated, "repeated-line"),
        kind("wrong-name", names.wrong_name, "wrong-name"),
        kind("family-name-first", names.family_name_first, "family-name-first", "wrong-name"),
        kind("wrong-diacritics", names.wrong_diacritics, "misspelt-name"),
        kind("dear-sir-or-madam", names.nameless, "nameless-salutation"),
        kind("contradicted-title", put.contradicted_title, "outdated-title"),
        kind("claimed-meeting", put.claimed_meeting, "claimed-meeting"),
        kind("mass-excuse", put.mass_excuse, "P13"),
        kind("defensive", put.defensive, "P06"),
        kind("pressure", put.own_words(sentence("pressure")), "false-pressure"),
        kind("capitals", put.own_words(put.shouting), "shouting-capitals"),
        kind("exclamation-marks", put.own_words(put.exclaiming), "exclamation-marks"),
        kind("emoji-rows", put.own_words(put.emoji_row), "emoji-rows"),
        kind("assumed-feast", sentence("assumed-feast", to_several=True), "P18"),
        kind("foreign-placeholder", names.placeholder, "foreign-placeholder", "unfilled-field"),
        kind("phone-number", sentence("phone-number", to_several=True), "P53"),
        kind("private-address", sentence("private-address", to_several=True), "P53"),
        kind("bank-details", sentence("bank-details", to_several=True), "P53"),
        kind("health", sentence("health", to_several=True), "P53"),
        kind("affairs-of-others", sentence("affairs-of-others", to_several=True), "P53"),
        kind(OVERLONG, put.too_long, "too-long"),
        kind("missing-subject", put.no_subject, "missing-subject"),
        kind("other-language", put.other_language, "other-language"),
        choice("alphabet-block", people.block, "alphabet-block"),
        choice("one-given-name", people.one_given_name, "P03"),
        choice("alphabet-walk", people.walk, "alphabet-walk"),
        choice("more-than-200", people.too_many, "P09"),
        choice("rather-a-post", people.rather_a_post, "P07"),
        kind("outside-filter", put.outside_filter, "P04"),
    )
