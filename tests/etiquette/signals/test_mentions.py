import pytest

from cordially.etiquette.signals.mentions import NameBook

BOOK = NameBook(
    [
        (1, "Tom", "Aker"),
        (2, "Lucía", "Campos"),
        (3, "Maria Anna", "Del Rio"),
        (4, "John", "Smith"),
        (5, "John", "Smith"),
        (6, "美咲", "佐藤"),
        (7, "Madonna", ""),
    ]
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Hi Ines, Tom Aker suggested I write.", 1),
        ("lucia campos meinte, ich solle mich melden.", 2),
        ("I sat beside Maria Anna Del Rio in Porto.", 3),
        ("Maria Rio gave me your name.", 3),
        ("Tom Aker's talk brought me here.", 1),
    ],
)
def test_somebody_of_the_network_is_found_by_their_full_name(text: str, who: int) -> None:
    assert [mention.who for mention in BOOK.named_in(text)] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Tom suggested I write.",
        "John Smith says hello.",
        "The atom aker is a field in Norway.",
        "Madonna is my favourite singer.",
        "",
    ],
)
def test_nobody_is_guessed_from_a_given_name_or_a_name_that_two_bear(text: str) -> None:
    assert BOOK.named_in(text) == ()


def test_whoever_asks_does_not_count_as_a_shared_contact() -> None:
    assert BOOK.named_in("I am Tom Aker from Oslo.", besides="Tom Aker") == ()


def test_each_is_named_once_in_the_order_of_the_text() -> None:
    found = BOOK.named_in("Lucía Campos and Tom Aker know me; Tom Aker best.")
    assert [(one.who, one.words) for one in found] == [(2, "Lucía Campos"), (1, "Tom Aker")]
