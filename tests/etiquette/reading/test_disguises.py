"""What denies to sell and then sells, and what recruits for network marketing, in seven languages.

`tests/data/disguises` holds four groups of sentences for each language, written for this: thirty
of either kind, and as many near misses.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from cordially.etiquette.reading.features import analysis_of
from cordially.etiquette.reading.offers.judging import offers_of
from cordially.etiquette.reading.recruiting.judging import recruiting
from cordially.etiquette.reading.sure import promises_income

DATA = Path(__file__).parents[2] / "data" / "disguises"
LANGUAGES = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "pt": "portuguese",
    "it": "italian",
    "nl": "dutch",
}
HELLO = {
    "en": "Hi Ada, I hope that you are well and that the winter is kind to you all. ",
    "de": "Hallo Ada, ich hoffe, dass es dir gut geht und der Winter mild ist. ",
    "fr": "Bonjour Ada, j'espère que tu vas bien et que l'hiver est doux chez toi. ",
    "es": "Hola, Ada: espero que estés bien y que el invierno sea suave por allí. ",
    "pt": "Olá, Ada, espero que esteja bem e que o inverno não seja muito frio aí. ",
    "it": "Ciao Ada, spero che tu stia bene e che l'inverno da voi non sia freddo. ",
    "nl": "Dag Ada, ik hoop dat het goed met je gaat en dat de winter zacht is. ",
}
"""Something before the sentence, so that its language can be told."""


def sentences(language: str, group: str) -> list[str]:
    found: list[str] = []
    wanted = False
    path = DATA / f"{LANGUAGES[language]}.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            wanted = line == f"# {group}"
        elif wanted:
            found.append(line)
    assert len(found) == 30
    return found


def offers_in(language: str, sentence: str) -> bool:
    return bool(offers_of(replace(analysis_of(sentence), language=language)))


def recruits_in(language: str, sentence: str) -> bool:
    return bool(promises_income(HELLO[language] + sentence))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offer_behind_a_denial_is_told(language: str) -> None:
    told = [text for text in sentences(language, "denies and offers") if offers_in(language, text)]
    assert len(told) >= 29


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_denial_that_is_true_is_no_offer(language: str) -> None:
    taken = [text for text in sentences(language, "denies truly") if offers_in(language, text)]
    assert len(taken) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_recruiting_is_told_by_its_parts(language: str) -> None:
    told = [text for text in sentences(language, "recruits") if recruits_in(language, text)]
    assert len(told) >= 28


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_speaks_of_work_does_not_recruit(language: str) -> None:
    texts = sentences(language, "speaks of work")
    assert not [text for text in texts if recruits_in(language, text)]


def test_the_parts_of_recruiting_must_stand_side_by_side() -> None:
    near = f"{HELLO['en']}I earn a little on the side. Want to know how?"
    far = (
        f"{HELLO['en']}I earn a little on the side. The choir sang on Sunday. The rain has not "
        "stopped since. My brother sends his love. Want to know how the bread turned out?"
    )
    assert recruiting(near)
    assert not recruiting(far)


def test_the_words_that_recruit_are_quoted() -> None:
    text = f"{HELLO['en']}I became a distributor of supplements, and there is a place for you."
    quotes = [text[span.start : span.end] for span in recruiting(text)]
    assert "supplements" in quotes
    assert all("winter" not in quote for quote in quotes)


@pytest.mark.parametrize("text", ["", "?", "0 " * 9_000, "earn from home " * 2_000, "Zażółć gęślą"])
def test_any_text_is_read_to_its_end(text: str) -> None:
    for span in recruiting(text):
        assert 0 <= span.start < span.end <= len(text)
