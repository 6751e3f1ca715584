"""How large the text is: a slider between a small and a large letter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.labels import PlainLabel

SCALES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
_KNOB = 16


class TextSize(QWidget):
    """``chosen`` brings the new scale, once the slider is let go: all of the page moves then."""

    chosen = Signal(float)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.slider = _Slider(len(SCALES) - 1)
        self._said = PlainLabel(wrap=False, weight=QFont.Weight.Medium)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(PlainLabel("A", "caption", "text2", wrap=False))
        row.addWidget(self.slider, 1)
        row.addWidget(PlainLabel("A", "heading", "text2", wrap=False))
        row.addWidget(self._said)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.slider.valueChanged.connect(self._take)
        self.slider.sliderMoved.connect(self._say)
        theming().follow(self._show)

    def _show(self) -> None:
        """As it is now, by whatever way it came: keys change it too."""
        nearest = min(SCALES, key=lambda scale: abs(scale - theming().scale))
        self.slider.blockSignals(True)
        self.slider.setValue(SCALES.index(nearest))
        self.slider.blockSignals(False)
        self._say_scale(theming().scale)

    def _take(self, step: int) -> None:
        self._say(step)
        self.chosen.emit(SCALES[step])

    def _say(self, step: int) -> None:
        self._say_scale(SCALES[step])

    def _say_scale(self, scale: float) -> None:
        words = tr("{number}%").format(number=round(scale * 100))
        self._said.setText(words)
        self.slider.setAccessibleName(f"{self._name}: {words}")


class _Slider(ShowsFocus, QSlider):
    def __init__(self, most: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, most)
        self.setPageStep(1)
        self.setTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, 8)

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(px(188), max(24, px(28)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.scaled(90), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        knob = self._knob()
        groove = QRectF(0, self.height() / 2 - 2, self.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.groove)
        painter.drawRoundedRect(groove, 2, 2)
        done = QRectF(groove)
        if self._is_mirrored():
            done.setLeft(knob.x())
        else:
            done.setRight(knob.x())
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(done, 2, 2)
        painter.setPen(QPen(theme.accent, 2))
        painter.setBrush(theme.surface)
        radius = theming().fonts.scaled(_KNOB) / 2 - 1
        painter.drawEllipse(knob, radius, radius)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes there, and holds the knob."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)

    def _follow(self, event: QMouseEvent) -> None:
        side = theming().fonts.scaled(_KNOB)
        along = (event.position().x() - side / 2) / max(1, self.width() - side)
        along = 1 - along if self._is_mirrored() else along
        self.setSliderPosition(round(min(max(along, 0.0), 1.0) * self.maximum()))

    def _knob(self) -> QPointF:
        side = theming().fonts.scaled(_KNOB)
        along = self.sliderPosition() / self.maximum()
        along = 1 - along if self._is_mirrored() else along
        return QPointF(side / 2 + along * (self.width() - side), self.height() / 2)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
