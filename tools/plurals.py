"""Bring the English plurals up to date: resources/translations/cordially_en.ts and .qm.

New sentences are gathered by lupdate. A singular is proposed where the rule is plain
("%n people" becomes "%n person"); read the proposals before committing them. Ends with 1
and names the sentences where no rule applies: word those by hand in the .ts file.
"""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "translations" / "cordially_en.ts"
SOURCES = ROOT / "src" / "cordially" / "ui"
ONES = {
    "people": "person",
    "replies": "reply",
    "companies": "company",
    "entries": "entry",
    "copies": "copy",
}
_WITH_BRACKET = re.compile(r"\((e?s)\)")
_COUNTED = re.compile(r"%n((?: \w+)??) (\w+)\b( are| were| have| do| fit| stand)?")
_VERBS = {
    " are": " is",
    " were": " was",
    " have": " has",
    " do": " does",
    " fit": " fits",
    " stand": " stands",
    None: "",
}
_UNCHANGED = re.compile(r"%n (sent|ready|to \w+|skipped|open|more|out|chosen|put away)\b")


def forms(source: str) -> tuple[str, str] | None:
    """The sentence for one and for many, or None where no rule tells the singular."""
    if _WITH_BRACKET.search(source):
        return _WITH_BRACKET.sub("", source), _WITH_BRACKET.sub(r"\1", source)
    if _UNCHANGED.search(source):
        return source, source
    found = _COUNTED.search(source)
    if found is None:
        return None
    between, many, verb = found[1], found[2], found[3]
    one = ONES.get(many) or (many[:-1] if many.endswith("s") else None)
    if one is None:
        return None
    singular = f"%n{between} {one}{_VERBS[verb]}"
    return source[: found.start()] + singular + source[found.end() :], source


def gather(catalogue: Path, sources: Path) -> None:
    """Let lupdate put every sentence with a count into the catalogue."""
    subprocess.run(
        [
            tool("pyside6-lupdate"),
            "-silent",
            "-no-obsolete",
            "-pluralonly",
            *("-extensions", "py", "-locations", "none"),
            *("-source-language", "en", "-target-language", "en"),
            str(sources),
            *("-ts", str(catalogue)),
        ],
        check=True,
    )


def fill(catalogue: Path) -> list[str]:
    """Propose forms for what is new; the sentences that no rule applies to come back."""
    tree = ET.parse(catalogue)  # noqa: S314 - our own file
    unfilled: list[str] = []
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        proposed = forms(source)
        if proposed is None:
            unfilled.append(source)
            continue
        for place, words in zip(translation.iter("numerusform"), proposed, strict=True):
            place.text = words
        del translation.attrib["type"]
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )
    return unfilled


def release(catalogue: Path) -> None:
    """Write the .qm that the program reads."""
    subprocess.run(
        [
            tool("pyside6-lrelease"),
            "-silent",
            str(catalogue),
            *("-qm", str(catalogue.with_suffix(".qm"))),
        ],
        check=True,
    )


def tool(name: str) -> str:
    """A program that came with PySide6, beside the running Python."""
    return str(Path(sys.executable).with_name(name))


def main() -> int:
    """Gather, fill, release."""
    gather(CATALOGUE, SOURCES)
    unfilled = fill(CATALOGUE)
    release(CATALOGUE)
    for source in unfilled:
        print(f"no singular found for: {source}")
    return 1 if unfilled else 0


if __name__ == "__main__":
    sys.exit(main())
