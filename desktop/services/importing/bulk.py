"""Work on very many small objects at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_RARELY = 200_000  # new objects between two collections; usually 700


@contextmanager
def many_objects() -> Iterator[None]:
    """Let Python look for garbage rarely meanwhile.

    Each look walks over all the objects of an import, which hold no circles: it
    would take as long as the import itself.
    """
    before = gc.get_threshold()
    gc.set_threshold(_RARELY, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
