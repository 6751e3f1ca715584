"""Bars that scroll: a rounded thumb, without ground and without arrows.

A style of their own: most bars are never shown, and a sheet takes longer to be looked up
than the page around it takes to be made.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from desktop.ui.theme.theme import theming

_WIDE, _MARGIN, _RADIUS = 10, 2, 3
_LEAST = 32 + 2 * _MARGIN  # the thumb with its margins


class Bars(QProxyStyle):
    """Worn by each scroll bar."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric == QStyle.PixelMetric.PM_ScrollBarExtent:
            return _WIDE
        if metric == QStyle.PixelMetric.PM_ScrollBarSliderMin:
            return _LEAST
        return super().pixelMetric(metric, option, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        return _area(option, part) if isinstance(option, QStyleOptionSlider) else QRect()

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if not isinstance(option, QStyleOptionSlider):
            super().drawComplexControl(control, option, painter, widget)
        elif option.maximum > option.minimum:
            _paint_thumb(option, painter)


def _paint_thumb(option: QStyleOptionSlider, painter: QPainter) -> None:
    theme = theming().current
    colour = theme.field if _is_pointed_at(option) else theme.thumb
    thumb = _area(option, QStyle.SubControl.SC_ScrollBarSlider)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    inner = QRectF(thumb.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
    painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
    painter.restore()


def _is_pointed_at(option: QStyleOptionSlider) -> bool:
    return bool(option.activeSubControls & QStyle.SubControl.SC_ScrollBarSlider) and bool(
        option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Sunken)
    )


def _area(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Where the thumb lies, what is before and after it, and the whole groove."""
    parts, whole = QStyle.SubControl, option.rect
    upright = option.orientation == Qt.Orientation.Vertical
    length = whole.height() if upright else whole.width()
    long = _thumb_length(option, length)
    begin = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - long, option.upsideDown
    )
    spans = {
        parts.SC_ScrollBarSlider: (begin, begin + long),
        parts.SC_ScrollBarSubPage: (0, begin),
        parts.SC_ScrollBarAddPage: (begin + long, length),
        parts.SC_ScrollBarGroove: (0, length),
    }
    if part not in spans:
        return QRect()
    first, end = spans[part]
    if upright:
        return QRect(whole.left(), whole.top() + first, whole.width(), end - first)
    lying = QRect(whole.left() + first, whole.top(), end - first, whole.height())
    return QStyle.visualRect(option.direction, whole, lying)


def _thumb_length(option: QStyleOptionSlider, length: int) -> int:
    """As much of the groove as is shown of the whole."""
    beyond = option.maximum - option.minimum
    if beyond <= 0:
        return length
    share = option.pageStep * length // (beyond + option.pageStep)
    return min(max(share, _LEAST), length)
