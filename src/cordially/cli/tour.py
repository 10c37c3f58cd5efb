"""`cordially tour`: the main job with sample people, a picture of each step."""

from pathlib import Path

import click

from cordially.cli.session import Session


@click.command()
@click.option(
    "--pictures",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder that the pictures go to.",
)
@click.option(
    "--theme", type=click.Choice(["light", "dark"]), default="light", help="Light or dark."
)
@click.pass_obj
def tour(session: Session, pictures: Path, theme: str) -> None:
    """Drive the window through the main job with sample people."""
    for picture in session.program.tour(pictures, theme):
        click.echo(picture)
