"""From shared text to what one reader gets."""

import pytest

from cordially.domain.merge_fields import Field, MergeField, Plain, Values, pieces, render

ADA = Values("Ada", "Abel", "Nordgrid", "Engineer", " How is the harp? ")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Hi {given_name} {family_name}", "Hi Ada Abel"),
        ("{position} at {company}", "Engineer at Nordgrid"),
        ("Hi { given_name },\n{personal}", "Hi Ada,\nHow is the harp?"),
        ("The set {} is {not empty} {", "The set {} is {not empty} {"),
        ("", ""),
    ],
)
def test_known_fields_are_filled_and_the_rest_stays(text: str, written: str) -> None:
    rendered = render(text, ADA)
    assert rendered.text == written
    assert rendered.unfilled == ()


@pytest.mark.parametrize(
    ("text", "values", "unfilled"),
    [
        ("Hi {first}, {first}", ADA, ("first",)),
        ("Hi {{given_name}}", ADA, ("given_name",)),
        ("Hi {given_name} of {company}", Values(" ", "", "", "", ""), ("given_name", "company")),
        ("{personal}", Values("", "", "", "", "See {town} and {company}"), ("town", "company")),
    ],
)
def test_what_nobody_fills_stays_in_its_braces_and_is_named(
    text: str, values: Values, unfilled: tuple[str, ...]
) -> None:
    rendered = render(text, values)
    assert rendered.unfilled == unfilled
    assert all("{" in rendered.text and word in rendered.text for word in unfilled)


def test_a_value_is_never_read_as_a_field() -> None:
    values = Values("{company}", "", "Nordgrid", "", "")
    assert render("Hi {given_name}", values).text == "Hi {company}"


def test_pieces_cover_the_text_with_their_places() -> None:
    assert pieces("Hi {given_name}, {{x}}!") == (
        Plain("Hi ", 0),
        Field("given_name", MergeField.GIVEN_NAME, 3, 15),
        Plain(", ", 15),
        Field("x", None, 17, 22),
        Plain("!", 22),
    )
