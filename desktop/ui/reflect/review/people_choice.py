"""Choosing people: those at hand as words to press, others by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.journey import Named
from desktop.domain.language import tr
from desktop.ui.people.ask import ask_line
from desktop.ui.people.name_input import NameInput
from desktop.ui.runner import Runner
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import plain_tip


@dataclass(frozen=True, slots=True)
class Offered:
    """Somebody at hand, and why: "Call, yesterday"."""

    who: Named
    tip: str = ""


class PeopleChoice(QWidget):
    """``changed`` when somebody was chosen or let go."""

    changed = Signal()

    def __init__(
        self, runner: Runner, name: str, offered: Sequence[Offered], chosen: Sequence[Named]
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._runner = runner
        self._chips: dict[int, tuple[Named, Chip]] = {}
        self._flow = FlowLayout(self, gap=6, line_gap=6)
        self.other = Chip(tr("Somebody else…"), "plus", checkable=True)
        self.other.clicked.connect(self._ask)
        for one in offered:
            self._add(one.who, one.tip, chosen=False)
        self.show_chosen(chosen)
        self._put_last()

    def chosen(self) -> tuple[Named, ...]:
        return tuple(who for who, chip in self._chips.values() if chip.isChecked())

    def show_chosen(self, chosen: Sequence[Named]) -> None:
        """Only these are chosen; nothing is told."""
        for who, chip in self._chips.values():
            chip.setChecked(any(one.id == who.id for one in chosen))
        for one in chosen:
            if one.id not in self._chips:
                self._add(one, "", chosen=True)
        self._put_last()

    def chip(self, person_id: int) -> Chip:
        return self._chips[person_id][1]

    def _add(self, who: Named, tip: str, *, chosen: bool) -> None:
        chip = Chip(who.name, checkable=True)
        chip.setAccessibleName(f"{who.name}, {tip}" if tip else who.name)
        chip.setToolTip(plain_tip(tip))
        chip.setChecked(chosen)
        chip.clicked.connect(self.changed)
        self._chips[who.id] = (who, chip)
        self._flow.addWidget(chip)
        chip.show()

    def _put_last(self) -> None:
        """The way to others stands after all who are offered."""
        self._flow.removeWidget(self.other)
        self._flow.addWidget(self.other)

    def _ask(self) -> None:
        self.other.setChecked(False)
        asked: list[NameInput] = []
        sheet = ask_line(
            self._runner, "review/whom", self.other, tr("Whom?"), tr("A name"),
            lambda who: self._take(who, asked[0]), names=True,
        )  # fmt: skip
        asked.extend(sheet.findChildren(NameInput))

    def _take(self, who: int | str, field: NameInput) -> None:
        if not isinstance(who, int):
            unknown = tr("Nobody in the book is called {name}.")
            self._runner.failed.emit(unknown.format(name=who))
            return
        name = field.text().partition(" · ")[0]
        if who in self._chips:
            self._chips[who][1].setChecked(True)
        else:
            self._add(Named(who, name), "", chosen=True)
            self._put_last()
        self.updateGeometry()
        self.changed.emit()
