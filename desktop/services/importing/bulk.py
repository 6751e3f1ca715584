"""Work on very many small objects at once, without holding the window up."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from desktop.domain.importing import ImportPlan

_AT_ONCE = 500  # objects that are let go of between two turns of the window

_lock = Lock()
_under_way = 0
_looked_before = True


@contextmanager
def many_objects() -> Iterator[None]:
    """Let Python not look for garbage meanwhile, nor later among what is here then.

    Each look walks over all the objects of an import, which hold no circles, while
    nothing else can run: up to a second for 100,000 people.
    """
    global _under_way, _looked_before
    with _lock:
        if not _under_way:
            _looked_before = gc.isenabled()
        _under_way += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _under_way -= 1
            if not _under_way:
                gc.freeze()
                if _looked_before:
                    gc.enable()


def let_go(items: list[Any]) -> None:
    """Empty a long list bit by bit: all at once, nothing else could run meanwhile."""
    while items:
        del items[-_AT_ONCE:]


def take_apart(plan: ImportPlan) -> None:
    """Let go of everything that an import read. The plan is of no more use."""
    batch = plan.batch
    for items in (
        plan.keys, plan.hashes, plan.matches, batch.drafts, batch.happenings, batch.stories
    ):  # fmt: skip
        let_go(items)
