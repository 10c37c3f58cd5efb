"""The `cordially` command: without a command it opens the window."""

import sys
from pathlib import Path
from typing import Any

import click

from cordially.cli.check import check
from cordially.cli.export import export
from cordially.cli.import_archive import import_archive
from cordially.cli.list_people import list_people
from cordially.cli.session import Program, Session
from cordially.cli.tour import tour
from cordially.cli.wording import sentence
from cordially.domain.errors import Trouble
from cordially.system.folders import Folders


class OneSentence(click.Group):
    """Tells an expected failure in one sentence on standard error, with status 1."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own type
        """Run the command."""
        try:
            return super().invoke(ctx)
        except Trouble as trouble:
            click.echo(sentence(trouble), err=True)
            ctx.exit(1)


@click.group(cls=OneSentence, invoke_without_command=True, no_args_is_help=False)
@click.version_option(package_name="cordially", message="cordially %(version)s")
@click.option(
    "--profile",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep everything in this folder instead of the usual one.",
)
@click.option(
    "--theme",
    type=click.Choice(["system", "light", "dark"]),
    default="system",
    help="Light or dark, whatever the system says.",
)
@click.pass_context
def cordially(context: click.Context, profile: Path | None, theme: str) -> None:
    """Keep a professional network, and write to persons instead of lists."""
    program = context.ensure_object(Program)
    folders = Folders(profile.absolute()) if profile else Folders.of_user()
    context.obj = Session(program, folders)
    if context.invoked_subcommand is None:
        context.exit(program.open_window(folders, theme))


for command in (check, export, import_archive, list_people, tour):
    cordially.add_command(command)


def run(program: Program, arguments: list[str] | None = None) -> None:
    """Run the command line; ends the process with its exit status."""
    sys.exit(cordially.main(arguments, prog_name="cordially", obj=program, standalone_mode=True))
