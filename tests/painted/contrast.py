"""How well the words that are painted stand out from the ground that is painted below them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.theme import theming
from tests.painted.fitting import place_of, shown_part
from tests.painted.words import Words

LARGE, LARGE_BOLD = 24.0, 18.66  # pixels, from which on less will do (WCAG 2.1, 1.4.3)
_STEP = 3  # every third pixel will do
_NEAR = 40  # of 255 in each colour: the ink is really seen there


@dataclass(frozen=True, slots=True)
class Faint:
    text: str
    ratio: float
    least: float
    where: str

    def __str__(self) -> str:
        return f"{self.text!r} {self.ratio:.2f} : 1 of {self.least} in {self.where}"


def faint_words(top: QWidget, found: Sequence[Words], least: float = 4.5) -> Iterator[Faint]:
    """Those of ``top`` that stand out by less than ``least`` (3 where they are large and it
    is 4.5). Words of what is disabled need not, nor those that something lies over."""
    picture = top.grab().toImage()
    for one in found:
        ink = QColor(one.ink)
        if not one.widget.isEnabled() or ink == theming().current.disabled:
            continue
        area = shown_part(one)[1].toAlignedRect().intersected(top.rect())
        ground = None if _is_covered(top, one, area) else _ground(picture, area, ink)
        if ground is None:
            continue
        large = one.pixels >= (LARGE_BOLD if one.bold else LARGE)
        needed = 3.0 if large and least == 4.5 else least
        ratio = contrast(_over(ink, ground), ground)
        if ratio < needed - 0.005:
            yield Faint(one.text, ratio, needed, place_of(one.widget))


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.1, relative luminance."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _is_covered(top: QWidget, one: Words, area: QRect) -> bool:
    """Whether a sheet, or what dims the window around one, lies over them."""
    over = top.childAt(area.center())
    return over is not None and not (
        over is one.widget or over.isAncestorOf(one.widget) or one.widget.isAncestorOf(over)
    )


def _ground(picture: QImage, area: QRect, ink: QColor) -> QColor | None:
    """The commonest colour there that is not the ink; None where the ink is not to be seen."""
    ratio = picture.devicePixelRatio()
    seen: Counter[int] = Counter()
    for y in range(area.top(), area.bottom() + 1, 2):
        for x in range(area.left(), min(area.right(), area.left() + 60), _STEP):
            seen[picture.pixel(int(x * ratio), int(y * ratio))] += 1
    colours = [(QColor(rgb), count) for rgb, count in seen.most_common()]
    if not any(_is_near(colour, ink) for colour, _ in colours):
        return None
    return next((colour for colour, _ in colours if not _is_near(colour, ink)), None)


def _is_near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(a - b) < _NEAR for a, b in pairs)


def _over(ink: QColor, ground: QColor) -> QColor:
    """An ink that lets the ground through, upon it."""
    share = ink.alphaF()
    mixed = (
        share * a + (1 - share) * b
        for a, b in zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]
    )
    return QColor.fromRgbF(*mixed)


def _luminance(colour: QColor) -> float:
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
