"""Outlines and hairlines lie on whole pixels, whatever the screen is scaled by."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from desktop.ui.theme.edges import framed, rule
from desktop.ui.theme.icons import icon_pixmap, paint_icon

INK, PAPER = QColor(0, 0, 0), QColor(255, 255, 255)
RATIOS = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5)
AREA = QRect(3, 5, 41, 27)

Paint = Callable[[QPainter], None]


def painted(ratio: float, paint: Paint, away: tuple[float, float] = (0, 0)) -> QImage:
    """Of 60 by 60, as a widget at ``away`` of its window would be."""
    image = QImage(round(60 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(*away)
    paint(painter)
    painter.end()
    return image


def across(image: QImage, *, down: bool) -> list[int]:
    """How light it is along a line through the middle, to a sixteenth."""
    places = range(image.height())
    middle = image.width() // 3
    seen = (image.pixelColor(*((middle, at) if down else (at, middle))) for at in places)
    return [round(colour.lightness() / 16) for colour in seen]


@pytest.mark.parametrize("away", [(0, 0), (1, 3), (0.5, 0.5)])
@pytest.mark.parametrize("wide", [1, 1.5, 2])
@pytest.mark.parametrize("ratio", [ratio for ratio in RATIOS if ratio % 1])
def test_an_outline_is_of_whole_pixels(
    ratio: float, wide: float, away: tuple[float, float]
) -> None:
    def frame(painter: QPainter) -> None:
        painter.setPen(QPen(INK, wide))
        painter.drawRect(framed(painter, AREA))

    image = painted(ratio, frame, away)
    for down in (True, False):
        seen = across(image, down=down)
        assert set(seen) == {0, 16}
        assert seen.count(0) == 2 * max(1, int(wide * ratio))


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_line_is_as_strong_wherever_it_lies(ratio: float) -> None:
    for at in range(4, 40):
        image = painted(ratio, lambda painter, y=at: rule(painter, QRect(0, y, 50, 1), INK))  # type: ignore[misc]
        seen = across(image, down=True)
        assert set(seen) == {0, 16}
        assert seen.count(0) == int(ratio)


@pytest.mark.parametrize("ratio", RATIOS)
def test_the_outline_lies_within_its_area(ratio: float) -> None:
    def frame(painter: QPainter) -> None:
        painter.setPen(QPen(INK, 1))
        outline = framed(painter, AREA)
        half = painter.pen().widthF() / 2
        around = outline.adjusted(-half, -half, half, half)
        slack = 0.51 / ratio
        assert QRectF(AREA).adjusted(-slack, -slack, slack, slack).contains(around)
        assert abs(around.width() - AREA.width()) <= 1 / ratio

    painted(ratio, frame)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("at", range(5, 10))
def test_an_icon_keeps_its_own_pixels(ratio: float, at: int) -> None:
    kept = icon_pixmap("notebook-pen", INK, 18, ratio)
    assert kept.width() == round(18 * ratio)
    shown = painted(
        ratio, lambda painter: paint_icon(painter, QRect(at, at, 18, 18), "notebook-pen", INK)
    )
    kept.setDevicePixelRatio(1)
    alone = QImage(kept.size(), QImage.Format.Format_RGB32)
    alone.fill(PAPER)
    painter = QPainter(alone)
    painter.drawPixmap(0, 0, kept)
    painter.end()
    corner = int(at * ratio + 0.5)
    assert (
        shown.copy(corner, corner, kept.width(), kept.height())
        .convertToFormat(alone.format())
        .constBits()
        == alone.constBits()
    )


def test_without_a_line_it_is_all_of_the_area() -> None:
    def ground(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        assert framed(painter, AREA) == QRectF(AREA)

    painted(1.25, ground)


def test_what_is_turned_is_drawn_as_it_is() -> None:
    def turned(painter: QPainter) -> None:
        painter.rotate(2)
        painter.setPen(QPen(INK, 1))
        assert framed(painter, AREA) == QRectF(AREA).adjusted(0.5, 0.5, -0.5, -0.5)
        assert painter.pen().widthF() == 1

    painted(1.5, turned)


def test_a_half_pixel_goes_inwards_where_it_is_the_first_of_a_widget() -> None:
    def frame(painter: QPainter) -> None:
        painter.setPen(QPen(INK, 1))
        for left in (3, 5, 7):  # 4.5, 7.5 and 10.5 pixels of the screen
            begins = painter.deviceTransform().map(framed(painter, QRect(left, 5, 9, 9)).topLeft())
            assert begins.x() - 0.5 == int(left * 1.5 + 0.5)

    painted(1.5, frame)
