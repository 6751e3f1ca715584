"""How the web is looked at: how large, and from where."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

from desktop.ui.reflect.pictures.web_scene import WebScene

LARGEST = 2.0


class WebView:
    """``origin`` is where the middle of the scene stands, in whole pixels of what is seen."""

    def __init__(self) -> None:
        self.zoom = 1.0
        self.origin = QPointF()
        self.is_fitted = True  # nobody moved it since everybody was brought into view

    def fit(self, scene: WebScene, size: QSizeF, around: float) -> None:
        """Everybody in view, with so much room at the edges."""
        self.zoom, self.is_fitted = self.whole_zoom(scene, size, around), True
        middle = QPointF(size.width() / 2, size.height() / 2)
        self._stand(middle - scene.everybody.center() * self.zoom)

    def whole_zoom(self, scene: WebScene, size: QSizeF, around: float) -> float:
        everybody = scene.everybody
        wide = max(1.0, size.width() - 2 * around) / max(everybody.width(), 1.0)
        high = max(1.0, size.height() - 2 * around) / max(everybody.height(), 1.0)
        return min(wide, high, 1.4)

    def zoom_to(self, zoom: float, at: QPointF) -> None:
        """What is seen at that point stays there."""
        moved = at - (at - self.origin) * (zoom / self.zoom)
        self.zoom, self.is_fitted = zoom, False
        self._stand(moved)

    def pan(self, by: QPointF) -> None:
        self._stand(self.origin + by)
        self.is_fitted = False

    def seen(self, x: float, y: float) -> QPointF:
        """Where a point of the scene is seen."""
        return self.origin + QPointF(x, y) * self.zoom

    def meant(self, point: QPointF) -> QPointF:
        """Which point of the scene is seen there."""
        return (point - self.origin) / self.zoom

    def into_view(self, point: QPointF, area: QRectF) -> None:
        """Move so that what is seen at ``point`` is seen within ``area``."""
        x = min(max(point.x(), area.left()), max(area.left(), area.right()))
        y = min(max(point.y(), area.top()), max(area.top(), area.bottom()))
        if QPointF(x, y) != point:
            self.pan(QPointF(x, y) - point)

    def _stand(self, at: QPointF) -> None:
        self.origin = QPointF(at.toPoint())
