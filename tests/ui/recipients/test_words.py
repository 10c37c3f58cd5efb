"""What is said about a choice of people."""

import pytest

from cordially.domain.people import PersonId
from cordially.services.choice_check import By, ChoiceFinding, ChoiceWarning
from cordially.ui.recipients.words import finding_words


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("warning", ChoiceWarning)
def test_thousands_in_a_warning_are_parted(warning: ChoiceWarning, by: By) -> None:
    finding = ChoiceFinding(
        warning, by, 1200, 3400, "Ana", "Eva", 1150.5, frozenset({PersonId(1)}), frozenset("A")
    )
    said = finding_words(finding)
    assert "1,200" in said
    if warning is not ChoiceWarning.WALK:
        assert "3,400" in said
        assert "1,150 or 1,151" in said
