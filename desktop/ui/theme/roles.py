"""The colour roles, by which every part names its colours.

The values are in ``resources/theme/tokens.json``, nowhere else.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Literal, NamedTuple
from zlib import crc32

from PySide6.QtGui import QColor, QPalette

from desktop.paths import resource

Scheme = Literal["light", "dark"]


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
def theme_of(scheme: Scheme) -> Theme:
    """The light or the dark theme, as ``tokens.json`` has it."""
    tokens = json.loads(resource("theme/tokens.json").read_text(encoding="utf-8"))
    colours = {_snake(name): QColor(value) for name, value in tokens[scheme].items()}
    pairs = tuple(Monogram(QColor(p["bg"]), QColor(p["fg"])) for p in tokens["monogram"][scheme])
    return Theme(dark=scheme == "dark", high_contrast=False, monograms=pairs, **colours)


def contrast_theme(palette: QPalette) -> Theme:
    """The system's own colours under our names, borders in the colour of text.

    For people who asked their system for high contrast.
    """
    system = {name: palette.color(role) for name, role in _SYSTEM.items()}
    colours = {name: system[_CONTRAST.get(name, "text")] for name in COLOUR_ROLES}
    pair = Monogram(system["base"], system["text"])
    dark = system["text"].lightness() > system["window"].lightness()
    return Theme(dark=dark, high_contrast=True, monograms=(pair,), **colours)


_SYSTEM = {
    "window": QPalette.ColorRole.Window,
    "base": QPalette.ColorRole.Base,
    "text": QPalette.ColorRole.WindowText,
    "highlight": QPalette.ColorRole.Highlight,
    "highlighted": QPalette.ColorRole.HighlightedText,
    "link": QPalette.ColorRole.Link,
}
_CONTRAST = {
    **dict.fromkeys(("window", "sidebar", "sunken", "hover"), "window"),
    **dict.fromkeys(("surface", "raised", "toast", "danger_soft"), "base"),
    **dict.fromkeys(("honey_soft", "rose_soft", "sky_soft", "plum_soft"), "base"),
    **dict.fromkeys(("accent", "accent_hover", "accent_press", "focus"), "highlight"),
    "on_accent": "highlighted",
    "accent_soft": "base",
    "accent_text": "link",
    "toast_link": "link",
}


def _snake(name: str) -> str:
    return re.sub(r"([A-Z])", lambda m: "_" + m[1].lower(), name)
