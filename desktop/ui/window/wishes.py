"""What is wished for before the store is open: kept, and done in its order once it is.

Nothing of it could be done sooner: two threads would import rooms that lean on each other.
"""

from __future__ import annotations

from collections.abc import Callable

Wish = Callable[[], object]


class Wishes:
    """Done at once, but from ``wait`` until ``fulfil``."""

    def __init__(self) -> None:
        self._kept: list[Wish] | None = None

    def __bool__(self) -> bool:
        """Whether any is kept."""
        return bool(self._kept)

    def put(self, wish: Wish) -> None:
        if self._kept is None:
            wish()
        else:
            self._kept.append(wish)

    def wait(self) -> None:
        self._kept = []

    def fulfil(self) -> None:
        kept, self._kept = self._kept, None
        for wish in kept or ():
            wish()

    def forget(self) -> None:
        """What was kept is not to be done any more."""
        if self._kept is not None:
            self._kept = []
