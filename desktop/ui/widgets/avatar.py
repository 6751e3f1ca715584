"""A person's face, or the letters that stand for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.initials import initials
from desktop.ui.theme.edges import framed
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.roles import Monogram
from desktop.ui.theme.stamps import stamp
from desktop.ui.theme.theme import theming

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


def paint_avatar(
    painter: QPainter,
    rect: QRect | QRectF,
    person_id: int | str,
    name: str,
    photo: QPixmap | None = None,
) -> None:
    """A round photo, or a monogram on the person's own pair of colours."""
    if photo is not None and not photo.isNull():
        key = f"photo:{photo.cacheKey()}"
        stamp(painter, QRectF(rect), key, lambda on, area: _paint_photo(on, area, photo))
        return
    pair, letters = theming().current.monogram(person_id), initials(name)
    key = f"monogram:{pair.ground.name()}:{letters}"
    stamp(painter, QRectF(rect), key, lambda on, area: _paint_monogram(on, area, pair, letters))


def paint_no_one(painter: QPainter, rect: QRect | QRectF) -> None:
    """The dashed round of somebody who is not there yet."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theming().current.line2, 1, Qt.PenStyle.DashLine))
    painter.drawEllipse(framed(painter, rect))
    painter.restore()


class Avatar(QWidget):
    """An avatar of ``size`` pixels (at 14 px text); decoration for screen readers."""

    def __init__(self, size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._person: tuple[int | str, str] | None = None
        self._photo: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self._restyle)

    def show_person(self, person_id: int | str, name: str, photo: QPixmap | None = None) -> None:
        self._person = (person_id, name)
        self._photo = photo
        self.update()

    def show_no_one(self) -> None:
        self._person = None
        self.update()

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._person is None:
            paint_no_one(painter, self.rect())
        else:
            paint_avatar(painter, self.rect(), *self._person, self._photo)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _paint_photo(painter: QPainter, area: QRectF, photo: QPixmap) -> None:
    """The middle square of the photo, clipped round."""
    side = min(photo.width(), photo.height())
    source = QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
    round_ = QPainterPath()
    round_.addEllipse(area)
    painter.setClipPath(round_, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(area, photo, source)


def _paint_monogram(painter: QPainter, area: QRectF, pair: Monogram, text: str) -> None:
    theme = theming().current
    painter.setPen(theme.edge)
    painter.setBrush(pair.ground)
    painter.drawEllipse(framed(painter, area) if theme.high_contrast else area)
    if not text:
        side = area.width() / 2
        inner = QRectF(0, 0, side, side)
        inner.moveCenter(area.center())
        paint_icon(painter, inner, "user-round", pair.letters)
        return
    painter.setFont(_monogram_font(area.width(), text))
    painter.setPen(pair.letters)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)


def _monogram_font(diameter: float, text: str) -> QFont:
    """Letters that fit the round: 13 px in a row's 36."""
    font = theming().font("body", QFont.Weight.DemiBold)
    wide = len(text) > 1 and ord(text[0]) > 0x1100
    font.setPixelSize(max(7, round(diameter * (0.30 if wide else 0.355))))
    return font
