"""Stage paths: who went from where to where. Going on is drawn above, going back below, in
the same colour and with the same weight: neither is the better direction."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy

from desktop.domain.language import tr
from desktop.domain.reflect.pictures import Path, Stages
from desktop.domain.vocabulary import StageKind
from desktop.ui.reflect.pictures import wording
from desktop.ui.reflect.pictures.pointed import PointedPicture
from desktop.ui.theme.theme import theming

_HIGH = 66
_WIDTHS = ((4, 3.5), (2, 2.5), (1, 1.5))  # so many people, so wide a line


class PathPicture(PointedPicture):
    """``column_x`` gives the middle of a stage's column, as the dots above have it.

    Arrows go from path to path, Enter or a click brings the first person of one.
    """

    person_chosen = Signal(int)

    def __init__(self, column_x: Callable[[int], float]) -> None:
        super().__init__()
        self._column_x = column_x
        self._stages = Stages()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def show_paths(self, stages: Stages) -> None:
        self._stages = stages
        self._current = min(self._current, max(0, len(stages.paths) - 1))
        self.setAccessibleName(tr("Paths between the stages"))
        self.setAccessibleDescription(wording.paths_in_a_sentence(stages))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theming().fonts.scaled(260), theming().fonts.scaled(_HIGH))

    def part_at(self, point: QPointF) -> int:
        """The number of the path there, or -1."""
        for number, path in enumerate(self._stages.paths):
            stroker = QPainterPathStroker()
            stroker.setWidth(10)
            if stroker.createStroke(self._arc(path)).contains(point):
                return number
        return -1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._current if self._shows_ring else self._hovered
        for number, path in enumerate(self._stages.paths):
            colour = theme.focus if number == marked else theme.field
            width = next(wide for least, wide in _WIDTHS if len(path.people) >= least)
            self._paint_path(painter, path, QPen(colour, theming().fonts.scaled(10) * width / 10))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.text3)
        for number in range(len(self._columns())):
            painter.drawEllipse(QPointF(self._column_x(number), self._line_y), 2.5, 2.5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._go(self._current + 1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._go(self._current - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._stages.paths:
            self.open_part(self._current)
        else:
            super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        if 0 <= number < len(self._stages.paths):
            self.go_to_part(number)

    def open_part(self, number: int) -> None:
        self.person_chosen.emit(self._stages.paths[number].people[0][0])

    def say_part(self, number: int) -> str:
        path = self._stages.paths[number]
        words = wording.path_words(self._stages, path.from_stage_id, path.to_stage_id)
        return wording.stage_row(words, [name for _, name in path.people])

    def _paint_path(self, painter: QPainter, path: Path, pen: QPen) -> None:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        arc = self._arc(path)
        painter.drawPath(arc)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        painter.drawPolygon(_head(arc, 3.0 + pen.widthF()))

    def _arc(self, path: Path) -> QPainterPath:
        start, end = self._x(path.from_stage_id), self._x(path.to_stage_id)
        goes_back = self._goes_back(path)
        middle = self._line_y
        reach = min(1.0, abs(end - start) / max(1.0, self.width()) * 2.2)
        room = self.height() - middle if goes_back else middle
        high = room * (0.45 + 1.05 * reach) * (1 if goes_back else -1)
        found = QPainterPath(QPointF(start, middle))
        found.quadTo(QPointF((start + end) / 2, middle + high), QPointF(end, middle))
        return found

    def _goes_back(self, path: Path) -> bool:
        order = [place.stage_id for place in self._stages.places]
        if path.from_stage_id is None:
            return False
        return order.index(path.to_stage_id) < order.index(path.from_stage_id)

    @property
    def _line_y(self) -> float:
        """In the middle; lower or higher where all went the same way."""
        backs = {self._goes_back(path) for path in self._stages.paths}
        share = 0.5 if len(backs) == 2 else 0.2 if True in backs else 0.8
        return self.height() * share

    def _columns(self) -> list[int]:
        places = self._stages.places
        return [place.stage_id for place in places if place.kind is StageKind.STAGE]

    def _x(self, stage_id: int | None) -> float:
        """Whoever comes from the tray at the start, or goes to rest, crosses the edge."""
        columns = self._columns()
        if stage_id in columns:
            return self._column_x(columns.index(stage_id))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rests = stage_id is not None and (self._stages.place(stage_id).kind is StageKind.RESTING)
        return self.width() - 2.0 if rests != mirrored else 2.0


def _head(arc: QPainterPath, size: float) -> QPolygonF:
    """A small arrow at the end."""
    turn = math.radians(-arc.angleAtPercent(0.97))
    tip = arc.pointAtPercent(1.0)
    return QPolygonF(
        [tip]
        + [
            tip - QPointF(math.cos(turn + aside), math.sin(turn + aside)) * size * 1.5
            for aside in (0.45, -0.45)
        ]
    )
