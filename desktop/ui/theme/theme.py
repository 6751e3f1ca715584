"""The one object that knows which theme and which size of text are shown now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication

from desktop.ui.theme.fonts import SCALES, Fonts, TypeRole, load_words, system_body_size
from desktop.ui.theme.roles import Accent, Scheme, Theme, theme_of
from desktop.ui.theme.style import palette_of, sheets_of

if TYPE_CHECKING:
    from desktop.ui.theme.dress import Dress

_CACHE = 20 * 1024  # kilobytes of icons, faces and shadows

Mode = Literal["light", "dark", "system"]
Motion = Literal["full", "less", "system"]


def theme_mode(name: str) -> Mode:
    """The mode of that name; the system's where there is none such."""
    return "light" if name == "light" else "dark" if name == "dark" else "system"


def motion_of(name: str) -> Motion:
    """The motion of that name; the system's where there is none such."""
    return "full" if name == "full" else "less" if name == "less" else "system"


class Theming(QObject):
    """Theme and type, now; ``changed`` after either became another.

    ``body_size`` fixes the size of the body text in pixels; without it the
    system's is followed. ``motion`` is what is wished, ``system_is_still`` what the system
    asked for: no movement.
    """

    changed = Signal()

    def __init__(self, body_size: float | None = None) -> None:
        super().__init__()
        self._app: QApplication | None = None
        self._dress: Dress | None = None
        self._followers: WeakKeyDictionary[QObject, tuple[str, ...]] = WeakKeyDictionary()
        self._fixed_size = body_size
        self._mode: Mode = "system"
        self._accent: Accent = "evergreen"
        self._contrast = False
        self._scale = 1.0
        self.motion: Motion = "system"
        self.system_is_still = False
        self.current: Theme = theme_of("light")
        self.fonts = Fonts(body_size or system_body_size())

    def apply(self, app: QApplication, *, in_fusion: bool = False) -> None:
        """Colours and type for the whole application, now and whenever something changes.

        ``in_fusion`` says that Qt was started with that style, and that ``dress`` follows:
        to ask for a style is to import all of QStyle.
        """
        if self._app is None:
            QPixmapCache.setCacheLimit(_CACHE)
            hints = app.styleHints()
            hints.colorSchemeChanged.connect(self._refresh)
            hints.accessibility().contrastPreferenceChanged.connect(self._refresh)
        self._app = app
        if not in_fusion:
            self.dress()
        self._refresh()

    def dress(self) -> None:
        """What Qt paints itself (bars, menus, dialogs, tips): nothing of it is painted first."""
        if self._app is not None and self._dress is None:
            from desktop.ui.theme.dress import Dress

            load_words()
            self._dress = Dress(sheets_of(self.current, self.fonts))
            self._app.setStyle(self._dress)

    def wear(
        self, mode: Mode, scale: float, accent: Accent = "evergreen", *, contrast: bool = False
    ) -> None:
        """All preferences at once, as they were kept."""
        worn = (self._mode, self._scale, self._accent, self._contrast)
        if (mode, scale, accent, contrast) != worn:
            self._mode, self._accent, self._contrast = mode, accent, contrast
            self.set_scale(scale)

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def accent(self) -> Accent:
        return self._accent

    @property
    def contrast(self) -> bool:
        """Whether high contrast is wished here; the system may wish it, too."""
        return self._contrast

    @property
    def scheme(self) -> Scheme:
        """Light or dark, as wished or as the system is now."""
        if self._mode != "system":
            return self._mode
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self._refresh()

    def set_accent(self, accent: Accent) -> None:
        self._accent = accent
        self._refresh()

    def set_contrast(self, wished: bool) -> None:
        self._contrast = wished
        self._refresh()

    def set_scale(self, scale: float) -> None:
        """The text-size preference; kept within its bounds."""
        self._scale = min(max(scale, SCALES[0]), SCALES[1])
        self._refresh()

    def font(
        self, role: TypeRole = "body", weight: QFont.Weight | None = None, *, tabular: bool = False
    ) -> QFont:
        return self.fonts.font(role, weight, tabular=tabular)

    def follow(self, restyle: Callable[[], None]) -> None:
        """Call a widget's method now and after each change.

        It must be a method of a QObject, so that it is let go with its owner. They are
        called before ``changed`` is told. (A connection each took a tenth of a page's making.)
        """
        owner = getattr(restyle, "__self__", None)
        assert isinstance(owner, QObject)
        self._followers[owner] = (*self._followers.get(owner, ()), restyle.__name__)
        restyle()

    @property
    def reduced_motion(self) -> bool:
        return self.motion == "less" or (self.motion == "system" and self.system_is_still)

    def milliseconds(self, length: int) -> int:
        """The length of a movement: none for who wants none."""
        return 0 if self.reduced_motion else length

    def _refresh(self) -> None:
        self.current = self._wished_theme()
        self.fonts = Fonts((self._fixed_size or system_body_size()) * self._scale)
        QPixmapCache.clear()
        if self._app is not None:
            self._app.setFont(self.font())
            self._app.setPalette(palette_of(self.current))
        if self._dress is not None:
            self._dress.change(sheets_of(self.current, self.fonts))
        for owner, restyles in list(self._followers.items()):
            if shiboken6.isValid(owner):
                for restyle in restyles:
                    getattr(owner, restyle)()
        self.changed.emit()

    def _wished_theme(self) -> Theme:
        hints = QGuiApplication.styleHints()
        of_system = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        if of_system and self._mode == "system":
            found = self._contrast_of_system()
            if found is not None:
                return found
        return theme_of(self.scheme, self._accent, contrast=self._contrast or of_system)

    def _contrast_of_system(self) -> Theme | None:
        """The system's own colours as they are now, if they are high in contrast."""
        from desktop.ui.theme.contrast import is_high, system_theme

        QGuiApplication.setPalette(QPalette())  # ours lies over the system's until then
        theme = system_theme(QGuiApplication.palette())
        return theme if is_high(theme) else None


_now: list[Theming] = []


def theming() -> Theming:
    """The application's theming; made on the first call."""
    if not _now:
        _now.append(Theming())
    return _now[0]


def use_theming(one: Theming) -> Theming:
    """Make this the application's theming, before any widget is made."""
    _now[:] = [one]
    return one
