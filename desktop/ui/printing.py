"""Putting something on paper: the printer, its pages, and a look at them before.

It brings in Qt's part for printing: to be imported only once somebody prints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QMarginsF, QPointF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from desktop.ui.help.here import help_key
from desktop.ui.print_blocks import Block, Press, flow
from desktop.ui.theme.paper import PENCIL

LARGE = 1.3  # the scale of large print
_MARGIN_MM = 18.0
_JOB = "Kith"  # queues and printers show it to others: no names


@dataclass(frozen=True, slots=True)
class Document:
    """``sheets`` each begin on a page of their own. ``scale`` is 1 for usual print.

    ``landscape`` lays the pages on their side. ``title`` stands over the window, where the
    desktop and what keeps a record of windows read it: it says what is printed, of nobody.
    """

    title: str
    sheets: Sequence[Sequence[Block]]
    scale: float = 1.0
    landscape: bool = False


def print_on(document: Document, device: QPagedPaintDevice) -> int:
    """Paint it, page after page, inside the device's margins; how many pages there are."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pages = 0
    for sheet in document.sheets:
        waiting = list(sheet)
        while waiting:
            if pages:
                device.newPage()
            waiting = _print_page(waiting, document.scale, device, painter)
            pages += 1
    painter.end()
    return pages


def page_layout(*, landscape: bool = False) -> QPageLayout:
    """A4, or Letter where people measure in inches."""
    inches = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if inches else QPageSize.PageSizeId.A4
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    way = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), way, margins, QPageLayout.Unit.Millimeter)


class Preview(QPrintPreviewDialog):
    """The document as it will stand on paper; from here it goes to a printer or a file."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(_JOB)
        self._printer.setCreator("Kith")
        self._printer.setPageLayout(page_layout(landscape=document.landscape))
        super().__init__(self._printer, parent)
        self._document = document
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(document.title)
        self.paintRequested.connect(self._print)
        help_key(self)
        self.resize(parent.window().size() * 0.9)

    def _print(self, printer: QPrinter) -> None:
        print_on(self._document, printer)


def _print_page(
    waiting: list[Block], scale: float, device: QPagedPaintDevice, painter: QPainter
) -> list[Block]:
    """Fill one page; what is left for the next. What no page could hold is left out."""
    area = device.pageLayout().paintRectPixels(device.logicalDpiX())
    press = Press(device, area.height(), scale)
    piece, rest = flow(waiting, press, area.width(), area.height())
    painter.setPen(PENCIL)  # else a preview takes its own colour of text for black
    piece.paint(painter, QPointF(0, 0))
    return rest if piece.height else rest[1:]
