"""The veil over what was confided: whether its words may stand on the screen now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Veil(QObject):
    """Down at the start; ``changed`` after it was lifted or came down.

    When it comes down by itself, the window says. Whoever wants none has it off.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._on, self._lifted = True, False

    @property
    def is_on(self) -> bool:
        """Whether there is one at all."""
        return self._on

    @property
    def is_down(self) -> bool:
        """Whether the words are to be hidden now."""
        return self._on and not self._lifted

    def turn_on(self, on: bool) -> None:
        """The preference to have one. It begins down."""
        self._become(on, lifted=False)

    def lift(self) -> None:
        """Show the words, for now."""
        self._become(self._on, lifted=True)

    def drop(self) -> None:
        """Hide them again."""
        self._become(self._on, lifted=False)

    def turn(self) -> None:
        if self.is_down:
            self.lift()
        else:
            self.drop()

    def _become(self, on: bool, *, lifted: bool) -> None:
        was_down = self.is_down
        self._on, self._lifted = on, lifted
        if self.is_down != was_down:
            self.changed.emit()


_now: list[Veil] = []


def veil() -> Veil:
    """The application's veil; made on the first call."""
    if not _now:
        _now.append(Veil())
    return _now[0]
