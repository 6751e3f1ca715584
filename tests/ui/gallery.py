"""All parts on one page, beside which the design's own picture is laid.

``python -m tests.ui.gallery FOLDER`` writes it, light and dark.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.warmth import Warmth
from desktop.ui.theme.theme import Theming, use_theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.chips import Chip, KeyCap
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput, SearchInput
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import ROW, PersonRowDelegate
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.surfaces import Hairline, Surface
from desktop.ui.widgets.warmth import WarmthGlyph, say_warmth


class Row(NamedTuple):
    id: int
    name: str
    second: str
    warmth: Warmth | None
    starred: bool = False


ROWS = [
    Row(1, "Amara Okafor", "Saturday: the box opens", Warmth.WOULD_BE_GLAD),
    Row(2, "Beatriz Moura", "Met at The lamplighters’ supper", Warmth.NO_RHYTHM),
    Row(3, "Callum Reid", "Ask about the solo", Warmth.IN_TOUCH, True),
    Row(4, "김민준", "It has been a while", Warmth.BEEN_A_WHILE),
    Row(5, "Ester Varga", "Her reading rooms", Warmth.RESTING),
]


class RowsModel(QAbstractListModel):
    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(ROWS)

    def data(self, index: QModelIndex, role: int = 0) -> object:
        if role == ROW:
            return ROWS[index.row()]
        return ROWS[index.row()].name if role == Qt.ItemDataRole.DisplayRole else None


def page() -> QWidget:
    whole = QWidget()
    whole.resize(1000, 900)
    column = QVBoxLayout(whole)
    column.setContentsMargins(40, 32, 40, 32)
    column.setSpacing(14)
    column.addWidget(PlainLabel("Kith, the parts", "title"))
    column.addLayout(_types())
    column.addWidget(Hairline())
    column.addLayout(_buttons())
    column.addLayout(_more_buttons())
    column.addLayout(_inputs())
    column.addLayout(_rows())
    column.addStretch()
    return whole


def _types() -> QGridLayout:
    grid = QGridLayout()
    words = ("display", "title", "heading", "body", "small", "caption", "words", "question")
    for number, role in enumerate(words):
        label = PlainLabel(f"{role.capitalize()}, as it is set", role, wrap=False)  # type: ignore[arg-type]
        grid.addWidget(label, number % 4, number // 4)
    return grid


def _buttons() -> QHBoxLayout:
    row = QHBoxLayout()
    for kind in ("primary", "secondary", "soft", "quiet", "danger"):
        row.addWidget(Button("Keep", "check", kind))  # type: ignore[arg-type]
        off = Button("Write", "pen-line", kind)  # type: ignore[arg-type]
        off.setEnabled(False)
        row.addWidget(off)
    row.addStretch()
    return row


def _more_buttons() -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(IconButton("ellipsis", "More", "Shift+F10"))
    row.addWidget(IconButton("user-round-plus", "Add a person", "Ctrl+N", "secondary"))
    row.addWidget(Button("A line", "pen-line", small=True))
    row.addWidget(Button("Name", chevron=True, kind="quiet", small=True))
    row.addWidget(Button("Keep it", kind="primary", shortcut="Return"))
    segmented = Segmented("View")
    for text in ("Month", "Week", "Agenda"):
        segmented.add(text.lower(), text)
    row.addWidget(segmented)
    on = Chip("In practice", checkable=True)
    on.setChecked(True)
    row.addWidget(on)
    row.addWidget(Chip("Everyone", checkable=True))
    row.addWidget(Chip("Hard season", "umbrella", "plum"))
    row.addWidget(KeyCap("Ctrl+K"))
    row.addStretch()
    return row


def _inputs() -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(LineInput("Name", "A name"))
    row.addWidget(SearchInput("Search", "Everything ever written"))
    text = GrowingText("Why now?", "Why now?", least=2)
    text.set_words("She rang on a Sunday, only to tell me that the drawers stick on purpose.")
    row.addWidget(text)
    return row


def _rows() -> QHBoxLayout:
    row = QHBoxLayout()
    view = RowsView("People")
    view.setModel(RowsModel(view))
    view.setItemDelegate(PersonRowDelegate(parent=view))
    view.selectRow(0)
    view.setFixedSize(300, 290)
    row.addWidget(view)
    card = Surface("card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(20, 18, 20, 18)
    face = Avatar(48)
    face.show_person(9, "Seun Bakare")
    inside.addWidget(face)
    words = "He sent you his first chapter, the one he was afraid of. It has not had your thanks."
    inside.addWidget(WordsLabel(words))
    why = EditableText("Why", "why, in one sentence", "words", multiline=True)
    why.set_text("She treats children as people who already know something.")
    inside.addWidget(why)
    for warmth in Warmth:
        line = QHBoxLayout()
        glyph = WarmthGlyph()
        glyph.show_warmth(warmth)
        line.addWidget(glyph)
        line.addWidget(PlainLabel(say_warmth(warmth), weight=QFont.Weight.Medium))
        inside.addLayout(line)
    row.addWidget(card)
    return row


def main(folder: str) -> None:
    app = QApplication([])
    theming = use_theming(Theming(body_size=14))
    theming.apply(app)
    for mode in ("light", "dark"):
        theming.set_mode(mode)  # type: ignore[arg-type]
        whole = page()
        whole.show()
        app.processEvents()
        whole.grab().save(str(Path(folder) / f"gallery-{mode}.png"))


if __name__ == "__main__":
    main(sys.argv[1])
