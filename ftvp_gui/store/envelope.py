"""A project and its envelope - format, version, program, history - to bytes and back; it touches no disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError

from ftvp_gui import __version__
from ftvp_gui.core.corrections import Totals as Costs
from ftvp_gui.core.corrections import rank
from ftvp_gui.core.model import Model
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import say
from ftvp_gui.store import json_text, migrations
from ftvp_gui.store.complete import FileNotice, Kind, complete
from ftvp_gui.store.errors import Fault, NewerFileError, ProjectFileError
from ftvp_gui.store.faults import faults
from ftvp_gui.store.totals import Totals, fingerprint, stamped

FORMAT = "ftvp-project"


class Note(Model):
    """A migration that the file has been through: the version it led to, its sentence, and the program that did it."""

    to: int = Field(ge=2)
    info: str
    app: str


class Head(Model):
    """The envelope without the project."""

    version: int = Field(ge=1, strict=True)
    app: str = Field(strict=True)
    notes: tuple[Note, ...] = ()
    totals: Totals | None = None


@dataclass(frozen=True)
class Opened:
    """A project out of its envelope. `notes` go back into the file when it is saved; `notices` are for the person.

    `totals` are those that the program `app` computed for exactly this project; None where the file does not say.
    """

    project: Project
    notices: tuple[FileNotice, ...]
    notes: tuple[Note, ...]
    version: int
    app: str
    totals: Costs | None


def wrap(project: Project, notes: tuple[Note, ...] = (), totals: Costs | None = None) -> dict[str, Any]:
    """The project in its envelope, as plain values."""
    plain = project.model_dump(mode="json")
    kept = {} if totals is None else {"totals": stamped(plain, totals).model_dump(mode="json")}
    return {
        "format": FORMAT,
        "version": migrations.VERSION,
        "app": __version__,
        "notes": [note.model_dump(mode="json") for note in notes],
        **kept,
        "project": plain,
    }


def encode(project: Project, where: Path, notes: tuple[Note, ...] = (), totals: Costs | None = None) -> bytes:
    """The project as the bytes of a file; `ProjectFileError` where the file could not be opened again."""
    try:
        data = json_text.dump(wrap(project, notes, totals))
        again = unwrap(json_text.parse(data, where), where)
    except (ValueError, ProjectFileError) as error:
        raise _not_faithful(where) from error
    if again.project != project or again.totals != totals:
        raise _not_faithful(where)
    return data


def unwrap(raw: Any, where: Path) -> Opened:
    """The project in a parsed file; `ProjectFileError` with every mistake in it."""
    head = read_head(raw, where)
    project, applied = _migrated(raw["project"], head, where)
    filled, lacking = complete(project)
    try:
        checked = Project.model_validate(filled)
    except ValidationError as error:
        raise _invalid(faults(error, project), head, where) from error
    moved = tuple(FileNotice(Kind.MIGRATED, (), say("file.migrated", "{info}", info=step.info)) for step in applied)
    notes = head.notes + tuple(Note(to=step.to, info=step.info, app=__version__) for step in applied)
    return Opened(checked, moved + lacking, notes, head.version, head.app, _own(head.totals, raw["project"]))


def read_head(raw: Any, where: Path) -> Head:
    """The envelope, checked; `NewerFileError` for a format that this program does not know yet."""
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise ProjectFileError(
            say("file.foreign", "This is not a project file"),
            where,
            say("file.foreign.try", "Choose a file that ends in .ftvp."),
        )
    version = raw.get("version")
    if isinstance(version, int) and version > migrations.VERSION:
        raise NewerFileError(
            say("file.newer", "This file was made with ftvp {app}, newer than this one", app=str(raw.get("app"))),
            where,
            say("file.newer.try", "Open it with that version or a later one; it is left as it is."),
        )
    try:
        head = Head.model_validate({key: value for key, value in raw.items() if key not in ("format", "project")})
    except ValidationError as error:
        raise _invalid(faults(error, raw, Head), None, where) from error
    if not isinstance(raw.get("project"), dict):
        fault = Fault("project", "", say("file.no_project", "must be a group with the project in it"))
        raise _invalid((fault,), None, where)
    return head


def _own(totals: Totals | None, project: dict[str, Any]) -> Costs | None:
    """The totals, unless the project was changed by hand since they were computed."""
    return totals.cost if totals is not None and totals.of == fingerprint(project) else None


def _migrated(raw: dict[str, Any], head: Head, where: Path) -> tuple[dict[str, Any], tuple[migrations.Applied, ...]]:
    try:
        return migrations.run(raw, head.version, migrations.STEPS)
    except migrations.MigrationError as error:
        raise ProjectFileError(
            say("file.stuck", "This old file could not be brought up to format {to}", to=error.to),
            where,
            say("file.stuck.try", "Open it with ftvp {app}, which made it; it is left as it is.", app=head.app),
        ) from error


def _invalid(found: tuple[Fault, ...], head: Head | None, where: Path) -> ProjectFileError:
    count = len(found)
    what = (
        say("file.fault", "The project has a mistake in it, so it was not opened")
        if count == 1
        else say("file.faults", "The project has {count} mistakes in it, so it was not opened", count=count)
    )
    if head is not None and rank(head.app) > rank(__version__):
        remedy = say("file.faults.newer", "Open it with ftvp {app}, which made it, or mend it:", app=head.app)
    else:
        remedy = say("file.faults.try", "Mend it in a text editor, or open another copy:")
    return ProjectFileError(what, where, remedy, found)


def _not_faithful(where: Path) -> ProjectFileError:
    return ProjectFileError(
        say("save.unfaithful", "The file was not saved, because it could not be opened again as it is"),
        where,
        say("save.unfaithful.try", "Undo the last change and save again; the file from before is untouched."),
    )
