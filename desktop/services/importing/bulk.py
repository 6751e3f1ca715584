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


_MANY = 5_000  # records


def keep_aside(records: int) -> None:
    """What was made until now stays for a while: garbage is no longer looked for in it.

    Each full look at the records of a large import takes seconds, in which the window
    stands still. ``look_at_all_again`` ends it.
    """
    if records >= _MANY:
        gc.freeze()


def look_at_all_again() -> None:
    """The records are gone, or may go."""
    gc.unfreeze()
