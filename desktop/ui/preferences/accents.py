"""In which colour Kith shows what is chosen and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.domain.language import tr
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.roles import ACCENTS, Accent, theme_of
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.one_of import OneOf, Option

_SIDE, _DISC, _CHECK = 32, 20, 14


class Accents(OneOf):
    """A disc of each; its name is its accessible name and its tip."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for accent in ACCENTS:
            self.add_option(accent, _Disc(accent), say_accent(accent))


def say_accent(accent: Accent) -> str:
    return {
        "evergreen": tr("Evergreen"),
        "lake": tr("Lake"),
        "dusk": tr("Dusk"),
        "heather": tr("Heather"),
        "walnut": tr("Walnut"),
        "slate": tr("Slate"),
    }[accent]


class _Disc(Option):
    """The chosen one has a ring and a check mark."""

    def __init__(self, accent: Accent) -> None:
        super().__init__(say_accent(accent), _SIDE // 2)
        self._accent = accent

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme_of("dark" if now.dark else "light", self._accent, contrast=now.high_contrast)
        middle, disc = QRectF(self.rect()).center(), theming().fonts.scaled(_DISC) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent_hover if self.underMouse() else look.accent)
        painter.drawEllipse(middle, disc, disc)
        if self.isChecked():
            self._paint_chosen(painter, middle, disc)
            check = QRect(0, 0, *[theming().fonts.scaled(_CHECK)] * 2)
            check.moveCenter(self.rect().center())
            paint_icon(painter, check, "check", look.on_accent)

    def _paint_chosen(self, painter: QPainter, middle: QPointF, disc: float) -> None:
        painter.setPen(QPen(theming().current.text, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, disc + 4, disc + 4)
