"""Training gives the same weights each time, and those in the repository are trained ones."""

import json
from pathlib import Path

import pytest

from cordially.etiquette.reading.features import PLACES
from cordially.etiquette.reading.reader import WEIGHTS_FILE, TrainedReader
from cordially.etiquette.reading.weights import origin_of, packed, unpacked
from tools.train_reading import Line, corpus, least_sure, most_right, origin, taking, trained

OFFERS = ("we help {} save money", "our course for {} is half price", "free demo for {} today")
NEWS = ("the choir of {} sang", "thank you for the walk with {}", "my daughter met {} again")
WHOM = ("bakers", "nurses", "welders", "farmers", "pilots", "tailors")


def small_corpus() -> list[Line]:
    return [
        Line(text.format(whom) * 4, commercial, False, made_for)
        for whom in WHOM
        for texts, commercial in ((OFFERS, True), (NEWS, False))
        for text, made_for in zip(texts, ("specific", "generic", "slots"), strict=True)
    ]


def test_the_same_corpus_gives_the_same_file() -> None:
    lines = small_corpus()
    once, again = (packed(trained(lines), origin(lines)) for _ in range(2))
    assert once == again


def test_what_was_learned_holds_for_a_new_word() -> None:
    lines = small_corpus()
    reader = TrainedReader(unpacked(packed(trained(lines), origin(lines))))
    pitch = reader.reading("we help dentists save money").commercial
    news = reader.reading("the choir of dentists sang").commercial
    assert pitch > news


def test_the_weights_in_the_repository_were_trained_from_its_corpus() -> None:
    assert origin_of(WEIGHTS_FILE.read_bytes()) == origin(corpus()), (
        "Run `python -m tools.train_reading`: the corpus or the reader has changed."
    )


def test_the_weights_take_little_room() -> None:
    raw = WEIGHTS_FILE.read_bytes()
    assert len(raw) < 1024 * 1024
    assert all(len(weights.bytes) == PLACES for weights in unpacked(raw))


def test_a_line_of_the_corpus_without_a_label_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en.jsonl").write_text(json.dumps({"text": "Hello"}) + "\n", encoding="utf-8")
    with pytest.raises(KeyError):
        corpus(tmp_path)


def test_every_line_of_the_corpus_says_what_it_is() -> None:
    lines = corpus()
    assert {line.made_for for line in lines} == {"specific", "generic", "slots", None}
    assert all(line.text.strip() for line in lines)
    assert all(line.commercial for line in lines if line.network_marketing)


def test_from_the_least_sure_score_on_enough_are_right() -> None:
    scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]
    yes = [True, True, True, False, True, False]
    assert least_sure(scores, yes, 1.0) == 0.7


def test_the_middle_with_most_right_parts_both_kinds() -> None:
    assert most_right([3.0, 2.0, -1.0, -2.0], [True, True, False, False]) == 2.0


def test_where_nothing_parts_both_kinds_the_larger_one_is_taken_for_all() -> None:
    assert most_right([3.0, 2.0, 1.0], [False, False, True]) > 3.0


def test_all_but_a_few_of_those_that_hold_are_taken() -> None:
    scores = [float(number) for number in range(80)]
    assert taking(scores, [True] * 80) == 2.0
