"""Many cards: every act still does its work (how fast, the bench says)."""

from __future__ import annotations

from pathlib import Path

from desktop.services.journey import board as reading
from desktop.storage.store import open_store
from tests.builders import NOW
from tests.ui.journey.at_scale import figures


def test_a_thousand_cards_are_shown_scrolled_dragged_and_dropped(tmp_path: Path) -> None:
    found = figures(tmp_path, 1_000, tries=3)
    assert set(found) == {
        "open to painted", "full scroll frame", "drag into a column", "drag step",
        "drop to painted",
    }  # fmt: skip
    with open_store(tmp_path, now=NOW) as db, db.read() as session:
        assert sum(head.held for head in reading.heads(session)) == 1_000
