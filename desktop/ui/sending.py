"""What was typed, on its way to the store: where it cannot be kept, it comes back.

A field or a sheet that is left opens a ``Sending``; every change that its page sends
meanwhile belongs to it, so that no page has to think of what happens when one fails.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.domain.changes import Changes
    from desktop.domain.errors import KithError

Then = Callable[["Changes"], None]
Failed = Callable[["KithError"], None]

_open: list[Sending] = []


def current() -> Sending | None:
    """What is being sent just now, the innermost of it."""
    return _open[-1] if _open else None


class Sending:
    """Once its block is left and every change of it is answered, ``arrived`` is called, or
    ``come_back`` when one of them failed. Lives in the window's thread."""

    def __init__(
        self, come_back: Callable[[], object], arrived: Callable[[], object] = lambda: None
    ) -> None:
        self._come_back, self._arrived = come_back, arrived
        self._awaited = 0
        self.has_failed = False

    @property
    def is_under_way(self) -> bool:
        return self._awaited > 0

    def __enter__(self) -> Sending:
        _open.append(self)
        self._awaited += 1
        return self

    def __exit__(self, *_: object) -> None:
        _open.remove(self)
        self._answered()

    def along(self, then: Then | None, failed: Failed) -> tuple[Then, Failed]:
        """One more change goes with it: what to call instead of these two."""
        self._awaited += 1

        def stored(changes: Any) -> None:
            if then is not None:
                then(changes)
            self._answered()

        def not_stored(error: KithError) -> None:
            self.has_failed = True
            failed(error)
            self._answered()

        return stored, not_stored

    def fail(self) -> None:
        """It was called off on its way."""
        self.has_failed = True

    def _answered(self) -> None:
        self._awaited -= 1
        if not self._awaited:
            (self._come_back if self.has_failed else self._arrived)()
