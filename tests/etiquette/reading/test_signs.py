"""The signs that a sentence gives."""

from importlib import import_module

import pytest

from cordially.etiquette.reading.features import analysis_of
from cordially.etiquette.reading.signs.finding import LANGUAGES, SignBook, sign_book
from cordially.etiquette.reading.signs.sign import Sign
from cordially.etiquette.reading.tokens import sentences_of


def signs(text: str) -> set[Sign]:
    return {found.sign for sentence in analysis_of(text).signs for found in sentence}


@pytest.mark.parametrize(
    "placeholder", ["[Name]", "{{first_name}}", "{firstName}", "%FIRSTNAME%", "<Name>", "${name}"]
)
def test_placeholders_of_any_make_are_one_word(placeholder: str) -> None:
    (sentence,) = sentences_of(f"Hello {placeholder} again")
    assert [token.text for token in sentence] == ["hello", "xname", "again"]


def test_tokens_stand_where_their_words_stand() -> None:
    text = "Ça va ? J’aide les boulangeries d’Évry à 30 %."
    stands = [
        text[token.span.start : token.span.end]
        for sentence in sentences_of(text)
        for token in sentence
    ]
    assert stands[:3] == ["Ça", "va", "?"]
    assert "Évry" in stands
    assert "%" in stands


def test_a_sentence_ends_with_its_mark_or_its_line() -> None:
    assert len(sentences_of("One. Two? Three!\nFour\n\nFive")) == 5


@pytest.mark.parametrize(
    ("phrase", "text", "stands"),
    [
        ("we|i help", "we help", True),
        ("we|i help", "i help", True),
        ("we|i help", "they help", False),
        ("reduc* cost*", "reducing costs", True),
        ("reduce ~ cost*", "reduce cost", True),
        ("reduce ~ cost*", "reduce your energy costs", True),
        ("reduce ~ cost*", "reduce all of your energy costs", False),
        ("0 minutes", "0 minutes", True),
    ],
)
def test_a_phrase_stands_where_its_pattern_says(phrase: str, text: str, *, stands: bool) -> None:
    book = SignBook([{Sign.OFFERS: phrase}])
    assert bool(list(book.signs(text.split()))) is stands


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_every_sign(language: str) -> None:
    module = import_module(f"cordially.etiquette.reading.signs.{language}")
    assert set(module.SIGNS) == set(Sign)


def test_an_offer_gives_its_signs() -> None:
    assert {Sign.OFFERS, Sign.GROUP, Sign.BENEFIT, Sign.ASKS_LITTLE} <= signs(
        "We help bakeries like yours reduce their costs. Are you open to a quick call?"
    )


def test_phrases_of_one_language_are_not_looked_for_in_another() -> None:
    dutch = sign_book("nl")
    assert not list(dutch.signs(["nous", "aidons"]))
    assert list(sign_book("fr").signs(["nous", "aidons"]))
