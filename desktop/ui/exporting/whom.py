"""Whom to take out: everybody, those marked or found, a circle, a stage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.language import counted, tr
from desktop.domain.leaving import Whom
from desktop.ui.widgets.select import Select

_EVERYBODY, _MARKED, _FOUND, _PRACTISED = "everybody", "marked", "found", "practised"
_WIDTH = 340

Ids = tuple[int, ...]


class WhomSelect(Select):
    """``changed`` when somebody else is meant."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Whom to take out"), _WIDTH, parent)
        self._ids: dict[str, Ids] = {}
        self._whom: dict[str, Whom] = {}
        self.chosen.connect(self._take)

    def offer(
        self,
        marked: Ids,
        found: Ids,
        circles: Sequence[str] = (),
        stages: Sequence[str] = (),
    ) -> None:
        """What there is to choose from; what was chosen stays, where it is still there."""
        before = self.current()
        self.clear()
        self._ids, self._whom = {_MARKED: marked, _FOUND: found}, {}
        self._add(_EVERYBODY, tr("Everybody"), Whom())
        if marked:
            self.add(_MARKED, _marked(len(marked)))
        if found:
            self.add(_FOUND, _found(len(found)))
        self._add(_PRACTISED, tr("Those in practice"), Whom(in_practice=True))
        for name in circles:
            self._add(
                f"circle:{name}", tr("Circle: {name}").format(name=name), Whom(circles=(name,))
            )
        for name in stages:
            self._add(f"stage:{name}", tr("Stage: {name}").format(name=name), Whom(stages=(name,)))
        first = _MARKED if marked else _EVERYBODY
        known = before in self._whom or bool(self._ids.get(before))
        self.choose(before if known else first)

    @property
    def is_everybody(self) -> bool:
        return self.current() == _EVERYBODY

    def meant(self) -> tuple[Whom, Ids | None]:
        """By words, and by number where the window knows who they are."""
        ids = self._ids.get(self.current())
        return self._whom.get(self.current(), Whom()), ids or None

    def _add(self, option: str, words: str, whom: Whom) -> None:
        self._whom[option] = whom
        self.add(option, words)

    def _take(self, option: str) -> None:
        self.choose(option)
        self.changed.emit()


def _marked(count: int) -> str:
    return counted(count, "The person you marked", "The {count} people you marked")


def _found(count: int) -> str:
    return counted(count, "Whom the list shows now", "The {count} people the list shows now")
