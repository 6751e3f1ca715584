"""The fields that stand on the spot of the text they edit: its words do not move."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput

INSET = 8  # from the widget's edge to its words; let a column start so much earlier
_OWN = 4  # of it, that a field has by itself
_MOST_LINES = 40  # that are seen at once


def one_line(
    owner: QWidget,
    label: str,
    placeholder: str,
    role: TypeRole,
    text: str,
    *,
    weight: QFont.Weight | None = None,
) -> LineInput:
    """With all of it selected."""
    field = LineInput(label, placeholder, role, owner)
    field.lie_on("in_place")
    field.leave_room(INSET - _OWN, INSET - _OWN)
    field.setFont(theming().font(role, weight))
    field.setText(text)
    field.selectAll()
    return field


def many_lines(
    owner: QWidget, label: str, placeholder: str, role: TypeRole, text: str
) -> GrowingText:
    field = GrowingText(label, placeholder, role, owner, most=_MOST_LINES)
    field.lie_on("in_place")
    field.setViewportMargins(INSET - _OWN, 0, INSET - _OWN, 0)
    field.set_words(text)
    return field


def put_in(field: LineInput | GrowingText, words: str) -> None:
    if isinstance(field, GrowingText):
        field.set_words(words)
    else:
        field.setText(words)


def typed_in(field: LineInput | GrowingText) -> str:
    return field.words() if isinstance(field, GrowingText) else field.text().strip()
