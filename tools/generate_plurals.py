"""Bring the English plurals up to date: resources/translations/cordially_en.ts and .qm.

New sentences are gathered by lupdate. A singular is proposed where the rule is plain
("%Ln people" becomes "%Ln person"); read the proposals before committing them. Ends with 1
and names the sentences where no rule applies: word those by hand in the .ts file.

With `--check` nothing is written: it ends with 1 where a sentence with a count has no
plural, where one is kept that the window no longer says, or where the .qm is an older one.
"""

import re
import shutil
import subprocess
import sys
import tempfile
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
_VERBS = {
    " are": " is",
    " were": " was",
    " have": " has",
    " do": " does",
    " fit": " fits",
    " hold": " holds",
    " repeat": " repeats",
    " stand": " stands",
    None: "",
}
_VERB = "|".join(verb for verb in _VERBS if verb)
# The word counted comes at once, or after one that says which.
_COUNTED = [re.compile(rf"%Ln({between}) (\w+)\b({_VERB})?") for between in ("", r" \w+")]
_UNCHANGED = re.compile(r"%Ln (sent|ready|to \w+|skipped|open|more|out|chosen|put away)\b")


def forms(source: str) -> tuple[str, str] | None:
    """The sentence for one and for many, or None where no rule tells the singular."""
    if _WITH_BRACKET.search(source):
        return _WITH_BRACKET.sub("", source), _WITH_BRACKET.sub(r"\1", source)
    if _UNCHANGED.search(source):
        return source, source
    for counted in _COUNTED:
        found = counted.search(source)
        if found is None:
            continue
        between, many, verb = found.groups()
        one = ONES.get(many) or (many[:-1] if many.endswith("s") else None)
        if one is not None:
            singular = f"%Ln{between} {one}{_VERBS[verb]}"
            return source[: found.start()] + singular + source[found.end() :], source
    return None


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


def update(catalogue: Path, sources: Path) -> list[str]:
    """Gather, fill, release; the sentences that have no singular come back."""
    gather(catalogue, sources)
    unfilled = fill(catalogue)
    release(catalogue)
    return unfilled


def stale(catalogue: Path, sources: Path) -> list[str]:
    """The names of the files that an update would change."""
    with tempfile.TemporaryDirectory(prefix="cordially-plurals-") as name:
        fresh = Path(name) / catalogue.name
        shutil.copy(catalogue, fresh)
        update(fresh, sources)
        both = [(path, path.with_suffix(".qm")) for path in (catalogue, fresh)]
        return [
            kept.name
            for kept, new in zip(*both, strict=True)
            if not kept.exists() or kept.read_bytes() != new.read_bytes()
        ]


def main(arguments: list[str], catalogue: Path = CATALOGUE, sources: Path = SOURCES) -> int:
    """Write the catalogue, or compare it; the exit status."""
    if "--check" in arguments:
        old = stale(catalogue, sources)
        if old:
            print(
                f"{' and '.join(old)} do not hold what the window says. Run `make generated` and"
                " read the plurals it proposes."
            )
        return 1 if old else 0
    unfilled = update(catalogue, sources)
    for source in unfilled:
        print(f"no singular found for: {source}")
    return 1 if unfilled else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
