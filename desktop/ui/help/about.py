"""About Kith: which version it is, and whose work is in it, under which licences."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import __version__
from desktop.domain.language import tr
from desktop.ui.help.made_of import Work, works
from desktop.ui.help.rows import Line, ListView, say
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.rows_model import RowsModel
from desktop.ui.widgets.sheet_overlay import SheetOverlay

_WIDTH, _HEIGHT = 760, 560  # at 14 px text
_LIST = 15  # ems


class AboutSheet(SheetOverlay):
    """``open`` shows it over the window; standing on a work shows its licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=_WIDTH)
        self.works: list[Work] = []
        self.model: RowsModel[Line] = RowsModel(say, self)
        self.list = ListView(tr("What Kith is made of"))
        self.list.setModel(self.model)
        self.licence = _LicenceText()
        self.close_button = Button(tr("Close"))
        self.close_button.clicked.connect(self.leave)
        self._arrange()
        self.list.selectionModel().currentChanged.connect(self._show)
        theming().follow(self._dress)

    def open(self) -> None:
        if not self.works:
            self.works = works()
            self.list.hold_passages(True)
            self.model.set_rows([_line(number, work) for number, work in enumerate(self.works)])
            self.list.setCurrentIndex(self.model.index(0))
        self.appear(self.close_button)

    def wished_height(self, width: int) -> int:
        return theming().fonts.scaled(_HEIGHT)

    def _show(self, now: QModelIndex, _before: QModelIndex) -> None:
        work = self.works[now.row()]
        words = in_paragraphs(work.text) or tr("It came without words of its licence.")
        self.licence.setPlainText(words)
        named = tr("Licence of {name}").format(name=work.name)
        self.licence.setAccessibleName(named)

    def _dress(self) -> None:
        self.licence.setFont(theming().font("small"))
        self.list.setFixedWidth(theming().fonts.em(_LIST))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconMark("heart-handshake", "accent_text", 32))
        head.addWidget(PlainLabel("Kith", "title"))
        version = tr("Version {number}").format(number=__version__)
        head.addWidget(PlainLabel(version, "body", "text2", wrap=False))
        head.addStretch(1)
        words = tr(
            "For true connections rather than contacts. Only on this computer; no account, "
            "nothing sent. Free software under the MIT licence."
        )
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.list)
        both.addWidget(self.licence, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(PlainLabel(words, "body", "text2"))
        column.addWidget(PlainLabel(tr("What Kith is made of"), "heading"))
        column.addLayout(both, 1)
        column.addLayout(foot)


class _LicenceText(ShowsFocus, QPlainTextEdit):
    """To be read and copied; Tab leads out of it."""

    def __init__(self) -> None:
        super().__init__()
        self._ring = FocusRing(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)


def in_paragraphs(text: str) -> str:
    """Without the ends of lines that another width put there; lists keep theirs."""
    return re.sub(r"(?<=\S)\n(?=[A-Za-z\"'`])", " ", text).strip()


def _line(number: int, work: Work) -> Line:
    return Line(number, f"{work.name} {work.version}".strip(), "", second=work.licence)
