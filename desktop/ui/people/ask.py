"""A small sheet that asks for one line: the name of a circle, a tag, a label."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from desktop.ui.half_filled import remember
from desktop.ui.people.name_input import NameInput
from desktop.ui.runner import Runner
from desktop.ui.widgets.completion import completer_of
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover, area_of


def ask_line(
    runner: Runner,
    about: str,
    beside: QWidget,
    question: str,
    placeholder: str,
    then: Callable[[Any], None],
    *,
    known: Sequence[str] = (),
    text: str = "",
    names: bool = False,
) -> Popover:
    """Ask beside this widget; ``then`` gets the line, unless it was left empty.

    ``known`` words are offered while typing; with ``names`` people of the book,
    and ``then`` gets the id of whom was chosen. What was typed and did not come to be kept
    stands there when the same is asked again: ``about`` says what that is ("why/12").
    """
    content = QWidget()
    line = NameInput(runner, question, placeholder) if names else LineInput(question, placeholder)
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
    remember(sheet, runner, about)
    return sheet


def _tell(line: LineInput, then: Callable[[Any], None]) -> None:
    if line.text().strip():
        then(line.meant() if isinstance(line, NameInput) else line.text().strip())


def _completer(known: Sequence[str], parent: QWidget) -> QCompleter:
    completer = completer_of(QStringListModel(list(known), parent), parent)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
