from cordially.etiquette.phrases import Phrases, folded
from cordially.etiquette.span import Span

GREETINGS = Phrases({"de": "schone gruse\nfrohe weihnachten", "fr": "l'annee nouvelle"})


def words(text: str) -> list[str]:
    return [text[span.start : span.end] for span in GREETINGS.spans(text)]


def test_a_phrase_is_found_whatever_its_case_accents_and_quotes() -> None:
    assert words("SCHÖNE Grüße! Pour l’année nouvelle") == ["SCHÖNE Grüße", "l’année nouvelle"]


def test_a_phrase_is_found_across_a_line_break() -> None:
    assert words("frohe\nWeihnachten") == ["frohe\nWeihnachten"]


def test_accents_that_are_characters_of_their_own_do_not_shift_the_place() -> None:
    text = "e\u0301te\u0301, scho\u0308ne Gru\u0308ße"
    assert words(text) == ["scho\u0308ne Gru\u0308ße"]


def test_part_of_a_word_is_no_phrase() -> None:
    assert not words("wunderschöne Grüße, schöne Grüßenden")


def test_a_phrase_says_its_language() -> None:
    assert [language for _, language in GREETINGS.found("Frohe Weihnachten")] == ["de"]


def test_a_stretch_of_folded_text_is_one_of_the_text() -> None:
    assert folded("ÀB").span(0, 2) == Span(0, 2)
