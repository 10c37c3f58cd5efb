"""With which letters a pattern can begin."""

import pytest

from cordially.etiquette.first_letters import first_letters
from cordially.etiquette.phrases import Phrases


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("sorry for", "s"),
        ("(?:sorry|excuse) me", "se"),
        ("a b|c d", "ac"),
        ("(?:the )?hottest", "th"),
        ("e?mail", "em"),
        ("(?:a|b){0,3}c", "abc"),
        ("(?:a|b){1,3}c", "ab"),
        (r"(?<!my\x20)last", "l"),
        (r"(?!no)n[|(]x", "n"),
        ("(?:(?:un|re)do|(?:go)?stop)", "urgs"),
        (r"\d\d tickets", "0123456789"),
    ],
)
def test_the_letters_are_those_a_match_can_begin_with(pattern: str, letters: str) -> None:
    assert first_letters(pattern) == frozenset(letters)


@pytest.mark.parametrize("pattern", ["[ab]c", ".x", r"\w+ day", "(?:a|)", "x?", ""])
def test_of_other_patterns_any_letter_is_tried(pattern: str) -> None:
    assert first_letters(pattern) is None


def test_a_phrase_is_found_whatever_it_begins_with() -> None:
    phrases = Phrases({"en": "[ab]cd\n(?:very )?(?:old|new|odd|raw|shy) hat\nзима", "": r"\w{2}x"})
    text = "acd, very odd hat; Зима, 12x"
    assert [text[span.start : span.end] for span in phrases.spans(text)] == [
        "acd",
        "very odd hat",
        "Зима",
        "12x",
    ]
