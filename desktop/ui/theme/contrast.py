"""High contrast as a system has it, and how much one colour stands out from another."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from desktop.ui.theme.roles import COLOUR_ROLES, Monogram, Theme

LETTERS, SHAPES = 7.0, 3.0  # the least, where high contrast was asked for


def system_theme(palette: QPalette) -> Theme:
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


def is_high(theme: Theme) -> bool:
    """Whether it is what was asked for. Some systems tell of high contrast, and leave the
    colours as they were."""
    grounds = (theme.window, theme.surface)
    return (
        all(
            contrast(theme.text, ground) >= LETTERS
            and contrast(theme.accent_text, ground) >= LETTERS
            and contrast(theme.accent, ground) >= SHAPES
            for ground in grounds
        )
        and contrast(theme.on_accent, theme.accent) >= LETTERS
    )


def contrast(one: QColor, other: QColor) -> float:
    """Between 1 and 21, by the relative luminance of WCAG 2.1."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
