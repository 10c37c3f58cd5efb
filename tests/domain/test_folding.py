"""The fold of letters that search, the order of names and the A-Z picture share."""

import random
import unicodedata

import pytest

from cordially.domain.folding import (
    NO_LETTER,
    Manner,
    QueryWord,
    fold,
    letter,
    letter_order,
    name_key,
    query_words,
    search_text,
    sort_key,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Anna KOWALSKA", "anna kowalska"),
        ("  Anna \t\n Maria ", "anna maria"),
        ("Zoë Ångström", "zoe angstrom"),
        ("Søren Łukasz Straße Æsa Œuvre", "soren lukasz strasse aesa oeuvre"),
        ("Đorđe Þóra Ólafsð", "dorde thora olafsd"),
        ("Iğdır İSTANBUL", "igdir istanbul"),
        ("Ħaż-Żebbuġ Ŧŋ", "haz-zebbug tn"),
        ("Əliyev", "eliyev"),
        ("𝓒𝓵𝓪𝓻𝓪 𝗕𝗼𝗹𝗱 𝔉𝔯𝔞𝔨", "clara bold frak"),
        ("Ｗｉｄｅ Ⓒⓘⓡⓒⓛⓔ 🅐🅱", "wide circle ab"),
        ("ᴊᴀɴᴇ", "jane"),
        ("ﬁnn ĳ ǆ", "finn ij dz"),
        ("Йосиф Ёлкин", "иосиф елкин"),
        ("Νίκος Ἀθηνᾶ ΣΊΣΥΦΟΣ", "νικοσ αθηνα σισυφοσ"),
        ("محمّد", "محمد"),
        ("کریمی", "كريمي"),
        ("שָׁלוֹם", "שלום"),
        ("ﾀﾅｶ ﾊﾞ", "タナカ バ"),
        ("がぎ", "がぎ"),
        ("นิดา", "นิดา"),
        ("प्रिया", "प्रिया"),
        ("김민수", "김민수"),
        ("O’Brien O`Brien Oʼbrien", "o'brien o'brien o'brien"),
        ("Anne–Marie Anne‑Marie", "anne-marie anne-marie"),
        ("A\u200bn\u202en\u2066a\ufeff\u00ad\x00", "anna"),
        ("Ann\u00a0Lee\u3000Li", "ann lee li"),
        ("broken \ud800 half", "broken half"),
        ("", ""),
    ],
)
def test_a_text_folds_to_its_plain_letters(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_composed_and_decomposed_spellings_fold_alike() -> None:
    for text in ("Ångström", "Việt", "김민수", "がぎ", "Йёї", "क़लम"):
        composed = unicodedata.normalize("NFC", text)
        assert fold(composed) == fold(unicodedata.normalize("NFD", text))


def test_folding_twice_changes_nothing_more_for_any_character() -> None:
    for first in range(0, 0x110000, 16):
        text = fold(" ".join(map(chr, range(first, first + 16))))
        assert fold(text) == text


def test_folding_twice_changes_nothing_more_for_piled_up_marks() -> None:
    marks = [chr(code) for code in range(0x11000) if unicodedata.combining(chr(code))]
    chance = random.Random(20261)
    for _ in range(3000):
        text = "".join(
            chance.choice(marks) if chance.random() < 0.6 else chr(chance.randrange(0x3200))
            for _ in range(5)
        )
        once = fold(text)
        assert fold(once) == once


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("O’Brien-Smith, PhD", "obrien smith phd"),
        ("maria@nordgrid.com", "maria nordgrid com"),
        ("snake_case 🚀 R&D", "snake case r d"),
        ("田中 太郎", "田 中 太 郎"),
        ("すずき アイ", "す ず き ア イ"),
        ("김민수", "김 민 수"),
        ("ใจดี", "ใ จ ดี"),
        ("ABC田中XYZ", "abc 田 中 xyz"),
        ("Νίκος", "νικοσ"),
        ("प्रिया", "प्रिया"),
    ],
)
def test_an_index_gets_words_and_single_characters_of_scripts_without_blanks(
    text: str, words: str
) -> None:
    assert search_text(text) == words


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("m", [("m", Manner.START)]),
        ("Sø ren", [("so", Manner.START), ("ren", Manner.ANYWHERE)]),
        ("O'B", [("ob", Manner.START)]),
        ("田", [("田", Manner.RUN)]),
        ("田中", [("田 中", Manner.RUN)]),
        ("田中 anna", [("田 中", Manner.RUN), ("anna", Manner.ANYWHERE)]),
        ("x田y", [("x", Manner.START), ("田", Manner.RUN), ("y", Manner.START)]),
        ("anna anna", [("anna", Manner.ANYWHERE)]),
        (" -🚀- ", []),
        ("", []),
    ],
)
def test_a_query_is_split_by_how_each_word_is_to_be_found(
    query: str, words: list[tuple[str, Manner]]
) -> None:
    assert query_words(query) == tuple(QueryWord(text, manner) for text, manner in words)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Kowalska", "wals"),
        ("Łukaszenko", "kasz"),
        ("田中太郎", "中太"),
        ("김민수", "민"),
        ("Maria", "m"),
    ],
)
def test_what_a_query_asks_for_stands_in_the_text_it_was_cut_from(text: str, inside: str) -> None:
    (asked,) = query_words(inside)
    words = search_text(text)
    if asked.manner is Manner.START:
        assert any(word.startswith(asked.text) for word in words.split())
    else:
        assert asked.text in words


def test_names_are_ordered_by_their_letters_whatever_surrounds_them() -> None:
    names = [
        ("Zoë", "Abel"), ("🚀 anna", "Zed"), ("Ann Marie", "Abel"), ("Ann", "Zed"),
        ("Øyvind", "Berg"), ("‘Ali’", "Can"), ("Петр", "А"), ("O’Neil", "Q"), ("", "Berta"),
    ]  # fmt: skip
    names.sort(key=lambda name: sort_key(*name))
    assert [given or family for given, family in names] == [
        "‘Ali’", "Ann", "Ann Marie", "🚀 anna", "Berta", "O’Neil", "Øyvind", "Zoë", "Петр",
    ]  # fmt: skip


def test_the_key_of_a_key_is_the_key() -> None:
    for name in ("O’Brien-Smith", "🚀 Ünal", "田中", "José Mª", "½ Ann"):
        assert name_key(name_key(name)) == name_key(name)


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("anna", "A"), ("Übel", "U"), ("Øyvind", "O"), ("ﬁnn", "F"), ("🚀 Zoë", "Z"),
        ("𝓒lara", "C"), ("Νίκος", "Α–Ω"), ("Юлия", "А–Я"), ("Արամ", "Ա–Ֆ"), ("דוד", "א–ת"),
        ("محمد", "ع"), ("प्रिया", "अ"), ("สมชาย", "ก"), ("გიორგი", "ა–ჰ"), ("田中", "漢字"),
        ("すずき", "かな"), ("タナカ", "かな"), ("김", "한글"), ("ﾀﾅｶ", "かな"),
        ("007", NO_LETTER), ("", NO_LETTER), ("🚀", NO_LETTER), ("ꀀ", NO_LETTER),
    ],
)  # fmt: skip
def test_a_name_stands_under_its_letter_or_its_script(name: str, group: str) -> None:
    assert letter(name) == group


def test_letters_come_before_other_scripts_and_no_letter_comes_last() -> None:
    groups = ["漢字", NO_LETTER, "Z", "한글", "А–Я", "A", "Α–Ω", "かな"]
    assert sorted(groups, key=letter_order) == [
        "A", "Z", "Α–Ω", "А–Я", "かな", "漢字", "한글", NO_LETTER,
    ]  # fmt: skip
