"""Icons of actions and menus, painted when they are shown; not imported before the first paint."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from desktop.ui.theme.icons import icon_pixmap, paint_icon
from desktop.ui.theme.theme import theming


def icon_of(name: str, role: str) -> QIcon:
    """Takes the colour of that role in the theme of the moment."""
    return QIcon(_Engine(name, role))


class _Engine(QIconEngine):
    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, rect, self._name, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = max(1, round(min(size.width(), size.height()) / scale))
        return icon_pixmap(self._name, self._colour(mode), side, scale)

    def iconName(self) -> str:
        """What ``QIcon.name`` gives back: the palette paints the icons of menus itself."""
        return self._name

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)

    def _colour(self, mode: QIcon.Mode) -> QColor:
        disabled = mode == QIcon.Mode.Disabled
        return theming().current.color("disabled" if disabled else self._role)
