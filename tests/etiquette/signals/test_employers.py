import pytest

from cordially.etiquette.signals.employers import employer_key, employers_in, is_named_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Siemens AG", "SIEMENS"),
        ("Vatten Energie GmbH & Co. KG", "Vatten Énergie"),
        ("The Lindqvist Group Ltd.", "Lindqvist"),
        ("Universidade de Coimbra", "universidade coimbra"),
        ("Мосэнерго", "мосэнерго"),
    ],
)
def test_one_employer_is_one_whatever_its_legal_form_and_case(one: str, other: str) -> None:
    assert employer_key(one) == employer_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Nordlicht", "Nordlicht Theater"), ("", "Siemens"), ("AG", "GmbH")]
)
def test_two_employers_stay_two(one: str, other: str) -> None:
    assert employer_key(one) != employer_key(other)


@pytest.mark.parametrize(
    ("headline", "employer"),
    [
        ("Grid engineer at Vatten", "vatten"),
        ("Leiterin Einkauf bei Nordlicht GmbH", "nordlicht"),
        ("Chargée de mission chez Éolia SA", "eolia"),
        ("Board member | Vatten, Stockholm", "vatten"),
        ("Ingeniera @ Solmar", "solmar"),
    ],
)
def test_the_employer_of_a_headline_is_found(headline: str, employer: str) -> None:
    assert employer in employers_in(headline)


def test_a_headline_without_an_employer_names_none() -> None:
    assert employers_in("Curious about grids and gardens") == ()


def test_an_employer_is_found_in_a_sentence_as_whole_words_only() -> None:
    assert is_named_in("siemens", "We were both at Siemens back then.")
    assert not is_named_in("siemens", "The siemensstadt quarter is lovely.")


def test_a_name_as_short_as_an_ordinary_word_is_not_looked_for_in_sentences() -> None:
    assert not is_named_in("on", "Let us talk on Monday.")
