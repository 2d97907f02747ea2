"""The virtual environment in `.venv`: made, filled from the lock file, kept true; deletes only what it made itself."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from progress import SetUpError, say, step

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

STAMP = "ftvp-set-up.json"
LOCK_FILE = Path("packaging", "requirements.lock")
# Settings of pip that would change what is installed, or where. Those for index, proxy and certificate stay.
PIP_SETTINGS = frozenset(
    f"PIP_{name}"
    for name in (
        "BREAK_SYSTEM_PACKAGES", "CONSTRAINT", "DRY_RUN", "IGNORE_INSTALLED", "NO_BINARY", "NO_DEPS", "ONLY_BINARY",
        "PREFIX", "PYTHON", "REPORT", "REQUIREMENT", "REQUIRE_VIRTUALENV", "ROOT", "TARGET", "USER",
    )
)  # fmt: skip
PYTHON_SETTINGS = frozenset({"PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"})


def provide(root: Path) -> Path:
    """Make the environment of this tree ready and return its Python; at once where nothing has changed."""
    venv = root / ".venv"
    wanted = Fingerprint.of(root)
    if _stamp(venv) == wanted and _python(venv).exists():
        return _python(venv)
    with _alone(root):
        _repair(root, venv, wanted)
    return _python(venv)


class Fingerprint(dict[str, str]):
    """What an environment was made from: `base` is Python, place and lock file; `project` is pyproject.toml."""

    @classmethod
    def of(cls, root: Path) -> Fingerprint:
        """The fingerprint that the tree at `root` asks for, under the Python that runs now."""
        lock = root / LOCK_FILE
        if not lock.exists():
            raise SetUpError(f"{LOCK_FILE} is not there, so the versions to install are unknown. Is the tree whole?")
        base = _digest(sys.version, str(_base_python().resolve()), str(root), lock.read_text(encoding="utf-8"))
        project = _digest((root / "pyproject.toml").read_text(encoding="utf-8"))
        return cls(base=base, project=project)


def clean(env: Mapping[str, str]) -> dict[str, str]:
    """The variables for a Python of our environment, without those that lead it to other packages."""
    return {name: value for name, value in env.items() if name not in PYTHON_SETTINGS and name not in PIP_SETTINGS}


def _repair(root: Path, venv: Path, wanted: Fingerprint) -> None:
    """Do the steps that are not done; the stamp of a step is written after it, so one cut short is done again."""
    found = _stamp(venv)
    if found.get("base") != wanted["base"] or not _python(venv).exists():
        _set_aside(venv)
        _make(root, venv)
        _write_stamp(venv, {"base": wanted["base"]})
        found = _stamp(venv)
    if found.get("project") != wanted["project"]:
        _write_stamp(venv, {"base": wanted["base"]})
        options = ["--no-index", "--no-deps", "--no-build-isolation", "--editable", str(root)]
        step("the project itself", _pip(venv, options), env=clean(os.environ))
        _write_stamp(venv, wanted)


def _set_aside(venv: Path) -> None:
    """Empty an environment of ours; anything else that has the name is kept under another one."""
    if not os.path.lexists(venv) or (venv.is_dir() and not any(venv.iterdir())):
        return
    if (venv / STAMP).exists():
        _write_stamp(venv, {})
        for child in venv.iterdir():
            if child.name == STAMP:
                continue
            if child.is_dir() and not child.is_symlink():
                shutil.rmtree(child)
            else:
                child.unlink()
        return
    kept = venv.with_name(f".venv-kept-{time.strftime('%Y%m%d-%H%M%S')}")
    venv.rename(kept)
    say(f"set-up: {venv.name} was not made by this program; it is now called {kept.name}")


def _make(root: Path, venv: Path) -> None:
    venv.mkdir(exist_ok=True)
    _write_stamp(venv, {})
    env = clean(os.environ)
    lock = root / LOCK_FILE
    count = sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines())
    step("virtual environment in .venv", [str(_base_python()), "-m", "venv", str(venv)], env=env)
    options = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--requirement", str(lock)]
    advice = "Is the network there? Start the same command again: it begins this step anew."
    step(f"{count} exact packages from {LOCK_FILE.as_posix()}", _pip(venv, options), env=env, advice=advice)
    check = [str(_python(venv)), "-m", "pip", "--disable-pip-version-check", "check"]
    step(
        "check that they fit together",
        check,
        env=env,
        advice=f"{LOCK_FILE} is at fault; CONTRIBUTING says how to renew it.",
    )


def _pip(venv: Path, options: list[str]) -> list[str]:
    return [
        str(_python(venv)), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--progress-bar=off",
        "--no-warn-script-location", "--no-user", *options,
    ]  # fmt: skip


def _python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _base_python() -> Path:
    """The Python outside of any virtual environment, so that ours does not hang on someone else's."""
    return Path(getattr(sys, "_base_executable", "") or sys.executable)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _stamp(venv: Path) -> dict[str, str]:
    """What the environment says it was made from; empty where it does not say or the file was cut short."""
    try:
        found = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write_stamp(venv: Path, stamp: Mapping[str, str]) -> None:
    fresh = venv / f"{STAMP}.new"
    fresh.write_text(json.dumps(stamp), encoding="utf-8")
    os.replace(fresh, venv / STAMP)


@contextlib.contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Let one set-up at a time work on a tree; the lock goes with the process, however that ends."""
    if sys.platform == "win32":
        yield
        return
    with (root / LOCK_FILE).open(encoding="utf-8") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("set-up: waiting for another set-up of the same tree")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
