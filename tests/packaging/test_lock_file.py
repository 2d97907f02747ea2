from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path

import lock
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
VERSIONS = lock.read_versions(ROOT / "packaging" / "requirements.lock")
DIRECT = lock.direct_requirements(ROOT)


def test_that_every_package_has_an_exact_version_and_hashes():
    entries = re.findall(
        r"^([a-z0-9-]+)==(\S+) \\\n((?: {4}--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", TEXT, re.MULTILINE
    )
    assert [name for name, _, _ in entries] == sorted(VERSIONS)
    kept = re.sub(r"^#.*\n", "", TEXT, flags=re.MULTILINE).strip()
    assert kept == "".join(f"{name}=={version} \\\n{hashes}" for name, version, hashes in entries).strip()


def test_that_the_lock_file_names_no_address_and_sets_no_option_of_pip():
    assert not re.findall(r"://|www\.|\.org|\.com|^-|@|index", TEXT, re.MULTILINE | re.IGNORECASE)


@pytest.mark.parametrize("line", DIRECT)
def test_that_the_locked_version_lies_in_the_range_of_pyproject(line):
    requirement = Requirement(line)
    assert requirement.specifier.contains(VERSIONS[canonicalize_name(requirement.name)])


@pytest.mark.parametrize("version", ["6.12.0", "6.12.1", "6.8.0.1"])
def test_that_a_pyside_known_to_crash_is_outside_the_range(version):
    (pyside,) = (Requirement(line) for line in DIRECT if line.startswith("PySide6"))
    assert not pyside.specifier.contains(version)


def test_that_whatever_a_locked_package_needs_on_any_target_is_locked_too():
    report = [
        {"metadata": {"name": name, "version": version, "requires_dist": importlib.metadata.requires(name) or []}}
        for name, version in VERSIONS.items()
    ]
    assert lock.lacking_somewhere(DIRECT, report) == set()


def test_that_compiled_packages_have_a_file_for_more_than_one_system():
    for name in ("numpy", "pydantic-core", "pyside6-essentials", "shiboken6"):
        entry = TEXT[TEXT.index(f"\n{name}==") + 1 :].split("\n\n")[0]
        assert re.match(r"\S+ (\\\n +--hash=\S+ ?){4,}", entry), name


def test_that_these_tests_run_on_the_locked_versions():
    found = {name: importlib.metadata.version(name) for name in VERSIONS}
    assert found == VERSIONS
