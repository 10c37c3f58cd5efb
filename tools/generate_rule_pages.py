"""Write docs/rules/ from the rules themselves: a page each, and the list of them.

With `--check`, writes nothing and exits with status 1 where a page is not what its rule
says, is missing, or belongs to no rule.
"""

from __future__ import annotations

import sys
from pathlib import Path

from cordially.etiquette.rule_page import page
from cordially.etiquette.rules import RULES

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "rules"


def pages() -> dict[str, str]:
    """The text of every page by the name of its file."""
    listed = "\n".join(
        f"| {rule.code} | [{rule.name}]({rule.name}.md) | {rule.severity} | {rule.practice} "
        f"| {rule.title} |"
        for rule in sorted(RULES, key=lambda rule: rule.code)
    )
    index = (
        "# The rules of etiquette\n\nEach page is made from the rule itself, "
        "with `python -m tools.generate_rule_pages`; `cordially rules NAME` tells the same.\n\n"
        "| code | name | severity | practice | what it finds |\n"
        f"| --- | --- | --- | --- | --- |\n{listed}\n"
    )
    return {"README.md": index} | {f"{rule.name}.md": page(rule) for rule in RULES}


def main(arguments: list[str], folder: Path = FOLDER) -> int:
    """Write the pages, or compare them; the exit status."""
    wanted = pages()
    if "--check" not in arguments:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in wanted.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        for stray in {path.name for path in folder.glob("*.md")} - set(wanted):
            (folder / stray).unlink()
        return 0
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    stale = sorted(
        name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name)
    )
    if stale:
        print(
            f"These pages under docs/rules are not what the rules say: {', '.join(stale)}. "
            "Run `make generated`."
        )
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
