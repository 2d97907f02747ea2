"""A second window on the same file is told so; a lock that a crash left behind is no obstacle."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from ftvp_gui.store import json_text, lock
from ftvp_gui.store.errors import worded
from ftvp_gui.store.lock import FileLockedError, Holder
from ftvp_gui.store.process import Process, this_process
from tests.store.failing_disk import names

OPENER = """
import sys
from pathlib import Path
from ftvp_gui.store import lock
held = lock.acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
held.release()
"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "study.ftvp"
    path.write_text("{}", encoding="utf-8")
    return path


def leave_lock(study: Path, process: Process) -> None:
    """A lock as another process would leave it."""
    holder = Holder(process=process, since=dt.datetime(2026, 11, 1, 9, 30, tzinfo=dt.UTC), token="other")
    lock.lock_path(study).write_bytes(json_text.dump(holder.model_dump(mode="json")))


def dead_process() -> Process:
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    return Process(pid=child.pid, host=this_process().host)


def test_that_a_lock_stands_beside_the_file_until_it_is_released(study: Path) -> None:
    with lock.acquire(study) as held:
        assert held.is_held
        assert held.warning is None
        assert (study.parent / ".study.ftvp.lock").is_file()
        holder = lock.holder_of(study)
        assert holder is not None
        assert holder.process == this_process()
    assert not held.is_held
    assert names(study.parent) == ["study.ftvp"]
    assert lock.holder_of(study) is None
    held.release()


def test_that_a_second_window_of_the_same_program_is_told(study: Path) -> None:
    with lock.acquire(study) as held:
        with pytest.raises(FileLockedError, match="open in another window on this machine, since") as caught:
            lock.acquire(study)
        assert caught.value.holder is not None
        assert "Open it read-only or as a copy" in str(caught.value)
        assert held.is_held
    with lock.acquire(study):
        pass


def test_that_another_program_is_told_and_after_its_crash_the_lock_is_free(study: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", textwrap.dedent(OPENER), str(study)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"held"
        with pytest.raises(FileLockedError) as caught:
            lock.acquire(study)
        assert caught.value.holder is not None
        assert caught.value.holder.process.pid == child.pid
        child.kill()
        child.wait()
    assert lock.holder_of(study) is None
    with lock.acquire(study) as held:
        assert held.is_held


def test_that_the_lock_of_an_ended_process_is_taken_over(study: Path) -> None:
    leave_lock(study, dead_process())
    with lock.acquire(study) as held:
        assert held.is_held
    assert names(study.parent) == ["study.ftvp"]


def test_that_a_lock_of_an_earlier_process_with_our_number_is_taken_over(study: Path) -> None:
    leave_lock(study, Process(pid=os.getpid(), host=this_process().host))
    with lock.acquire(study) as held:
        assert held.is_held


def test_that_a_lock_of_another_machine_is_held_until_a_person_decides(study: Path) -> None:
    leave_lock(study, Process(pid=1, host="desk7"))
    with pytest.raises(FileLockedError, match="on desk7, since 2026-11-01"):
        lock.acquire(study)
    with lock.take_over(study) as held:
        assert held.is_held


def test_that_a_lock_just_being_written_is_respected_and_an_old_broken_one_is_not(study: Path) -> None:
    path = lock.lock_path(study)
    path.write_bytes(b"")
    with pytest.raises(FileLockedError, match="open in another window: "):
        lock.acquire(study)
    os.utime(path, (1, 1))
    with lock.acquire(study) as held:
        assert held.is_held


def test_that_a_lock_taken_over_by_another_is_not_removed(study: Path) -> None:
    held = lock.acquire(study)
    leave_lock(study, Process(pid=1, host="desk7"))
    held.release()
    assert lock.lock_path(study).exists()


def test_that_a_lock_renewed_in_the_meantime_is_put_back(study: Path) -> None:
    leave_lock(study, Process(pid=1, host="desk7"))
    path = lock.lock_path(study)
    content = path.read_bytes()
    lock._clear(path, b"what it was before")
    assert path.read_bytes() == content
    assert names(study.parent) == [".study.ftvp.lock", "study.ftvp"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_that_links_to_one_file_share_its_lock(study: Path) -> None:
    link = study.with_name("link.ftvp")
    link.symlink_to(study)
    with lock.acquire(study), pytest.raises(FileLockedError):
        lock.acquire(link)


@pytest.mark.parametrize("call", ["open", "write"])
def test_that_where_nothing_can_be_written_the_project_opens_with_a_warning(
    study: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(30, "Read-only file system")

    with monkeypatch.context() as patched:
        patched.setattr(os, call, refuse)
        held = lock.acquire(study)
    assert not held.is_held
    assert held.warning is not None
    assert "other windows do not know" in worded(held.warning)
    held.release()
    assert names(study.parent) == ["study.ftvp"]
