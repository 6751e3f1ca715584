"""Where we are: one dot, one person, over the sign of their stage."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from desktop.domain.reflect.pictures import OnStage
from desktop.ui.reflect.pictures.pointed import PointedPicture
from desktop.ui.reflect.pictures.spots import DOWN, LEFT, RIGHT, UP, nearest_towards
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming

_SIZES = (14, 11, 8, 6, 4, 2)  # of a dot; the largest that has room for everybody
_GAP = 4
_HIGH = 92  # the room for dots, as long as the smallest fit
_ICON = 16
_WAYS = {
    Qt.Key.Key_Left: LEFT, Qt.Key.Key_Right: RIGHT, Qt.Key.Key_Up: UP, Qt.Key.Key_Down: DOWN,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Spot:
    """A dot, or with ``person_id`` None the sign of the stage."""

    place: QRectF
    stage: OnStage
    person_id: int | None
    name: str


class StageDots(PointedPicture):
    """Arrows go from dot to dot and to the signs below; Enter or a click opens."""

    person_chosen = Signal(int)
    stage_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._stages: tuple[OnStage, ...] = ()
        self._spots: list[_Spot] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theming().follow(self._restyle)

    def show_stages(self, stages: tuple[OnStage, ...]) -> None:
        self._stages = stages
        self._restyle()

    @property
    def spots(self) -> list[_Spot]:
        """All dots and signs, stage after stage, the dots from below."""
        if not self._spots:
            self._spots = self._placed()
        return self._spots

    def column_x(self, number: int) -> float:
        """The middle of this stage's column."""
        cell = self.width() / max(1, len(self._stages))
        x = cell * (number + 0.5)
        return self.width() - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x

    def sizeHint(self) -> QSize:
        """Higher where even the smallest dots need it at the width it has."""
        px = theming().fonts.scaled
        size, rows = self._measure(self.width())
        return QSize(px(260), max(px(_HIGH), round(rows * _step(size))) + px(_ICON + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.scaled(150), self.sizeHint().height())

    def part_at(self, point: QPointF) -> int:
        """The number of the spot there, or -1."""
        reach = max(0.0, (24 - self.spots[0].place.width()) / 4) if self.spots else 0.0
        for number, spot in enumerate(self.spots):
            if spot.place.adjusted(-reach, -reach, reach, reach).contains(point):
                return number
        return -1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, spot in enumerate(self.spots):
            if spot.person_id is None:
                paint_icon(painter, spot.place, spot.stage.icon or "circle", theme.text3)
            else:
                pair = theme.monogram(spot.person_id)
                thin = spot.place.width() < theming().fonts.scaled(8)
                painter.setPen(Qt.PenStyle.NoPen if thin else QPen(pair.letters, 1))
                painter.setBrush(pair.letters if thin else pair.ground)
                painter.drawEllipse(spot.place)
            if self._shows_ring and number == self._current:
                painter.setPen(QPen(theme.focus, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot.place.adjusted(-3, -3, 3, 3))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None and self.spots:
            self._go(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.spots:
            self.open_part(self._current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._spots = []
            if self.sizeHint().height() != self.height():
                QTimer.singleShot(0, self, self.updateGeometry)  # a layout is at work now
        return super().event(event)

    def _go(self, way: tuple[float, float]) -> None:
        def middle(spot: _Spot) -> tuple[float, float]:
            return spot.place.center().x(), spot.place.center().y()

        others = ((number, middle(spot)) for number, spot in enumerate(self.spots))
        found = nearest_towards(middle(self.spots[self._current]), way, others)
        if found is not None:
            self.go_to_part(found)

    def open_part(self, number: int) -> None:
        spot = self.spots[number]
        if spot.person_id is None:
            self.stage_chosen.emit(spot.stage.stage_id)
        else:
            self.person_chosen.emit(spot.person_id)

    def say_part(self, number: int) -> str:
        spot = self.spots[number]
        return spot.stage.name if spot.person_id is None else f"{spot.name}, {spot.stage.name}"

    def _placed(self) -> list[_Spot]:
        px = theming().fonts.scaled
        size, rows = self._measure(self.width())
        step = _step(size)
        bottom = self.height() - px(_ICON) - px(9)
        found = []
        for number, stage in enumerate(self._stages):
            x = self.column_x(number)
            across = -(-len(stage.people) // rows) or 1
            for place, (person_id, name) in enumerate(stage.people):
                row, column = divmod(place, across)
                wide = min(across, len(stage.people)) * step
                left = x - wide / 2 + column * step + (step - size) / 2
                dot = QRectF(left, bottom - (row + 1) * step + (step - size), size, size)
                found.append(_Spot(dot, stage, person_id, name))
            icon = px(_ICON)
            sign = QRectF(x - icon / 2, self.height() - icon - 2, icon, icon)
            found.append(_Spot(sign, stage, None, stage.name))
        return found

    def _measure(self, width: int) -> tuple[float, int]:
        """How large a dot is, and how many stand over each other."""
        px = theming().fonts.scaled
        most = max((len(stage.people) for stage in self._stages), default=0)
        cell = width / max(1, len(self._stages)) - px(8)
        for wished in _SIZES:
            size = px(wished)
            step = _step(size)
            rows = max(1, int(px(_HIGH) // step))
            across = -(-most // rows) or 1
            if across * step <= cell or across == 1:
                return size, rows
        size = px(_SIZES[-1])
        return size, -(-most // max(1, int(cell // _step(size))))

    def _restyle(self) -> None:
        self._spots = []
        self._current = min(self._current, max(0, sum(len(s.people) + 1 for s in self._stages) - 1))
        self.updateGeometry()
        self.update()


def _step(size: float) -> float:
    """From one dot to the next."""
    px = theming().fonts.scaled
    return size + (px(_GAP) if size > px(6) else 2 if size > px(2) else 1)
