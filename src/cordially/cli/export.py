"""`cordially export`: people for a spreadsheet, or all that the store holds."""

from pathlib import Path

import click

from cordially.cli.session import Session


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def export(session: Session, file: Path) -> None:
    """Write to FILE by its ending: people to a .csv, everything to a .json."""
    with session.reading() as services:
        services.exporting.export(file, services.typing.pending())
