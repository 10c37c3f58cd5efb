"""`cordially import`: an archive into the store, without a window."""

import json
from pathlib import Path

import click

from cordially.cli.problem_reasons import reason
from cordially.cli.session import Session
from cordially.cli.terminal_text import visible, writable
from cordially.domain.imports import Applied, ImportPreview, Progress


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Answer one JSON document.")
@click.pass_obj
def import_archive(session: Session, file: Path, *, as_json: bool) -> None:
    """Bring in a LinkedIn archive: the .zip, its folder, or a file out of it.

    With --json, "people", "messages", "requests" and "invitations" hold counts: new, unchanged
    and the like; of requests "to_consider" counts the new ones of people who are not connected.
    "problems" names places that could not be read as they stand, each with file, line, reason
    and whether the row was kept; "problems_in_all" counts those that are not named as well.
    """
    with session.writing() as services:
        plan = services.importing.read(file, _unheard)
        done = services.importing.apply(plan, mark_many=False, tell=_unheard)
    if as_json:
        click.echo(json.dumps(document(plan.preview, done), indent=2))
    else:
        lines = map(visible, sentences(plan.preview, done))
        click.echo(writable("\n".join(lines)))


def document(preview: ImportPreview, done: Applied) -> dict[str, object]:
    """The answer for scripts; `import_archive` says what is in it."""
    counts = preview.counts
    return {
        "kind": preview.archive.kind,
        "people": {
            "new": counts.new,
            "changed": counts.changed,
            "unchanged": counts.unchanged,
            "no_longer_connected": done.marked,
            "without_name": counts.without_name,
            "repeated": counts.repeated,
        },
        "messages": {"new": counts.messages_new, "unchanged": counts.messages_unchanged},
        "requests": {
            "new": counts.requests_new,
            "to_consider": counts.requests_to_consider,
            "unchanged": counts.requests_unchanged,
        },
        "invitations": {
            "new": counts.invitations_new,
            "unchanged": counts.invitations_unchanged,
        },
        "problems": [
            {
                "file": problem.file,
                "line": problem.line,
                "kept": problem.kept,
                "reason": reason(problem),
            }
            for problem in preview.problems
        ],
        "problems_in_all": preview.problem_count,
    }


def sentences(preview: ImportPreview, done: Applied) -> list[str]:
    """The answer for people, a line each."""
    counts = preview.counts
    lines = [
        (
            f"{preview.archive.file_name}: {counts.new} new, {counts.changed} changed,"
            f" {counts.unchanged} as before."
        )
    ]
    if done.marked:
        lines.append(f"{done.marked} no longer connected: kept, and marked.")
    elif preview.withheld is not None:
        lines.append(f"{counts.missing} are missing from it; nobody was marked.")
    if counts.messages_new or counts.messages_unchanged:
        lines.append(f"Messages: {counts.messages_new} new, {counts.messages_unchanged} as before.")
    if counts.requests_new or counts.requests_unchanged:
        lines.append(
            f"Requests: {counts.requests_new} new, {counts.requests_to_consider} of them to"
            f" consider, {counts.requests_unchanged} as before."
        )
    if counts.invitations_new or counts.invitations_unchanged:
        lines.append(
            f"Invitations you sent: {counts.invitations_new} new,"
            f" {counts.invitations_unchanged} as before."
        )
    if counts.without_name:
        lines.append(f"{counts.without_name} rows hold only a date.")
    for problem in preview.problems:
        place = f"{problem.file}, line {problem.line}" if problem.line else problem.file
        lines.append(f"{place}: {reason(problem)}")
    if preview.problem_count > len(preview.problems):
        lines.append(f"and {preview.problem_count - len(preview.problems)} more.")
    return lines


def _unheard(_progress: Progress) -> None:
    """A command says nothing until it is done."""
