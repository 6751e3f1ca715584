"""What can be taken back and done again: the changes in their order, each by its label.

What they did to the rows is the journal's, where each has a number.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.changes import Direction

DEPTH = 500


@dataclass(frozen=True, slots=True)
class Step:
    """A change, by its number in the journal."""

    change_id: int
    label: str
    merge: str | None = None


class History:
    """Two stacks; what falls off them is returned, for the journal to forget."""

    def __init__(self) -> None:
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        self._last_id = 1

    @property
    def undo_label(self) -> str | None:
        """Of what ``undo`` would take back."""
        return self._undo[-1].label if self._undo else None

    @property
    def redo_label(self) -> str | None:
        return self._redo[-1].label if self._redo else None

    def new_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def id_for(self, merge: str | None) -> int:
        """The number for a change: that of the last one, where both are taken back together."""
        last = self._undo[-1] if self._undo else None
        if merge is not None and last is not None and last.merge == merge:
            return last.change_id
        return self.new_id()

    def add(self, step: Step) -> list[Step]:
        """It was done, alone or with the last one. What was taken back cannot come again
        after something new."""
        if not self._undo or self._undo[-1].change_id != step.change_id:
            self._undo.append(step)
        gone = [*self._redo, *self._undo[:-DEPTH]]
        self._redo.clear()
        del self._undo[:-DEPTH]
        return gone

    def next(self, direction: Direction) -> Step | None:
        """What would be taken back ("undone") or done again ("redone")."""
        source, _ = self._stacks(direction)
        return source[-1] if source else None

    def turn(self, change_id: int, direction: Direction) -> None:
        """The next one went that way, by a change of this number."""
        source, target = self._stacks(direction)
        target.append(Step(change_id, source.pop().label))

    def clear(self) -> list[Step]:
        gone = [*self._undo, *self._redo]
        self._undo.clear()
        self._redo.clear()
        return gone

    def _stacks(self, direction: Direction) -> tuple[list[Step], list[Step]]:
        return (self._undo, self._redo) if direction == "undone" else (self._redo, self._undo)
