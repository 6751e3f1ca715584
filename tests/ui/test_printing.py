"""Blocks flow over pages of paper, whatever the device, and nothing is lost on the way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.print_blocks import (
    Block,
    Columns,
    PenLines,
    Press,
    Row,
    Rule,
    Space,
    Text,
    Together,
    flow,
    printed_icon,
)
from desktop.ui.printing import Document, Preview, page_layout, print_on
from desktop.ui.theme.theme import Theming

A_LOT = "Somebody made tea, and nobody shouted. " * 12
WIDTH, HEIGHT = 600.0, 800.0


@pytest.fixture
def press(qapp: object) -> Press:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(96 / 0.0254))
    image.setDotsPerMeterY(round(96 / 0.0254))
    return Press(image, HEIGHT)


def pages_of(blocks: Sequence[Block], press: Press) -> list[float]:
    """How high each page is filled."""
    heights, waiting = [], list(blocks)
    while waiting:
        piece, waiting = flow(waiting, press, WIDTH, HEIGHT)
        heights.append(piece.height)
        assert 0 < piece.height <= HEIGHT
        assert len(heights) < 50
    return heights


def lines(press: Press, words: str, width: float = WIDTH) -> float:
    piece, rest = Text(words).take(press, width, 1_000_000)
    assert piece is not None
    assert rest is None
    return piece.height


def test_what_fits_stands_on_one_page(press: Press) -> None:
    assert len(pages_of([Text("Ana"), Space(20), Rule(4), Text(A_LOT)], press)) == 1


def test_a_long_text_goes_on_over_pages_with_every_line(press: Press) -> None:
    words = A_LOT * 30
    heights = pages_of([Text(words)], press)
    assert len(heights) > 2
    assert sum(heights) == pytest.approx(lines(press, words))


def test_columns_go_on_beside_each_other(press: Press) -> None:
    words = A_LOT * 8
    heights = pages_of([Columns([Text(words)], [Text("short")], gap=20)], press)
    assert len(heights) > 1
    assert sum(heights) == pytest.approx(lines(press, words, 290))


def test_a_row_keeps_what_belongs_to_its_icon(press: Press) -> None:
    words = A_LOT * 12
    heights = pages_of([Row(printed_icon("leaf"), [Text(words)], gap=8)], press)
    assert len(heights) > 1
    assert sum(heights) == pytest.approx(lines(press, words, WIDTH - 24))


def test_a_heading_does_not_stand_alone_at_the_foot(press: Press) -> None:
    filled = [Rule(HEIGHT - 40)]
    first, second = pages_of(
        [*filled, Together([Text("Heading"), Text("first"), Text("second")])], press
    )
    assert first == pytest.approx(HEIGHT - 39)
    assert second == pytest.approx(3 * lines(press, "x"))


def test_what_is_higher_than_a_page_is_divided_after_all(press: Press) -> None:
    words = A_LOT * 12
    assert len(pages_of([Together([Text("Heading"), Text(words)])], press)) > 1


def test_a_page_does_not_begin_with_empty_room(press: Press) -> None:
    second = pages_of([Rule(HEIGHT - 2), Space(300), Text("x")], press)[-1]
    assert second == pytest.approx(lines(press, "x"))


def test_the_pen_has_what_room_is_left(press: Press) -> None:
    pen = PenLines(30, least=4, most=14)
    assert pages_of([pen], press) == [14 * 30 + 1]
    assert pages_of([Rule(HEIGHT - 200), pen], press)[0] == pytest.approx(HEIGHT - 199 + 6 * 30 + 1)
    assert len(pages_of([Rule(HEIGHT - 80), pen], press)) == 2


def test_a_file_has_a_page_for_each_sheet_and_for_what_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageLayout(page_layout())
    sheets = [[Text("Ana")], [Text(A_LOT * 30)], [Text("Ben")]]
    pages = print_on(Document("Test", sheets), writer)
    assert pages >= 4
    assert re.search(rb"/Count (\d+)", file.read_bytes())[1] == str(pages).encode()  # type: ignore[index]


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_nothing_is_wider_or_higher_than_the_paper(
    tmp_path: Path, size: QPageSize.PageSizeId
) -> None:
    writer = QPdfWriter(str(tmp_path / "paper.pdf"))
    margins = QMarginsF(18, 18, 18, 18)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    area = writer.pageLayout().paintRectPixels(writer.logicalDpiX())
    press = Press(writer, area.height())
    piece, rest = flow([Text(A_LOT * 40)], press, area.width(), area.height())
    assert area.height() * 0.97 < piece.height <= area.height()
    assert rest


def test_large_print_is_larger(press: Press) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    assert Press(image, HEIGHT, 1.3).px(10) == pytest.approx(Press(image, HEIGHT).px(10) * 1.3)


def test_paper_is_black_on_white_in_either_theme(each_theme: Theming) -> None:
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    piece, _ = flow([Text("Ana Moreau", "display")], Press(image, 100), 400, 100)
    piece.paint(painter, image.rect().topLeft().toPointF())
    painter.end()
    grey = {image.pixelColor(x, y).lightness() for x in range(400) for y in range(100)}
    colours = {image.pixelColor(x, y).hslSaturation() for x in range(400) for y in range(100)}
    assert min(grey) < 40
    assert max(grey) == 255
    assert colours == {0}


def test_the_preview_shows_every_page(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    preview = Preview(Document("Test", [[Text("Ana")], [Text("Ben")]]), window)
    qtbot.addWidget(preview)
    preview.open()
    [pages] = preview.findChildren(QPrintPreviewWidget)
    assert pages.pageCount() == 2
    preview.close()
