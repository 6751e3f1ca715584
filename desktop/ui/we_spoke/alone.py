""" "We spoke" in a small window of its own, over whatever else is on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.half_written import HalfWritten
from desktop.ui.help.here import help_key
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.we_spoke.sheet import MARGINS, TalkSheet

_WIDTH, _LEAST_HEIGHT = 640, 340  # at 14 px text; so that offered names fit below the line
_TOP = 6  # a sixth of the screen is left above


class WeSpokeAlone(QWidget):
    """Esc leaves it, Enter keeps and leaves; the window of Kith stays as it was."""

    def __init__(self, runner: Runner, clock: Clock, half_written: HalfWritten) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(tr("We spoke"))
        self.setObjectName("we-spoke-alone")
        self.talk = TalkSheet(runner, clock, half_written, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.addWidget(self.talk)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._fit)
        self.talk.room_wished.connect(self._settle.start)
        self.talk.done.connect(self.close)
        help_key(self)

    def open(self, people_ids: Sequence[int] = (), text: str = "") -> None:
        """Show it in front, or come to the front with what is being typed."""
        if not self.isVisible():
            self.talk.begin(people_ids, text)
            self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.talk.input.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.talk.leave()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.fillRect(self.rect(), theme.raised)
        painter.setPen(QPen(theme.line2, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _place(self) -> None:
        screen = QGuiApplication.screenAt(self.cursor().pos()) or self.screen()
        area = screen.availableGeometry()
        self._fit()
        left = area.left() + (area.width() - self.width()) // 2
        self.move(left, area.top() + area.height() // _TOP)

    def _fit(self) -> None:
        """As high as what was understood wants it, within the screen."""
        px, area = theming().fonts.scaled, self.screen().availableGeometry()
        width = min(px(_WIDTH), area.width())
        height = max(px(_LEAST_HEIGHT), self.talk.wished_height(width))
        self.resize(width, min(height, area.height() * (_TOP - 1) // _TOP))
