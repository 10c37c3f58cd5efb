"""Parts that patterns are put together from."""


def up_to(most: int) -> str:
    """At most so many words, each with its blank; put it right before the next word."""
    return rf"(?:[\w'\-]{{1,24}} ){{0,{most}}}"


def up_to_without(words: str, most: int) -> str:
    """The same without some words, given with "|" between them: the phrase ends at them."""
    return rf"(?:(?!(?:{words})\b)[\w'\-]{{1,24}} ){{0,{most}}}"


def led_by(start: str, ends: str) -> str:
    """One pattern of a start and any of several ends, one a line.

    It finds what a line for each end would find, and looks for the start only once.
    """
    parts = [part.strip() for part in ends.splitlines() if part.strip()]
    return f"{start}(?:{'|'.join(parts)})\n"
