"""Lucide's icons in the colours of the theme.

QtSvg paints ``currentColor`` as black, so the text is filled in before it is
painted; pixmaps are kept by name, colour, size and ratio.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, Qt, qWarning
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPainter,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import resource
from desktop.ui.theme.edges import on_pixel

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_MIRRORED = ("arrow-", "chevron-", "corner-")
_MIRRORED_NAMES = frozenset({"undo-2", "redo-2", "panel-left", "panel-left-close", "external-link"})
_UPRIGHT = frozenset({"arrow-up", "arrow-down", "chevron-up", "chevron-down"})


def mirrors(name: str) -> bool:
    """Whether the icon points along the line of reading."""
    if name in _UPRIGHT:
        return False
    return name in _MIRRORED_NAMES or name.startswith(_MIRRORED)


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon, ``size`` logical pixels square, for a screen of that ratio."""
    mirrored = mirrors(name) and QGuiApplication.isRightToLeft()
    key = f"kith:{name}:{colour.rgba():x}:{size}:{ratio}:{mirrored}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = _render(name, colour, size, ratio, mirrored)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, colour: QColor) -> None:
    """The icon in the middle of the rectangle, as large as its shorter side."""
    rect = QRectF(rect)
    size = int(min(rect.width(), rect.height()))
    corner = rect.center() - QPointF(size / 2, size / 2)
    ratio = painter.device().devicePixelRatio()
    place = on_pixel(painter, corner.toPoint().toPointF())
    painter.drawPixmap(place, icon_pixmap(name, colour, size, ratio))


def icon(name: str, role: str = "text2") -> QIcon:
    """An icon for actions and menus; it takes the theme's colour when painted."""
    from desktop.ui.theme.icon_engine import icon_of  # QIcon names 160 others

    return icon_of(name, role)


def application_icon() -> QIcon:
    """Kith's own: drawn on the 16 px grid for the smallest, else the large drawing."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        name = "icons/app-icon-16.svg" if size == 16 else "icons/app-icon.svg"
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(str(resource(name))).render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made


@cache
def _source(name: str) -> str:
    """The drawing's text. A name that does not exist is told loudly and drawn as nothing:
    this runs while widgets are painted, where an exception would end the program."""
    file = resource(f"icons/lucide/{name}.svg")
    if not file.is_file():
        qWarning(f"there is no icon named {name!r}")
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'/>"
    return file.read_text(encoding="utf-8")


def _render(name: str, colour: QColor, size: int, ratio: float, mirrored: bool) -> QPixmap:
    text = _source(name).replace("currentColor", colour.name())
    if size >= 16:
        text = text.replace('stroke-width="2"', 'stroke-width="1.75"')
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(pixmap.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
