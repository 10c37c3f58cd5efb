"""Looking around with sample people, and the way back."""

from tests.window.program import TITLE, Computer


def test_sample_people_are_kept_apart_from_one_s_own(used: Computer) -> None:
    screen = used.screen
    process = used.open()
    screen.do(screen.press, "Tab", "Tab", "Tab", "space")
    screen.until("the sample people", lambda: screen.has_main_button(in_header=True))
    screen.until("the window", lambda: screen.front() == TITLE)
    screen.rest()
    assert used.people() == []
    sample = used.ask("--profile", used.home / "data" / "cordially" / "sample", "list")
    assert "Maria Sørensen" in sample.stdout
    screen.click(-110, 58)
    screen.until("the welcome", lambda: screen.has_main_button(in_header=False))
    screen.rest()
    used.close(process)
