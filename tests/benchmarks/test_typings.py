"""The recorded typing that searches are measured with."""

from benchmarks.typings import texts, typings


def test_a_deleted_letter_is_gone_from_the_text_after_its_key() -> None:
    assert list(texts("an⌫b")) == ["a", "an", "a", "ab"]


def test_single_letters_deletions_and_several_scripts_are_among_what_is_typed() -> None:
    keys = [text for typing in typings() for text in texts(typing)]
    assert any(len(text) == 1 for text in keys)
    assert any("⌫" in typing for typing in typings())
    assert {"a", "王", "김", "م", "И", "Π", "佐"} <= {text[0] for text in keys if text}


def test_no_typing_deletes_more_than_it_typed() -> None:
    for typing in typings():
        length = 0
        for key in typing:
            length += -1 if key == "⌫" else 1
            assert length >= 0, typing
