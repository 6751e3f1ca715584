"""The two families, and the sizes of type by ratio to the body text.

Literata is for human words, Inter for the application's own.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from desktop.paths import resource

TypeRole = Literal[
    "display", "title", "heading", "body", "small", "caption", "words", "words_small",
    "words_lead", "words_large", "letter", "question", "question_lead",
]  # fmt: skip
SMALLEST_BODY = 13.0  # logical pixels
SCALES = (0.8, 2.0)  # the text-size preference, lowest and highest

_PAINTED_FIRST = (
    "Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf",
    "Literata_500Medium.ttf",
)  # fmt: skip
_OF_WORDS = ("Literata_400Regular.ttf", "Literata_400Regular_Italic.ttf")


class _Type(NamedTuple):
    family: str
    ratio: float  # of the body's size
    line: float  # height of a line, of its own size
    weight: QFont.Weight = QFont.Weight.Normal
    italic: bool = False
    spacing: float = 100.0  # per cent


_TYPES: dict[TypeRole, _Type] = {
    "display": _Type("Literata", 2.0, 35 / 28, QFont.Weight.Medium, spacing=98),
    "title": _Type("Literata", 22 / 14, 30 / 22, QFont.Weight.Medium, spacing=98.5),
    "heading": _Type("Inter", 16 / 14, 22 / 16, QFont.Weight.DemiBold),
    "body": _Type("Inter", 1.0, 20 / 14),
    "small": _Type("Inter", 13 / 14, 18 / 13),
    "caption": _Type("Inter", 12 / 14, 16 / 12, QFont.Weight.Medium),
    "words": _Type("Literata", 15 / 14, 22 / 15),
    "words_small": _Type("Literata", 1.0, 20 / 14),
    "words_lead": _Type("Literata", 17 / 14, 24 / 17),
    "words_large": _Type("Literata", 19 / 14, 28 / 19),
    "letter": _Type("Literata", 17 / 14, 28 / 17),
    "question_lead": _Type("Literata", 15.5 / 14, 22 / 15.5, italic=True),
    "question": _Type("Literata", 13.5 / 14, 19 / 13.5, italic=True),
}


@cache
def load_fonts(files: tuple[str, ...] = _PAINTED_FIRST) -> tuple[str, ...]:
    """Make the bundled families known to Qt, once; returns their names."""
    names: list[str] = []
    for file in files:
        number = QFontDatabase.addApplicationFont(str(resource(f"fonts/{file}")))
        names += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(names))


def load_words() -> None:
    """The fonts in which human words are set, which are not painted first."""
    load_fonts(_OF_WORDS)


def system_body_size() -> float:
    """The system's text size in logical pixels, never below the smallest."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    pixels = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * _dpi() / 72
    return max(SMALLEST_BODY, float(pixels))


class Fonts:
    """Every kind of type at one size of the body text (logical pixels)."""

    def __init__(self, body_size: float) -> None:
        load_fonts()
        self.body_size = body_size
        self._made: dict[tuple[TypeRole, int | None, bool], QFont] = {}
        self._heights: dict[TypeRole, float] = {}

    def font(
        self, role: TypeRole, weight: QFont.Weight | None = None, *, tabular: bool = False
    ) -> QFont:
        """The font of a role; ``tabular`` for figures that stand in columns."""
        key = (role, None if weight is None else weight.value, tabular)
        if key not in self._made:
            self._made[key] = self._make(_TYPES[role], weight, tabular)
        return QFont(self._made[key])

    def line_height(self, role: TypeRole) -> float:
        """From one baseline to the next, at least what the letters need."""
        if role not in self._heights:
            kind = _TYPES[role]
            wished = self.body_size * kind.ratio * kind.line
            self._heights[role] = max(wished, QFontMetricsF(self.font(role)).height() * 0.98)
        return self._heights[role]

    def em(self, count: float = 1.0) -> int:
        """So many times the size of the body text, in whole pixels."""
        return round(self.body_size * count)

    def scaled(self, pixels: float) -> int:
        """A length drawn at 14 px text, at the size the text has now."""
        return round(pixels * self.body_size / 14)

    def _make(self, kind: _Type, weight: QFont.Weight | None, tabular: bool) -> QFont:
        if kind.family == "Literata" and kind.weight == QFont.Weight.Normal:
            load_words()
        font = QFont()
        font.setFamilies([kind.family, *_fallbacks()])
        font.setPointSizeF(self.body_size * kind.ratio * 72 / _dpi())
        font.setWeight(kind.weight if weight is None else weight)
        font.setItalic(kind.italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if kind.spacing != 100:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, kind.spacing)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


@cache
def _fallbacks() -> tuple[str, ...]:
    """The system's own families, for the scripts that ours do not cover."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return tuple(dict.fromkeys((font.family(), "Noto Sans", "DejaVu Sans")))


def _dpi() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() if screen is not None else 96.0
