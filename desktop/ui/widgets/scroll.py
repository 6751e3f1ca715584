"""Areas that scroll one way only: a page up and down, a board sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


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


def scroll_to(widget: QWidget) -> None:
    """Bring it into sight in the area it scrolls in, if it is in one."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, ScrollColumn):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(widget, 0, 24)
