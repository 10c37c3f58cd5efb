import pytest

from cordially.ui.widgets import as_tool_tip, initials_of, inside, shown, shown_lines


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Maria Sørensen", "Maria Sørensen"),
        ("  two   blanks\u00a0here ", "two blanks here"),
        ("one\r\ntwo\u2028three\x85four", "one two three four"),
        ("<b>Rob</b>", "<b>Rob</b>"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("a\u2066b\u2069", "a⟨U+2066⟩b⟨U+2069⟩"),
        ("zero\u200bwidth", "zero⟨U+200B⟩width"),
        ("soft\u00adhyphen", "soft⟨U+00AD⟩hyphen"),
        ("nul\x00bell\x07", "nul⟨U+0000⟩bell⟨U+0007⟩"),
        ("\ufeffmark", "⟨U+FEFF⟩mark"),
        ("filler\u3164", "filler⟨U+3164⟩"),
        ("lone\ud800half", "lone⟨U+D800⟩half"),
        ("tag\U000e0041", "tag⟨U+E0041⟩"),
        ("a\u200db", "a⟨U+200D⟩b"),
        ("👩\u200d🔬 Ada", "👩\u200d🔬 Ada"),
        ("❤\ufe0f", "❤\ufe0f"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("e\u0301", "e\u0301"),
        ("", ""),
    ],
)
def test_one_line_of_outside_text_shows_what_is_hidden_and_obeys_nothing(
    text: str, seen: str
) -> None:
    assert shown(text) == seen


def test_a_pile_of_marks_on_one_letter_does_not_grow_over_other_rows() -> None:
    assert shown("a" + "\u0301" * 30).count("\u0301") == 5


def test_a_long_name_is_cut_and_says_so() -> None:
    line = shown("x" * 10_000, limit=50)
    assert len(line) == 50
    assert line.endswith("…")


def test_a_long_run_of_blanks_does_not_hide_what_follows_within_the_limit() -> None:
    assert shown("a" + " " * 100 + "b") == "a b"


def test_lines_of_a_message_stay_lines() -> None:
    assert shown_lines("Hi\r\n\r\nBye\u202e\rNow") == "Hi\n\nBye⟨U+202E⟩\nNow"


def test_a_tool_tip_holds_no_markup_of_others() -> None:
    tip = as_tool_tip('<img src="x"> & O\'Brien\nnext')
    assert "<img" not in tip
    assert tip == '<qt>&lt;img src="x"&gt; &amp; O\'Brien<br>next</qt>'


def test_a_name_inside_a_sentence_keeps_its_direction_to_itself() -> None:
    assert inside("דנה") == "\u2068דנה\u2069"
    assert inside("Dana") == "Dana"


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Maria Sørensen", "MS"),
        ("Jean-Luc de la Tour", "JT"),
        ("madonna", "M"),
        ("Amara Okoye, PhD, PMP", "AO"),
        ("Max Weiss (open to work)", "MW"),
        ("李小龙", "李"),
        ("🌟 ✨", "?"),
        ("", "?"),
        ("\u202eabc", "?"),
    ],
)
def test_initials_stand_for_a_name_of_any_kind(name: str, initials: str) -> None:
    assert initials_of(name) == initials
