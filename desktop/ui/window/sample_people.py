"""Whether sample people are here: then they can be swept away, and a line above says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.changes import Changes

if TYPE_CHECKING:
    from desktop.ui.window.kith import KithWindow


class SamplePeople:
    """Asks the book when it may have changed, and no more often."""

    def __init__(self, window: KithWindow) -> None:
        self._window = window
        self._are_here = False

    def hear(self, changes: Changes) -> None:
        if changes.touches(("person",)) and (self._are_here or _may_bring_them(changes)):
            self.ask()

    def ask(self) -> None:
        from desktop.services.people import invented

        window = self._window
        window.runner.query(invented.are_there, then=self._tell, key="samples", owner=window)

    def _tell(self, there: bool) -> None:
        self._are_here = there
        self._window.enable("sweep", there)
        self._window.ways.helping.tell_samples(there)


def _may_bring_them(changes: Changes) -> bool:
    """Whether there may be sample people after it where none were: to be sure of that all of
    the book is looked through."""
    brought = changes.created.get("person") or "person" in changes.many
    return bool(brought) or changes.direction != "done"
