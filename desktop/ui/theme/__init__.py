"""Colours, type, icons and shadows: the only place that knows their values."""

from desktop.ui.theme.fonts import Fonts, TypeRole
from desktop.ui.theme.icons import icon, icon_pixmap, paint_icon
from desktop.ui.theme.roles import Theme
from desktop.ui.theme.theme import Theming, theming, use_theming

__all__ = [
    "Fonts", "Theme", "Theming", "TypeRole", "icon", "icon_pixmap", "paint_icon", "theming",
    "use_theming",
]  # fmt: skip
