"""The whole window over a store of hostile texts."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.ui.theme.theme import theming
from desktop.ui.window.kith import KithWindow
from tests.hostile.seeded import seed
from tests.screenshots.__main__ import sample_window


@contextmanager
def hostile_window(folder: Path, ending: str, most: int = 1_000_000) -> Iterator[KithWindow]:
    """Each text of the sample people ends so, of each column the first ``most``."""
    motion, theming().motion = theming().motion, "less"
    with sample_window(folder, lambda db: seed(db, ending, most)) as window:
        yield window
    theming().motion = motion
    del window
    gc.collect()  # else every theme after it dresses thousands of widgets
