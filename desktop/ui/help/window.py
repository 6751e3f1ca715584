"""The manual in a window of its own, to lie beside what it is about.

Pages at the side, a line that looks through all of them, links within and back again.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr, trn
from desktop.ui.help.manual import FIRST, pages, search
from desktop.ui.help.page_view import PageView
from desktop.ui.help.rows import Line, ListView, lines_found, lines_of_pages, say
from desktop.ui.theme.mirror import as_read
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.rows_model import RowsModel

_SIZE, _LEAST = (980, 760), (420, 420)  # at 14 px text
_LIST = 17  # ems
_BOTH_FROM = 50  # ems: narrower, the list and the page take turns
_STEP = 0.1  # of the text's size


class ManualWindow(QWidget):
    """``open_at`` shows it at a page. Esc first empties the line, then closes."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("manual")
        self.setWindowTitle(tr("Kith: {place}").format(place=tr("Manual")))
        self._trail: list[tuple[str, str]] = []  # where one has been: page and heading
        self._at = -1
        self.model: RowsModel[Line] = RowsModel(say, self)
        self.list = ListView(tr("Pages of the manual"))
        self.list.setModel(self.model)
        self.page = PageView()
        self._make_head()
        self._lay_out()
        self._connect()
        self._bind()
        self._show_pages()

    # Where one is

    def open_at(self, name: str = FIRST, anchor: str = "") -> None:
        """Show it in front, at this page and heading."""
        if not self.isVisible():
            self._place()
        self.search.clear()
        self.go_to(name, anchor)
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def go_to(self, name: str, anchor: str = "") -> None:
        """A page, and from there back again."""
        if name not in pages():
            return
        there = (name, anchor)
        if not (0 <= self._at < len(self._trail) and self._trail[self._at] == there):
            del self._trail[self._at + 1 :]
            self._trail.append(there)
            self._at = len(self._trail) - 1
        self._show()

    def go(self, step: int) -> None:
        """Back or forward along the way that one came."""
        if 0 <= self._at + step < len(self._trail):
            self._at += step
            self._show()

    def look_for(self, words: str) -> None:
        """Show the passages that hold these words in the list."""
        self.search.setText(words)

    # What is shown

    def _show(self) -> None:
        name, anchor = self._trail[self._at]
        page = pages()[name]
        sought = tuple(self.search.text().split())
        self.page.show_page(page, anchor, sought)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._trail))
        if not sought:
            self.list.setCurrentIndex(self._row_of(name))
        elif self.is_narrow:
            self._take_turns(list_first=False)

    def _row_of(self, name: str) -> QModelIndex:
        rows = self.model.rows()
        return next((self.model.index_of(row.id) for row in rows if row.page == name),
                    QModelIndex())  # fmt: skip

    def _show_pages(self) -> None:
        self.list.hold_passages(False)
        self.list.setAccessibleName(tr("Pages of the manual"))
        self.model.set_rows(lines_of_pages(list(pages().values())))
        self.said.hide()

    def _seek(self, words: str) -> None:
        if not words.strip():
            self._show_pages()
            if self.page.page is not None:
                self.page.show_page(self.page.page)
                self.list.setCurrentIndex(self._row_of(self.page.page.name))
        else:
            self._show_found(words)
        self._take_turns(list_first=bool(words.strip()))

    def _show_found(self, words: str) -> None:
        found = lines_found(search(words))
        self.list.hold_passages(True)
        self.list.setAccessibleName(tr("What was found"))
        self.model.set_rows(found)
        none = tr("Nothing in the manual holds these words.")
        some = trn("One passage", "{count} passages", len(found)).format(count=len(found))
        self.said.setText(some if found else none)
        self.said.show()
        announce(self.search, self.said.text())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            line = self.model.row(index)
            self.go_to(line.page, line.anchor)
            if self.search.text().strip():
                self.page.go_to_found(1)
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _browse(self, now: QModelIndex, _before: QModelIndex) -> None:
        """Standing on a row is enough to read it, where both are in sight."""
        if now.isValid() and self.list.hasFocus() and not self.is_narrow:
            line = self.model.row(now)
            self.go_to(line.page, line.anchor)

    @property
    def is_narrow(self) -> bool:
        return self.width() < theming().fonts.em(_BOTH_FROM)

    def _take_turns(self, *, list_first: bool) -> None:
        both = not self.is_narrow
        self._side.setVisible(both or list_first)
        self.page.setVisible(both or not list_first)
        wide = theming().fonts.em(_LIST) if both else self.width()
        self._side.setFixedWidth(wide)

    def _restyle(self) -> None:
        self._take_turns(list_first=self.is_narrow and self.list.hasFocus())

    # Acts

    def print_page(self) -> None:
        """What is read, on paper."""
        from desktop.ui.help.on_paper import ManualPreview

        if self.page.page is not None:
            ManualPreview(self.page.page, self).open()

    def _leave(self) -> None:
        if self.search.text():
            self.search.clear()
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def open_found(self) -> None:
        """From the line to the first passage."""
        if self.search.text().strip() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self._open(self.model.index(0))

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_turns(list_first=self.is_narrow and not self.page.isVisible())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theming().current.window)

    # How it is made

    def _make_head(self) -> None:
        self.back = IconButton("arrow-left", tr("Back"), as_read("Alt+Left"))
        self.forward = IconButton("arrow-right", tr("Forward"), as_read("Alt+Right"))
        self.search = LineInput(tr("Search the manual"), tr("Search the manual"))
        self.paper = IconButton("printer", tr("Print this page…"), "Ctrl+P")
        self.said = PlainLabel("", "small", "text2")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        for part in (self.back, self.forward):
            head.addWidget(part)
        head.addSpacing(8)
        head.addWidget(self.search, 1)
        head.addSpacing(8)
        head.addWidget(self.paper)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        side.addWidget(self.said)
        side.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._side)
        below.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(below, 1)
        self.setMinimumSize(*_LEAST)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.go(-1))
        self.forward.clicked.connect(lambda: self.go(1))
        self.paper.clicked.connect(self.print_page)
        self.search.textChanged.connect(self._seek)
        self.search.returnPressed.connect(self.open_found)
        self.list.clicked.connect(self._open)
        self.list.opened.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._browse)
        self.page.page_wished.connect(self.go_to)
        self.page.unopened.connect(self._tell_unopened)
        theming().follow(self._restyle)

    def _bind(self) -> None:
        keys = QKeySequence.StandardKey
        for wished, act in (
            (as_read("Alt+Left"), lambda: self.go(-1)),
            (as_read("Alt+Right"), lambda: self.go(1)),
            (keys.Find, self._focus_search),
            ("F3", lambda: self.page.go_to_found(1)),
            ("Shift+F3", lambda: self.page.go_to_found(-1)),
            (keys.Print, self.print_page),
            (keys.Close, self.close),
            ("Ctrl++", lambda: _scale(_STEP)),
            ("Ctrl+=", lambda: _scale(_STEP)),
            ("Ctrl+-", lambda: _scale(-_STEP)),
            ("Ctrl+0", lambda: _scale(0)),
            ("F1", lambda: self.open_at()),
        ):
            QShortcut(QKeySequence(wished), self).activated.connect(act)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _tell_unopened(self, address: str) -> None:
        self.said.setText(tr("Nothing here opens {address}.").format(address=address))
        self.said.show()

    def _place(self) -> None:
        fonts = theming().fonts
        room = self.screen().availableGeometry().size()
        wide, high = (fonts.scaled(length) for length in _SIZE)
        self.resize(min(wide, room.width() - 40), min(high, room.height() - 60))


def _scale(by: float) -> None:
    """All text larger or smaller by so much, here and in Kith's window; 0 is back to 100 %."""
    theming().set_scale(round(theming().scale + by, 2) if by else 1.0)
