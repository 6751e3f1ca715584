"""The house is kept in rooms that can be read in one sitting."""

from __future__ import annotations

from pathlib import Path

DESKTOP = Path(__file__).parent.parent / "desktop"
MOST_LINES = 300
RECORDS = DESKTOP / "storage" / "migrations" / "versions"  # written once, then never touched


def test_no_file_is_longer_than_one_sitting() -> None:
    """Where one grows beyond, give what it also does a name and a module."""
    too_long = {
        str(path.relative_to(DESKTOP)): lines
        for path in DESKTOP.rglob("*.py")
        if RECORDS not in path.parents
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert too_long == {}
