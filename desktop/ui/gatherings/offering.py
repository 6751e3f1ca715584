"""Names offered while somebody met is typed: those hoped for first, then people of the book."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.language import tr
from desktop.domain.names import NameMatch
from desktop.domain.text import fold
from desktop.services.people import names
from desktop.ui.runner import Runner
from desktop.ui.we_spoke.name_offers import NameOffers

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST = 4


class Offering(QObject):
    """Up and Down choose, Tab or Enter take what was chosen. ``meant`` is the id of whom a
    taken name means; typing it otherwise forgets that."""

    taken = Signal(str)  # the whole name

    def __init__(self, runner: Runner, field: QLineEdit, page: QWidget, *, until: str) -> None:
        """``until`` is the sign at which the name ends in the field, or ""."""
        super().__init__(page)
        self._runner, self._field, self._page, self._until = runner, field, page, until
        self._hoped: Sequence[tuple[int | None, str]] = ()
        self._met: frozenset[int] = frozenset()
        self._meant: tuple[str, int] | None = None
        self._offers = NameOffers(page)
        self._offers.taken.connect(self._take)
        field.textEdited.connect(self._ask)

    @property
    def is_open(self) -> bool:
        return self._offers.isVisible()

    @property
    def rows(self) -> Sequence[NameMatch]:
        """What is offered."""
        return [row for row in self._offers.rows if isinstance(row, NameMatch)]

    def know(self, hoped: Sequence[tuple[int | None, str]], met: frozenset[int]) -> None:
        """(person, name) of those hoped for, and who of the book was met already."""
        self._hoped, self._met = hoped, met

    def meant(self, name: str) -> int | None:
        """Whose name that is, where it was taken from the offers."""
        if self._meant is not None and fold(self._meant[0]) == fold(name):
            return self._meant[1]
        return None

    def close(self, *, forget: bool = False) -> None:
        self._offers.hide()
        if forget:
            self._meant = None

    def steer(self, key: int) -> bool:
        """Whether this key was for the offers."""
        if not self.is_open:
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._offers.step(1 if key == Qt.Key.Key_Down else -1)
        elif self._offers.has_current and key in (*_ENTER, Qt.Key.Key_Tab):
            self._offers.take()
        elif key == Qt.Key.Key_Escape:
            self._offers.hide()
        else:
            self._offers.hide()
            return False
        return True

    def _ask(self, typed: str) -> None:
        if self._until and self._until in typed:
            typed = ""
        if len(typed.strip()) < 2:
            self._offers.hide()
            return
        self._runner.query(
            names.complete, typed, then=lambda found: self._show(typed, found),
            key=f"met-{id(self)}", owner=self,
        )  # fmt: skip

    def _show(self, typed: str, found: Sequence[NameMatch]) -> None:
        """Unless the keyboard has gone on, or the name is whole already."""
        if not self._field.hasFocus() or self._field.text() != typed:
            return
        begins = fold(typed.strip())
        hoped = [
            NameMatch(person or 0, name, tr("hoped for"))
            for person, name in self._hoped
            if any(fold(part).startswith(begins) for part in (name, *name.split(" ")))
        ]
        there = {match.id for match in hoped} | self._met
        rows = [*hoped, *(one for one in found if one.id not in there)]
        if len(rows) == 1 and hoped and fold(rows[0].name) == begins:
            rows = []
        below = self._field.mapTo(self._page, QPoint(-8, self._field.height()))
        self._offers.offer(rows[:_MOST], below)

    def _take(self, row: NameMatch) -> None:
        self._meant = (row.name, row.id) if row.id else None
        self._offers.hide()
        self.taken.emit(row.name)
