"""`cordially list`: the people that a search in the window would show."""

import json

import click

from cordially.cli.session import Session
from cordially.cli.terminal_text import visible, writable
from cordially.domain.cards import Card
from cordially.domain.people import Column, Filter
from cordially.domain.profile_address import profile_address


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON list instead of lines.")
@click.argument("query", nargs=-1)
@click.pass_obj
def list_people(session: Session, query: tuple[str, ...], *, as_json: bool) -> None:
    """List the people that a search for QUERY in the window would show, in its order."""
    with session.reading() as services:
        people = services.contacts.rows(Filter(query=" ".join(query)), Column.NAME)
        cards = services.contacts.cards(people)
    if as_json:
        click.echo(json.dumps([_told(card) for card in cards], indent=1))
    else:
        click.echo(writable("".join(f"{_line(card)}\n" for card in cards)), nl=False)


def _told(card: Card) -> dict[str, object]:
    row = card.row
    return {
        "name": row.name,
        "given_name": row.given_name,
        "family_name": row.family_name,
        "company": row.company,
        "position": row.position,
        "profile": profile_address(card.profile) if card.profile else "",
        "emails": list(card.emails),
        "connected_on": row.connected_on or None,
        "tie": row.tie,
        "tags": list(card.tags),
        "consent": None,
        "left": False,
    }


def _line(card: Card) -> str:
    return "\t".join(map(visible, (card.row.name, card.row.position, card.row.company)))
