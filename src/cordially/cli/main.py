"""The `cordially` command: without a command it opens the window."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from cordially.cli.session import Program, Session
from cordially.cli.wording import sentence
from cordially.domain.errors import Trouble
from cordially.system.folders import Folders

COMMANDS = {
    "check": ("cordially.cli.check", "check"),
    "export": ("cordially.cli.export", "export"),
    "import": ("cordially.cli.import_archive", "import_archive"),
    "list": ("cordially.cli.list_people", "list_people"),
    "rules": ("cordially.cli.rules", "rules"),
    "tour": ("cordially.cli.tour", "tour"),
}
"""Where each command is found; it is loaded when it is asked for, so the window need not."""


class OneSentence(click.Group):
    """Tells an expected failure in one sentence on standard error, with status 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own
        """Every command by its name."""
        return sorted(COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's own
        cmd_name: str,
    ) -> click.Command | None:
        """The command of this name."""
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name]
        command = getattr(import_module(module), name)
        return command if isinstance(command, click.Command) else None

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 - click's own type
    ) -> click.Context:
        """What was asked for; what makes no sense is told as any failure is."""
        try:
            return super().make_context(info_name, args, parent, **extra)
        except click.UsageError as misuse:
            click.echo(misuse.format_message(), err=True)
            raise click.exceptions.Exit(1) from misuse

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own type
        """Run the command."""
        try:
            return super().invoke(ctx)
        except Trouble as trouble:
            said = sentence(trouble)
        except click.UsageError as misuse:
            said = misuse.format_message()
        click.echo(said, err=True)
        raise click.exceptions.Exit(1)


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


def run(program: Program, arguments: list[str] | None = None) -> None:
    """Run the command line; ends the process with its exit status."""
    sys.exit(cordially.main(arguments, prog_name="cordially", obj=program, standalone_mode=True))
