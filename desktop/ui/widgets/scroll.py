"""Areas that scroll one way only: a page up and down, a board sideways."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_EDGE, _STEP = 40, 14  # pixels: how near a held card scrolls on, and how far each time


class ScrollColumn(QScrollArea):
    """Shows ``content`` as wide as it is given; what the keyboard reaches inside is
    scrolled into sight."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.setWidget(content)
        self.verticalScrollBar().setSingleStep(24)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)


class ScrollRow(QScrollArea):
    """Shows ``strip`` as high as it is given; whose columns scroll for themselves."""

    def __init__(self, strip: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(strip)
        self.viewport().setAutoFillBackground(False)
        strip.setAutoFillBackground(False)
        self._step = 0
        self._held = QTimer(self, interval=16)
        self._held.timeout.connect(self._scroll_on)

    def hold_at(self, at: QPoint) -> None:
        """Something is held there, on the screen: near an edge that brings the next column."""
        x = self.viewport().mapFromGlobal(at).x()
        near_end = x > self.viewport().width() - _EDGE
        self._step = _STEP if near_end else -_STEP if x < _EDGE else 0
        if not self._step:
            self.let_go()
        elif not self._held.isActive():
            self._held.start()

    def let_go(self) -> None:
        """Nothing is held any longer."""
        self._held.stop()

    def _scroll_on(self) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + (-self._step if self.isRightToLeft() else self._step))


def scroll_to(widget: QWidget) -> None:
    """Bring it into sight in the area it scrolls in, if it is in one."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, ScrollColumn):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(widget, 0, 24)
