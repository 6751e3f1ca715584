"""Shows one page of the manual; its links lead on within it, or out by ``links`` alone."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.domain.language import tr
from desktop.ui.help.manual import Page
from desktop.ui.help.page_dress import dress, on_screen
from desktop.ui.links import open_link
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus

_WIDEST = 44  # ems: longer lines lose the eye
_DIALECT = QTextDocument.MarkdownFeature(
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value
    | QTextDocument.MarkdownFeature.MarkdownNoHTML.value
)


def read_page(document: QTextDocument, page: Page) -> None:
    """Put the page into a document, as yet undressed."""
    document.setMarkdown(page.text, _DIALECT)


class PageView(ShowsFocus, QTextBrowser):
    """Reads, and never loads anything: a page is all its words."""

    page_wished = Signal(str, str)  # a page's name and a heading's anchor
    unopened = Signal(str)  # nothing here opens that address

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = FocusRing(self)
        self.page: Page | None = None
        self._sought: tuple[str, ...] = ()
        self._found: list[int] = []  # where what is sought begins
        self.setObjectName("manual-page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._follow)
        theming().follow(self._restyle)

    def show_page(self, page: Page, anchor: str = "", sought: tuple[str, ...] = ()) -> None:
        """Show it from its top, or from a heading; the words sought are marked."""
        self._sought = sought
        if page is not self.page:
            self.page = page
            self._read()
        self._mark()
        self.go_to(anchor)
        self.setAccessibleName(tr("Manual: {page}").format(page=page.title))

    def go_to(self, anchor: str) -> None:
        """Bring the heading with this anchor, in the page's language or in English, to the top."""
        at = self.page.heading_at(anchor) if self.page is not None else 0
        cursor = QTextCursor(self._headings()[at] if at else self.document().begin())
        self.setTextCursor(cursor)
        layout = self.document().documentLayout()
        layout.documentSize()  # lays out all of it, which is as far as one can scroll
        top = layout.blockBoundingRect(cursor.block()).top() if cursor.position() else 0
        self.verticalScrollBar().setValue(round(top))

    def _headings(self) -> list[QTextBlock]:
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block)
            block = block.next()
        return found

    def go_to_found(self, step: int) -> bool:
        """To the next place that is marked, or the one before; False where there is none."""
        if not self._found:
            return False
        here = self.textCursor().position()
        on = [place for place in self._found if place > here]
        back = [place for place in self._found if place < here]
        there = (on or self._found)[0] if step > 0 else (back or self._found)[-1]
        cursor = self.textCursor()
        cursor.setPosition(there)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def found_here(self) -> int:
        """How many places are marked."""
        return len(self._found)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded, from anywhere."""
        return QByteArray()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # it leaves the window
        else:
            super().keyPressEvent(event)

    def _follow(self, url: QUrl) -> None:
        if url.scheme():
            if not open_link(url.toString()):
                self.unopened.emit(url.toString())
            return
        name = url.path().removesuffix(".md") or (self.page.name if self.page else "")
        self.page_wished.emit(name, url.fragment())

    def _read(self) -> None:
        if self.page is not None:
            read_page(self.document(), self.page)
            dress(self.document(), theming().fonts, on_screen())

    def _mark(self) -> None:
        """Every place of the words that were looked for."""
        look = QTextCharFormat()
        look.setBackground(theming().current.honey_soft)
        look.setForeground(theming().current.honey_text)
        marks, self._found = [], []
        for word in self._sought:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextBrowser.ExtraSelection()
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
                self._found.append(cursor.selectionStart())
                cursor = self.document().find(word, cursor)
        self._found.sort()
        self.setExtraSelections(marks)

    def _restyle(self) -> None:
        place = self.verticalScrollBar()
        part = place.value() / max(1, place.maximum())
        self._read()
        self._mark()
        self._keep_measure()
        place.setValue(round(part * place.maximum()))

    def _keep_measure(self) -> None:
        """Lines no longer than the eye can follow, and room beside them."""
        fonts = theming().fonts
        beside = max(fonts.em(1.2), (self.width() - fonts.em(_WIDEST)) // 2)
        wished = min(beside, fonts.em(3))
        rest = max(0, self.width() - fonts.em(_WIDEST) - wished)
        near, far = wished, max(wished, rest)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(far if right else near, fonts.em(1), near if right else far, 0)
        self._wrap_as_wide()

    def _wrap_as_wide(self) -> None:
        """Qt loses the new width where the margins change while the page is first shown."""
        wide, document = self.viewport().width(), self.document()
        if round(document.pageSize().width()) != wide:
            document.setPageSize(QSizeF(wide, -1))
