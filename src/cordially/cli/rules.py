"""`cordially rules`: the rules of etiquette, and the page of each.

Neither the window nor the store is loaded.
"""

import json
from collections.abc import Sequence
from difflib import get_close_matches

import click

from cordially.cli.terminal_text import visible, writable
from cordially.etiquette.rule import Rule
from cordially.etiquette.rule_page import on_one_line, page
from cordially.etiquette.rules import RULES

NEAREST = 3
"""So many names are offered for one that is unknown."""

_ALIKE_FROM = 0.4
_LONGEST_NAME = 60


@click.command()
@click.option("--json", "as_json", is_flag=True, help="JSON instead of text.")
@click.argument("name", required=False)
def rules(name: str | None, *, as_json: bool) -> None:
    """List the rules of etiquette, or tell the page of the rule called NAME (or by its code)."""
    if name is None:
        in_order = sorted(RULES, key=lambda rule: rule.code)
        said = _json([_row(rule) for rule in in_order]) if as_json else _table(in_order)
    else:
        rule = _called(name)
        said = _json(_row(rule) | _reasons(rule)) if as_json else _page(rule)
    click.echo(writable(said), nl=False)


def _row(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "practice": rule.practice,
        "title": rule.title,
    }


def _reasons(rule: Rule) -> dict[str, object]:
    return {
        "rationale": rule.rationale,
        "source": rule.source,
        "overrulable": rule.overrulable,
        "flagged": [example.shows for example in rule.flagged],
        "accepted": [example.shows for example in rule.accepted],
    }


def _json(value: object) -> str:
    return json.dumps(value, indent=1) + "\n"


def _table(in_order: Sequence[Rule]) -> str:
    longest = max(len(rule.name) for rule in in_order)
    severity = max(len(rule.severity) for rule in in_order)
    return "".join(
        f"{rule.code}  {rule.name:{longest}}  {rule.severity:{severity}}  {rule.practice}  "
        f"{rule.title}\n"
        for rule in in_order
    )


def _page(rule: Rule) -> str:
    return "\n".join(visible(line) for line in page(rule, on_one_line).split("\n"))


def _called(name: str) -> Rule:
    asked = name.strip().lower()
    for rule in RULES:
        if asked in {rule.name, rule.code.lower()}:
            return rule
    shown = visible(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…")
    click.echo(f"There is no rule “{shown}”; {_nearest(asked)}", err=True)
    raise click.exceptions.Exit(1)


def _nearest(asked: str) -> str:
    names = {rule.name: rule.name for rule in RULES} | {
        rule.code.lower(): f"{rule.code} ({rule.name})" for rule in RULES
    }
    within = [names[name] for name in names if len(asked) > 1 and asked in name][:NEAREST]
    alike = [
        names[name]
        for name in get_close_matches(asked[:_LONGEST_NAME], names, NEAREST, _ALIKE_FROM)
    ]
    nearest = list(dict.fromkeys(within + alike))[:NEAREST]
    if not nearest:
        return "`cordially rules` lists them."
    if len(nearest) == 1:
        return f"the nearest is {nearest[0]}."
    return f"the nearest are {', '.join(nearest[:-1])} and {nearest[-1]}."
