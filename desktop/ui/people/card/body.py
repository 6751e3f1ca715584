"""How a card lies: a head over two columns, or everything under each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline


class CardBody(QWidget):
    """``top`` are the parts of the head; ``side`` and ``main`` the columns below."""

    def __init__(
        self, top: Sequence[QWidget], side: QWidget, main: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._top, self._side, self._main = tuple(top), side, main
        self._stacked: bool | None = None
        self._side_area: ScrollColumn | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._laid = QWidget()
        self._outer.addWidget(self._laid)

    @property
    def is_stacked(self) -> bool:
        return bool(self._stacked)

    @property
    def sides(self) -> Sequence[QWidget]:
        """What lays out the largest parts."""
        return (self, self._laid, *self._top, self._side, self._main)

    def stack(self, stacked: bool) -> bool:
        """Everything under each other in one scroll, or two columns below the head.
        Whether that is another way than before."""
        if stacked == self._stacked:
            return False
        self._stacked = stacked
        old, self._laid = self._laid, QWidget()
        for area in old.findChildren(ScrollColumn):  # else both would size what they hold
            if area.widget() in (self._side, self._main):
                area.takeWidget()
        if stacked:
            self._lay_stacked()
        else:
            self._lay_beside()
        self._outer.replaceWidget(old, self._laid)
        old.hide()
        old.deleteLater()
        return True

    def set_side_width(self, width: int) -> None:
        """Of the side column, where it stands beside the other."""
        if self._side_area is not None:
            self._side_area.setFixedWidth(width)

    def _lay_beside(self) -> None:
        column = QVBoxLayout(self._laid)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in self._top:
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._side_area = ScrollColumn(self._side)
        row.addWidget(self._side_area)
        row.addWidget(Hairline(upright=True))
        row.addWidget(ScrollColumn(self._main), 1)
        column.addLayout(row, 1)

    def _lay_stacked(self) -> None:
        self._side_area = None
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (*self._top, self._side, self._main):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self._laid)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(content))


class CardColumn(QWidget):
    """Sections under each other. It is filled where it stands: what moves into another
    parent takes all its widgets along, one by one."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margins(20, 18, 14, 20))
        self._column.setSpacing(16)

    def fill(self, *sections: QWidget) -> None:
        for section in sections:
            self._column.addWidget(section)
        self._column.addStretch(1)


def indented(widget: QWidget) -> QWidget:
    """Begins where the words of a section do."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(margins(INSET, 0, 0, 0))
    row.addWidget(widget)
    return box


@contextmanager
def laid_out_once(whole: QWidget, sides: Sequence[QWidget]) -> Iterator[None]:
    """Nothing is laid out while another person is shown, and then all of it at once: Qt
    would lay out the whole card for each part that comes into sight."""
    layouts = [layout for side in (whole, *sides) if (layout := side.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
        if whole.isVisible():
            _lay_out_now(whole)


def _lay_out_now(whole: QWidget) -> None:
    """From the innermost outwards, so that the next frame is already the right one."""
    for widget in reversed(whole.findChildren(QWidget)):
        layout = widget.layout()
        if layout is not None and not widget.isHidden():
            layout.activate()
