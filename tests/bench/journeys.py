"""The longest gap of the event loop while somebody walks through every room with 100,000 people."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.timing import Figure, Taken, at_most

PEOPLE = 100_000
_GAP = re.compile(r" ms while running \(ours (\d+);")
_WALK = ("-q", "-p", "no:cacheprovider", "-m", "journey", "tests/journeys/test_at_size.py")


def measure() -> list[Figure]:
    """Walks them in a process of its own, whether or not one of them stumbles."""
    with TemporaryDirectory() as name:
        report = Path(name) / "gaps"
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *_WALK],
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "KITH_AT_SIZE": "1",
                 "KITH_GAPS": str(report)},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        gaps = _GAP.findall(report.read_text("utf-8")) if report.exists() else []
    if " passed" not in done.stdout or not gaps:
        raise RuntimeError(f"no journey was walked: {done.stdout[-300:]}")
    longest = Taken(max(map(float, gaps)))
    what = "journeys: longest gap of the event loop"
    return [Figure(what, PEOPLE, [longest], goal=at_most(50))]
