"""The colour roles, by which every part names its colours.

The values are in ``resources/theme``, nowhere else: those of the design, those for high
contrast, and what another accent changes in either.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any, Literal, NamedTuple
from zlib import crc32

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from desktop.paths import resource

Scheme = Literal["light", "dark"]
Accent = Literal["evergreen", "lake", "dusk", "heather", "walnut", "slate"]
ACCENTS: tuple[Accent, ...] = ("evergreen", "lake", "dusk", "heather", "walnut", "slate")


class Monogram(NamedTuple):
    ground: QColor
    letters: QColor


class Theme(NamedTuple):
    """One whole set of colours. The roles are explained in the design notes.

    ``window`` … ``hover`` are grounds, ``line`` and ``field`` borders,
    ``text`` … ``disabled`` letters; ``ember`` is warmth, ``honey`` what is open
    between two people, ``rose`` what happens in their lives, ``sky`` gatherings,
    ``plum`` hard times; ``danger`` only what cannot be undone.
    """

    dark: bool
    high_contrast: bool
    window: QColor
    sidebar: QColor
    surface: QColor
    sunken: QColor
    raised: QColor
    hover: QColor
    line: QColor
    line2: QColor
    field: QColor
    text: QColor
    text2: QColor
    text3: QColor
    disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_press: QColor
    on_accent: QColor
    accent_soft: QColor
    accent_line: QColor
    accent_text: QColor
    honey: QColor
    honey_soft: QColor
    honey_text: QColor
    rose: QColor
    rose_soft: QColor
    rose_text: QColor
    sky: QColor
    sky_soft: QColor
    sky_text: QColor
    plum: QColor
    plum_soft: QColor
    plum_text: QColor
    danger: QColor
    danger_soft: QColor
    focus: QColor
    ember: QColor
    ember_ring: QColor
    toast: QColor
    on_toast: QColor
    toast_link: QColor
    monograms: tuple[Monogram, ...]

    @property
    def edge(self) -> QPen:
        """Around what its ground alone sets apart: drawn in high contrast only."""
        return QPen(self.text, 1) if self.high_contrast else QPen(Qt.PenStyle.NoPen)

    @property
    def scrim(self) -> QColor:
        """Over what waits behind a sheet."""
        return _through(QColor(Qt.GlobalColor.black), 0.6 if self.high_contrast else 0.34)

    @property
    def groove(self) -> QColor:
        """What a bar fills, so that the filled part stands out."""
        return self.sunken if self.high_contrast else self.line

    @property
    def landing(self) -> QColor:
        """Where something would be let go, over what stands there."""
        return _through(self.accent_soft, 0.6)

    @property
    def drop(self) -> QColor:
        """Over all of the window, while files are held above it."""
        return _through(self.accent_soft, 0.93)

    @property
    def thumb(self) -> QColor:
        """Of a bar that scrolls and that nobody points at."""
        return self.field if self.high_contrast else _through(self.field, 0.55)

    @property
    def toast_text2(self) -> QColor:
        return self.on_toast if self.high_contrast else _through(self.on_toast, 0.75)

    @property
    def toast_line(self) -> QColor:
        return self.toast_link if self.high_contrast else _through(self.toast_link, 0.35)

    def color(self, role: str) -> QColor:
        """The colour of that role, by its name here."""
        value = getattr(self, role)
        assert isinstance(value, QColor), role
        return value

    def monogram(self, person_id: int | str) -> Monogram:
        """The pair that this person has on every day and every machine."""
        return self.monograms[crc32(str(person_id).encode()) % len(self.monograms)]


COLOUR_ROLES = tuple(
    name for name in Theme._fields if name not in ("dark", "high_contrast", "monograms")
)


@cache
def theme_of(scheme: Scheme, accent: Accent = "evergreen", *, contrast: bool = False) -> Theme:
    """The light or the dark theme, as it is or in high contrast."""
    tokens = _read("contrast.json" if contrast else "tokens.json")
    values = tokens[scheme] | _accented(scheme, accent, contrast)
    colours = {_snake(name): QColor(value) for name, value in values.items()}
    pairs = tuple(Monogram(QColor(p["bg"]), QColor(p["fg"])) for p in tokens["monogram"][scheme])
    return Theme(dark=scheme == "dark", high_contrast=contrast, monograms=pairs, **colours)


def _accented(scheme: Scheme, accent: Accent, contrast: bool) -> dict[str, str]:
    """What that accent has other than evergreen, which is the design's own."""
    if accent == "evergreen":
        return {}
    of_that = _read("accents.json")[accent]
    found: dict[str, str] = of_that["contrast" if contrast else "usual"][scheme]
    return found


def _read(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(resource(f"theme/{name}").read_text(encoding="utf-8"))
    return read


def accent_of(name: str) -> Accent:
    """The accent of that name; the design's own where there is none such."""
    return next((accent for accent in ACCENTS if accent == name), "evergreen")


def _through(colour: QColor, opacity: float) -> QColor:
    thin = QColor(colour)
    thin.setAlphaF(opacity)
    return thin


def _snake(name: str) -> str:
    return re.sub(r"([A-Z])", lambda m: "_" + m[1].lower(), name)
