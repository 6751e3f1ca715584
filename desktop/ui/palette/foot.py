"""Below the list: what the keys do here."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.chips import KeyCap
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.text_link import TextLink

_RADIUS = 13
_ROOM_EM = 44


class PaletteFoot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.shortcuts = TextLink(tr("Type ? for every shortcut"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        self._third: list[QWidget] = []
        for key, words in (
            ("↑↓", tr("choose")), ("Enter", tr("open")), ("Ctrl+Enter", tr("we spoke")),
        ):  # fmt: skip
            pair = (KeyCap(key), PlainLabel(words, "small", "text2", wrap=False))
            for part in pair:
                row.addWidget(part)
            row.addSpacing(8)
            self._third = list(pair)
        row.addStretch(1)
        row.addWidget(self.shortcuts)

    def fit(self, width: int) -> None:
        """Only what there is room for."""
        for part in self._third:
            part.setVisible(width >= theming().fonts.em(_ROOM_EM))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sunken, with the round corners of the sheet at its foot."""
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        area = QRectF(self.rect())
        path.addRoundedRect(area.adjusted(0, -2 * _RADIUS, 0, 0), _RADIUS, _RADIUS)
        painter.setClipRect(self.rect())
        painter.fillPath(path, theme.sunken)
        painter.setPen(theme.line)
        painter.drawLine(0, 0, self.width(), 0)
