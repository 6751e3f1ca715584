"""A page of the manual on paper. It brings in Qt's part for printing: imported when printing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from desktop.ui.help.manual import Page
from desktop.ui.help.page_dress import dress, on_paper
from desktop.ui.help.page_view import read_page
from desktop.ui.printing import page_layout
from desktop.ui.theme.fonts import Fonts

_BODY = 14  # logical pixels


class ManualPreview(QPrintPreviewDialog):
    """The page as it will stand on paper, black on white."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName("Kith")
        self._printer.setPageLayout(page_layout())
        super().__init__(self._printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(page.title)
        self.resize(parent.window().size() * 0.9)
        self._paper = paper_of(page)
        self.paintRequested.connect(self._paper.print_)


def paper_of(page: Page) -> QTextDocument:
    """The page as a document for paper; Qt fits its points to the printer."""
    document = QTextDocument()
    read_page(document, page)
    fonts = Fonts(_BODY)
    dress(document, fonts, on_paper())
    return document
