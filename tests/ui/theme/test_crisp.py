"""On a screen of 1.25 or 1.5 pixels for one, thin lines and icons have whole ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.theme.crisp import border, corner_on_pixel, fill_strip
from desktop.ui.theme.icons import icon_pixmap, paint_icon
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.card_ground import Look, paint_ground
from desktop.ui.widgets.focus_ring import paint_ring

RATIOS = (1.0, 1.25, 1.5, 2.0)
SIDE = 48
INK = QColor("black")


def screen(ratio: float, paint: Callable[[QPainter], object]) -> QImage:
    image = QImage(round(SIDE * ratio), round(SIDE * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return image


def tones(image: QImage, *, upright: bool) -> list[QColor]:
    """All colours across the picture but its ground, through its middle."""
    middle = image.width() // 2
    along = range(image.width())
    seen = [image.pixelColor(n, middle) if upright else image.pixelColor(middle, n) for n in along]
    return [colour for colour in seen if colour != QColor("white")]


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("at", range(5, 13))
@pytest.mark.parametrize("upright", [True, False])
def test_a_hairline_has_whole_pixels(ratio: float, at: int, upright: bool) -> None:
    area = QRect(at, 0, 1, SIDE) if upright else QRect(0, at, SIDE, 1)
    image = screen(ratio, lambda painter: fill_strip(painter, area, INK))
    assert tones(image, upright=upright) == [INK] * int(ratio)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("at", range(5, 13))
def test_the_border_of_a_card_and_the_ring_around_it_are_of_one_tone(
    theme: Theming, ratio: float, at: int
) -> None:
    area = QRect(at, at, 27, 27)
    parts = {
        theme.current.line.name(): partial(paint_ground, rect=area, radius=4, look=Look()),
        theme.current.focus.name(): partial(paint_ring, rect=QRectF(area), radius=4),
    }
    for name, paint in parts.items():
        assert {colour.name() for colour in tones(screen(ratio, paint), upright=False)} == {name}


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("at", range(5, 13))
def test_an_icon_keeps_its_own_pixels(ratio: float, at: int) -> None:
    kept = icon_pixmap("notebook-pen", INK, 18, ratio)
    assert kept.devicePixelRatio() == ratio
    assert kept.width() == round(18 * ratio)
    shown = screen(ratio, lambda p: paint_icon(p, QRect(at, at, 18, 18), "notebook-pen", INK))
    corner = int(at * ratio + 0.5)
    whole = shown.copy(corner, corner, kept.width(), kept.height())
    whole.setDevicePixelRatio(1)
    at_first = QImage(kept.size(), QImage.Format.Format_RGB32)
    at_first.fill(Qt.GlobalColor.white)
    kept.setDevicePixelRatio(1)
    painter = QPainter(at_first)
    painter.drawPixmap(0, 0, kept)
    painter.end()
    assert whole == at_first


def test_what_is_tilted_lies_where_it_was_meant_to() -> None:
    def look(painter: QPainter) -> None:
        painter.rotate(2)
        assert corner_on_pixel(painter, QPointF(3.3, 4.4)) == QPointF(3.3, 4.4)
        assert border(painter, QRectF(3.3, 4.4, 9, 9)) == (QRectF(3.8, 4.9, 8, 8), 1)

    screen(1.25, look)
