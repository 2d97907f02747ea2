from __future__ import annotations

import errno
import stat

import pytest

from ftvp_gui.core.model import put
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.core.room import Room
from ftvp_gui.store import paths, rooms
from ftvp_gui.store.errors import StoreError
from tests.bench.studies import study
from tests.store.failing_disk import FailingDisk

PROJECT = put(study(2, 24), ("about", "name"), "A study")
VOLUME = ("workload", "volume")
ROOM = (
    Room(questions=(VOLUME,), named=True, next_step="Measure it.")
    .voted("a1", 4)
    .saying("Zoë", VOLUME, Range(low=1, likely=2, high=3))
    .saying("Bo", VOLUME, Fixed(value=2))
    .weighing("Bo", 2.0)
)


def test_that_a_session_is_found_again_as_it_was_said():
    rooms.save("one", PROJECT, ROOM)
    kept = rooms.last_of(PROJECT)
    assert kept is not None
    assert (kept.id, kept.room) == ("one", ROOM)


def test_that_a_session_is_found_after_an_edit_but_not_for_another_project():
    rooms.save("one", PROJECT, ROOM)
    assert rooms.last_of(put(PROJECT, ("workload", "months"), 48)) is not None
    assert rooms.last_of(put(PROJECT, ("about", "name"), "Another")) is None
    assert rooms.last_of(PROJECT.replace(approaches=())) is None


def test_that_the_session_kept_last_comes_first_and_a_forgotten_one_not_at_all():
    rooms.save("one", PROJECT, Room())
    rooms.save("two", PROJECT, ROOM)
    assert rooms.last_of(PROJECT).id == "two"
    rooms.forget("two")
    rooms.forget("two")
    assert rooms.last_of(PROJECT).id == "one"


def test_that_a_damaged_file_is_no_session_and_stays():
    path = rooms.save("one", PROJECT, ROOM)
    path.write_text('{"format": "ftvp-room", "half')
    assert rooms.last_of(PROJECT) is None
    assert path.exists()


def test_that_only_its_owner_can_read_what_a_room_said():
    path = rooms.save("one", PROJECT, ROOM)
    assert path.parent == paths.places().rooms
    assert stat.S_IMODE(path.stat().st_mode) == paths.PRIVATE_FILE


def test_that_a_full_disk_is_a_sentence_and_leaves_the_session_of_before():
    rooms.save("one", PROJECT, ROOM)
    with pytest.raises(StoreError):
        rooms.save("one", PROJECT, Room(), disk_=FailingDisk(1, OSError(errno.ENOSPC, "full")))
    assert rooms.last_of(PROJECT).room == ROOM
