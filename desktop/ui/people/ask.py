"""A small sheet that asks for one line: the name of a circle, a tag, a label."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from desktop.ui.people.name_input import NameInput
from desktop.ui.runner import Runner
from desktop.ui.widgets.completion import completer_of
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover, area_of


def ask_line(
    beside: QWidget,
    question: str,
    placeholder: str,
    then: Callable[[Any], None],
    *,
    known: Sequence[str] = (),
    text: str = "",
    names_from: Runner | None = None,
    opened: Callable[[Popover], object] = lambda _: None,
) -> Popover:
    """Ask beside this widget; ``then`` gets the line, unless it was left empty.

    ``known`` words are offered while typing; with ``names_from`` people of the book,
    and ``then`` gets the id of whom was chosen. ``opened`` gets the sheet.
    """
    content = QWidget()
    line = _line(question, placeholder, names_from)
    line.setText(text)
    line.selectAll()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(PlainLabel(question, "caption", "text2", wrap=False))
    column.addWidget(line)
    if known:
        line.setCompleter(_completer(known, line))
    page = beside.window()
    sheet = Popover(content, page, width=280, padding=(16, 14))
    sheet.kept.connect(lambda: _tell(line, then))
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_at(area_of(beside), ("below", "above", "right", "left"), line)
    opened(sheet)
    return sheet


def _line(question: str, placeholder: str, names_from: Runner | None) -> LineInput:
    if names_from is not None:
        return NameInput(names_from, question, placeholder)
    return LineInput(question, placeholder)


def _tell(line: LineInput, then: Callable[[Any], None]) -> None:
    if line.text().strip():
        then(line.meant() if isinstance(line, NameInput) else line.text().strip())


def _completer(known: Sequence[str], parent: QWidget) -> QCompleter:
    completer = completer_of(QStringListModel(list(known), parent), parent)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
