"""The painted web, kept as a picture a little larger than what is seen.

Moving only shifts it; what comes into sight is painted strip by strip. So a frame costs
little with thousands of people, and nothing is painted that was painted before.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from desktop.ui.reflect.pictures.web_painting import Lines, lines_at, paint_lines, paint_people
from desktop.ui.reflect.pictures.web_scene import WebScene
from desktop.ui.theme.theme import theming

_MARGIN = 128  # pixels beyond what is seen, on each side


class WebGround:
    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._made_for: tuple[object, ...] = ()
        self._origin = QPoint()
        self._lines = Lines([])
        self.zoom = 1.0

    def forget(self) -> None:
        """Paint everything anew when it is next shown."""
        self._made_for = ()

    def paint(
        self,
        painter: QPainter,
        scene: WebScene,
        *,
        size: QSize,
        zoom: float,
        origin: QPoint,
        disc: float,
        named: bool,
    ) -> None:
        """``origin`` is where the middle of the scene stands in what is seen."""
        ratio = painter.device().devicePixelRatio()
        made_for = (id(scene), size, zoom, disc, named, ratio)
        if made_for != self._made_for:
            self._made_for, self.zoom, self._origin = made_for, zoom, QPoint(origin)
            self._make(size, ratio)
            self._lines = lines_at(scene, zoom, self._area(self._whole, self._middle, 0.0))
            self._render([self._whole], scene, disc, named)
        delta = origin - self._origin
        if abs(delta.x()) > _MARGIN or abs(delta.y()) > _MARGIN:
            self._shift(delta, scene, disc, named)
            delta = QPoint()
        painter.drawPixmap(delta - QPoint(_MARGIN, _MARGIN), self._pixmap)

    def paint_scaled(self, painter: QPainter, *, size: QSize, zoom: float, origin: QPoint) -> bool:
        """What was painted before, larger or smaller, while a zoom is under way. False
        where there is nothing yet."""
        if not self._made_for:
            return False
        factor = zoom / self.zoom
        left = origin.x() - (self._origin.x() + _MARGIN) * factor
        top = origin.y() - (self._origin.y() + _MARGIN) * factor
        painter.fillRect(QRect(QPoint(0, 0), size), theming().current.surface)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wide, high = self._whole.width() * factor, self._whole.height() * factor
        painter.drawPixmap(QRectF(left, top, wide, high), self._pixmap, QRectF(self._pixmap.rect()))
        return True

    @property
    def _whole(self) -> QRect:
        return QRect(QPoint(0, 0), self._pixmap.deviceIndependentSize().toSize())

    @property
    def _middle(self) -> QPoint:
        """Where the middle of the scene stands on the pixmap."""
        return self._origin + QPoint(_MARGIN, _MARGIN)

    def _make(self, size: QSize, ratio: float) -> None:
        larger = size + QSize(2 * _MARGIN, 2 * _MARGIN)
        self._pixmap = QPixmap(larger * ratio)
        self._pixmap.setDevicePixelRatio(ratio)

    def _shift(self, delta: QPoint, scene: WebScene, disc: float, named: bool) -> None:
        whole = self._whole
        kept = whole.translated(delta).intersected(whole)
        self._origin += delta
        ratio = self._pixmap.devicePixelRatio()
        moved = delta * ratio
        if not kept.isEmpty():
            self._pixmap.scroll(moved.x(), moved.y(), self._pixmap.rect())
        self._render(_strips(whole, kept), scene, disc, named)

    def _render(self, rects: list[QRect], scene: WebScene, disc: float, named: bool) -> None:
        painter = QPainter(self._pixmap)
        for rect in rects:
            self._render_part(painter, rect, scene, disc, named)
        painter.end()

    def _render_part(
        self, painter: QPainter, rect: QRect, scene: WebScene, disc: float, named: bool
    ) -> None:
        origin = self._middle
        around = disc * 1.5 + (theming().fonts.line_height("caption") if named else 0.0)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theming().current.surface)
        painter.translate(origin)
        painter.save()
        painter.scale(self.zoom, self.zoom)
        area = self._area(rect, origin, 12.0)
        paint_lines(painter, self._lines, area)
        painter.restore()
        area = self._area(rect, origin, around)
        paint_people(painter, scene, self.zoom, area, disc=disc, named=named)
        painter.restore()

    def _area(self, rect: QRect, origin: QPoint, around: float) -> QRectF:
        """The part of the scene that shows there, and a little around it."""
        seen = QRectF(rect).translated(-origin).adjusted(-around, -around, around, around)
        zoom = self.zoom
        return QRectF(
            seen.left() / zoom, seen.top() / zoom, seen.width() / zoom, seen.height() / zoom
        )


def _strips(whole: QRect, kept: QRect) -> list[QRect]:
    """What of the whole is not kept, beside it and above or below it."""
    if kept.isEmpty():
        return [whole]
    left, right = kept.left() - whole.left(), whole.right() - kept.right()
    above, below = kept.top() - whole.top(), whole.bottom() - kept.bottom()
    found = [
        QRect(whole.left(), whole.top(), left, whole.height()),
        QRect(kept.right() + 1, whole.top(), right, whole.height()),
        QRect(kept.left(), whole.top(), kept.width(), above),
        QRect(kept.left(), kept.bottom() + 1, kept.width(), below),
    ]
    return [rect for rect in found if not rect.isEmpty()]
