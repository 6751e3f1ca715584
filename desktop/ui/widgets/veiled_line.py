"""A quiet line in the place of words that were confided; a click or Enter lifts the veil."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.veil import veil
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel


class Tellable(Protocol):
    """What may have been confided."""

    @property
    def confided(self) -> bool: ...


R = TypeVar("R", bound=Tellable)


def in_sight(rows: Sequence[R]) -> list[R]:
    """Those of the rows whose words may be seen now."""
    return [row for row in rows if not (row.confided and veil().is_down)]


def say_veiled(what: str) -> str:
    """For screen readers: "Confided, 3 May. Enter shows it"."""
    return tr("{what}. Enter shows it").format(what=what)


def say_confided_on(day: str) -> str:
    return tr("Confided, {day}").format(day=day)


class VeiledLine(ClickRow):
    """Says that something was confided, and perhaps when; never what."""

    def __init__(self, words: str = "", parent: QWidget | None = None, *, inset: int = 0) -> None:
        """``words`` say what it is, where "Confided" does not."""
        words = words or tr("Confided")
        super().__init__(say_veiled(words), parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(inset, 4, inset, 4)
        row.setSpacing(8)
        row.addWidget(IconMark("eye-off", "text3", 14))
        row.addWidget(PlainLabel(words, "small", "text3"), 1)
        self.clicked.connect(veil().lift)

    def stand_for(self, rows: Sequence[Tellable]) -> None:
        """Be seen where some of these are hidden."""
        self.setVisible(len(in_sight(rows)) < len(rows))
