"""Every word that a window paints, as it is handed to the screen: by delegates, by widgets
that paint themselves and by Qt's own alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QRegion,
    QTextItem,
)  # fmt: skip
from PySide6.QtWidgets import QApplication, QWidget

_Metric = QPaintDevice.PaintDeviceMetric
_SIDE = 20_000  # pixels, more than any list is long that is painted at once
_METRICS = {
    _Metric.PdmWidth: _SIDE, _Metric.PdmHeight: _SIDE, _Metric.PdmWidthMM: _SIDE // 4,
    _Metric.PdmHeightMM: _SIDE // 4, _Metric.PdmDpiX: 96, _Metric.PdmDpiY: 96,
    _Metric.PdmPhysicalDpiX: 96, _Metric.PdmPhysicalDpiY: 96, _Metric.PdmDepth: 32,
    _Metric.PdmNumColors: 2**24, _Metric.PdmDevicePixelRatio: 1,
    _Metric.PdmDevicePixelRatioScaled: 0x10000,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """Letters of one font in one go, where the widget put them (in its own coordinates)."""

    widget: QWidget
    text: str
    area: QRectF
    """From the height of capitals down to the descenders."""
    clip: QRectF | None
    ink: QColor
    pixels: float
    """The size of the type, in logical pixels."""
    bold: bool


class _Engine(QPaintEngine):
    """Keeps the letters, and lets everything else go."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.widget: QWidget | None = None
        self.found: list[Words] = []

    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        pass

    def drawTextItem(self, p: QPointF, textItem: QTextItem) -> None:
        painter, font = self.painter(), textItem.font()
        assert self.widget is not None
        if not textItem.text().strip() or painter.opacity() < 0.05:
            return
        tall = textItem.ascent() * 0.72
        area = QRectF(p.x(), p.y() - tall, textItem.width(), tall + textItem.descent() * 0.8)
        clip = painter.transform().mapRect(painter.clipBoundingRect())
        self.found.append(
            Words(
                self.widget, textItem.text(), painter.transform().mapRect(area),
                clip if painter.hasClipping() else None, painter.pen().color(),
                font.pointSizeF() * 96 / 72 if font.pointSizeF() > 0 else font.pixelSize(),
                font.bold(),
            )
        )  # fmt: skip

    def drawPixmap(self, *args: object) -> None:
        pass

    def drawImage(self, *args: object) -> None:
        pass

    def drawTiledPixmap(self, *args: object) -> None:
        pass

    def drawPath(self, *args: object) -> None:
        pass

    def drawPolygon(self, *args: object) -> None:
        pass

    def drawRects(self, *args: object) -> None:
        pass

    def drawLines(self, *args: object) -> None:
        pass

    def drawPoints(self, *args: object) -> None:
        pass

    def drawEllipse(self, *args: object) -> None:
        pass


class _Paper(QPaintDevice):
    def __init__(self) -> None:
        super().__init__()
        self.engine = _Engine()

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return _METRICS.get(metric, 0)


def words_in(top: QWidget) -> list[Words]:
    """All that ``top`` and what shows within it paint, wherever it is scrolled to."""
    paper = _Paper()
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and not widget.size().isEmpty():
            paper.engine.widget = widget
            painter = QPainter(paper)
            widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
            painter.end()
    return paper.engine.found


def tops() -> Iterator[QWidget]:
    """The windows, menus and tips that show now."""
    yield from (one for one in QApplication.topLevelWidgets() if one.isVisible())
