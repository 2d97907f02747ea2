"""Ids of documents and approaches."""

from __future__ import annotations

from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.store.identity import ALPHABET, new_id


def test_that_ids_are_short_plain_and_all_different() -> None:
    ids = [new_id() for _ in range(5_000)]
    assert len(set(ids)) == len(ids)
    assert all(len(id) == 8 and set(id) <= set(ALPHABET) for id in ids)
    assert Prompting(id=ids[0]).id == ids[0]
