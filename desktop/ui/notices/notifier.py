"""What every way of telling the person something has in common, and trying them in turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Spoken:
    """One notice in words. ``key`` says which it is when the person answers;
    ``acts`` are (id, words), the first of which a plain click means."""

    key: str
    head: str
    text: str = ""
    acts: tuple[tuple[str, str], ...] = ()


class Notifier(QObject):
    """A way of telling. ``told`` once it was taken; ``refused`` when this way is closed."""

    chosen = Signal(str, str)  # the notice's key, the act's id
    told = Signal(object)  # Spoken
    refused = Signal(object)  # Spoken

    def tell(self, spoken: Spoken) -> None:
        """Show it, or emit ``refused``, now or a little later. Never waits."""
        raise NotImplementedError


class OnceNeeded(Notifier):
    """A way that is imported and made when there is something to tell first."""

    def __init__(self, make: Callable[[], Notifier], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make

    def tell(self, spoken: Spoken) -> None:
        self._way.tell(spoken)

    @cached_property
    def _way(self) -> Notifier:
        way = self._make()
        way.setParent(self)
        way.chosen.connect(self.chosen)
        way.told.connect(self.told)
        way.refused.connect(self.refused)
        return way


class InTurn(Notifier):
    """Several ways, of which the first that takes a notice is taken."""

    def __init__(self, ways: Sequence[Notifier], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways = list(ways)
        for way, following in zip(ways, [*ways[1:], None], strict=True):
            way.setParent(self)
            way.chosen.connect(self.chosen)
            way.told.connect(self.told)
            way.refused.connect(self.refused if following is None else following.tell)

    def tell(self, spoken: Spoken) -> None:
        self._ways[0].tell(spoken)
