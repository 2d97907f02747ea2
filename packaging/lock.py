"""Writes `requirements.lock`: the exact version and hashes of all that the program, its checks and its build need.

    .venv/bin/python packaging/lock.py                    keep the versions, add what pyproject.toml now wants
    .venv/bin/python packaging/lock.py --upgrade          the newest versions that pyproject.toml allows
    .venv/bin/python packaging/lock.py --constraint FILE  the versions that FILE names

Everything it knows of a registry it asks of pip, so no address stands here or in the lock file. Settings that add local
wheels are not used, because a hash must be that of the file which everyone gets. Not used by the two commands.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from targets import TARGETS, Target

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT = Path(__file__).resolve().parent.parent
LOCK_FILE = ROOT / "packaging" / "requirements.lock"
KEPT_SETTINGS = {"PIP_CACHE_DIR", "PIP_CERT", "PIP_CLIENT_CERT", "PIP_DEFAULT_TIMEOUT", "PIP_INDEX_URL", "PIP_PROXY"}
HEADER = """\
# Made by packaging/lock.py; do not edit. CONTRIBUTING.md says how to renew it.
# Everything that the program, its checks and its build need, for Linux, macOS and Windows, Python 3.11 to 3.14.
"""

Report = list[dict[str, Any]]


def main(arguments: Sequence[str]) -> int:
    """Resolve, collect the hashes of every target, write the file."""
    parser = argparse.ArgumentParser(description="Write packaging/requirements.lock.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows")
    parser.add_argument("--constraint", type=Path, help="a file with one name==version a line, to be kept")
    options = parser.parse_args(arguments)
    kept = options.constraint or (LOCK_FILE if LOCK_FILE.exists() and not options.upgrade else None)
    versions = resolve(direct_requirements(ROOT), read_versions(kept) if kept else {})
    hashes = collect(versions)
    LOCK_FILE.write_text(render(versions, hashes), encoding="utf-8", newline="\n")
    print(f"{LOCK_FILE.name}: {len(versions)} packages, {sum(map(len, hashes.values()))} files")
    return 0


def direct_requirements(root: Path) -> list[str]:
    """What pyproject.toml names: to run, to check and to build."""
    declared = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project = declared["project"]
    extras = [line for lines in project.get("optional-dependencies", {}).values() for line in lines]
    return [*project["dependencies"], *extras, *declared["build-system"]["requires"]]


def read_versions(file: Path) -> dict[str, str]:
    """The exact versions that a lock or constraint file names, by canonical name."""
    pairs = (line.split("==") for line in file.read_text(encoding="utf-8").splitlines() if "==" in line)
    return {canonicalize_name(name.strip()): version.split()[0] for name, version in pairs}


def resolve(wanted: list[str], kept: dict[str, str]) -> dict[str, str]:
    """Exact versions of the wanted and all they need on any target; asks again until no target lacks anything."""
    while True:
        report = ask(wanted, constraints=kept)
        lacking = lacking_somewhere(wanted, report)
        if not lacking:
            return {canonicalize_name(name): version for name, version in map(_identity, report)}
        print(f"needed on another target: {', '.join(sorted(lacking))}")
        wanted = [*wanted, *sorted(lacking)]


def lacking_somewhere(wanted: Iterable[str], report: Report) -> set[str]:
    """Requirements, without their markers, that some target has and the report has not."""
    found = {canonicalize_name(_identity(item)[0]): item["metadata"].get("requires_dist", []) for item in report}
    lacking: set[str] = set()
    for target in TARGETS:
        queue = [Requirement(line) for line in wanted]
        seen: set[tuple[str, frozenset[str]]] = set()
        while queue:
            requirement = queue.pop()
            key = (canonicalize_name(requirement.name), frozenset(requirement.extras))
            if key in seen:
                continue
            seen.add(key)
            if key[0] not in found:
                lacking.add(f"{requirement.name}{requirement.specifier}")
                continue
            queue += [line for line in map(Requirement, found[key[0]]) if target.applies(line.marker, key[1])]
    return lacking


def collect(versions: dict[str, str]) -> dict[str, set[str]]:
    """The sha256 of the file that each target would take, by package."""
    hashes: dict[str, set[str]] = defaultdict(set)
    pinned = [f"{name}=={version}" for name, version in versions.items()]
    for target in TARGETS:
        print(f"hashes for {target}", flush=True)
        for item in _of_target(pinned, target):
            hashes[canonicalize_name(_identity(item)[0])].add(_hash(item))
            if item["download_info"]["url"].endswith("-none-any.whl"):
                pinned = [
                    line
                    for line in pinned
                    if canonicalize_name(line.split("==")[0]) != canonicalize_name(_identity(item)[0])
                ]
    return hashes


def render(versions: dict[str, str], hashes: dict[str, set[str]]) -> str:
    """The text of the lock file: packages and hashes in order, so that two runs differ only where the packages do."""
    entries = []
    for name in sorted(versions):
        lines = [f"{name}=={versions[name]}", *(f"    --hash=sha256:{digest}" for digest in sorted(hashes[name]))]
        entries.append(" \\\n".join(lines) + "\n")
    return HEADER + "\n" + "".join(entries)


def ask(requirements: Iterable[str], options: Sequence[str] = (), constraints: dict[str, str] | None = None) -> Report:
    """What pip would install, without installing it."""
    with tempfile.TemporaryDirectory() as folder:
        report, limits = Path(folder, "report.json"), Path(folder, "constraints.txt")
        limits.write_text("".join(f"{name}=={version}\n" for name, version in (constraints or {}).items()))
        command = [
            sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--only-binary=:all:", "--quiet",
            "--report", str(report), "--constraint", str(limits), "--target", folder, *options, *requirements,
        ]  # fmt: skip
        subprocess.run(command, env=plain_environment(), check=True)
        items: Report = json.loads(report.read_text(encoding="utf-8"))["install"]
    return items


def plain_environment() -> dict[str, str]:
    """The variables for pip with no setting but the way to the registry."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("PIP_") or name in KEPT_SETTINGS}
    return env | {"PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def _of_target(pinned: list[str], target: Target) -> Report:
    """The files of one target; where a package has none for it, those of the others."""
    options = ["--no-deps", *target.options()]
    try:
        return ask(pinned, options)
    except subprocess.CalledProcessError:
        items = []
        for line in pinned:
            try:
                items += ask([line], options)
            except subprocess.CalledProcessError:
                print(f"no file of {line} for {target}")
        return items


def _identity(item: dict[str, Any]) -> tuple[str, str]:
    return item["metadata"]["name"], item["metadata"]["version"]


def _hash(item: dict[str, Any]) -> str:
    digest: str = item["download_info"]["archive_info"]["hashes"]["sha256"]
    return digest


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
