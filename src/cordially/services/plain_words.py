"""Words of names and of the user as a letter that is begun takes them in."""

_NO_BRACES = str.maketrans("{}", "  ")
_LONGEST_NAME = 80
_ENDS = (".", "!", "?", "…", "。")


def plain(words: str) -> str:
    """Words that no field may hide in, on one line."""
    return " ".join(words.translate(_NO_BRACES).split())


def sentence(words: str) -> str:
    """Words as a sentence, with a capital and an end; empty where there are none."""
    line = words[:1].upper() + words[1:]
    return line if not line or line.endswith(_ENDS) else f"{line}."


def signed(text: str, name: str) -> str:
    """A text that ends with its close, with the user's name below where that is known."""
    shown = plain(name)[:_LONGEST_NAME]
    return f"{text},\n{shown}" if shown else text
