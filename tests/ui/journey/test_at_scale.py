"""Many cards: every act still does its work (how fast, the bench says)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop.services.journey import board as reading
from desktop.storage.store import open_store
from tests.builders import NOW

# In a process of its own, as a board of a thousand cards is painted for a person: beside the
# widgets that hundreds of other tests left, it took its process along.
ACTS = """
import sys
from pathlib import Path
from tests.bench.window import application
from tests.ui.journey.at_scale import figures
application()
print(*sorted(figures(Path(sys.argv[1]), 1_000, tries=3)), sep=",")
"""


def test_a_thousand_cards_are_shown_scrolled_dragged_and_dropped(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ACTS, str(tmp_path)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.strip().split(",")) == {
        "open to painted", "full scroll frame", "drag into a column", "drag step",
        "drop to painted",
    }  # fmt: skip
    with open_store(tmp_path, now=NOW) as db, db.read() as session:
        assert sum(head.held for head in reading.heads(session)) == 1_000
