"""Where in the source a field to type in is made, and which of them a widget is."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from desktop import ui
from desktop.ui.calendar.whom import Whom
from desktop.ui.compose.letter import LetterText
from desktop.ui.people.ask import ask_line
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.reflect.letter.editor import LetterEditor
from desktop.ui.we_spoke.talk_input import TalkInput
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput

ROOT = Path(next(iter(ui.__path__)))
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
PARTS = (AddLine, EditableText, Whom)  # of which a page is made; the fields are within
MADE = "made at"  # a property of each field


class Site(NamedTuple):
    """``kind`` is what is made there: the name of a class, or of a function."""

    kind: str
    path: str
    first: int
    last: int


@cache
def sites() -> dict[str, Site]:
    """All of them by name: "people/list_head.ListHead.name". A part (a line that adds, a sheet
    that asks) counts where it is put in, and not within."""
    found: dict[str, Site] = {}
    for path in sorted(ROOT.rglob("*.py")):
        room = path.relative_to(ROOT).with_suffix("")
        named = vars(import_module(".".join(("desktop.ui", *room.parts)).removesuffix(".__init__")))
        for name, call in _calls(ast.parse(path.read_text("utf-8")), room.as_posix(), ""):
            if _makes_a_field(named.get(_called(call))):
                last = call.end_lineno or call.lineno
                found[name] = Site(_called(call), str(path), call.lineno, last)
    return found


def watch_them_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on each field knows at which sites it was made."""
    for kind in (LineInput, GrowingText, EditableText, TalkInput, LetterText, LetterEditor):
        _watch(kind, monkeypatch)


def is_there(field: QWidget) -> bool:
    """Whether it can be typed into, and is not the inside of a text edited on its spot."""
    if not isValid(field) or not field.isVisible() or not field.isEnabled():
        return False
    if isinstance(field, (QLineEdit, QTextEdit)) and field.isReadOnly():
        return False
    return not isinstance(field.parentWidget(), EditableText)


def _watch(kind: type, monkeypatch: pytest.MonkeyPatch) -> None:
    make = kind.__init__  # type: ignore[misc]

    def init(self, *args, **named) -> None:  # type: ignore[no-untyped-def]
        make(self, *args, **named)
        self.setProperty(MADE, list(_sites_around()))

    monkeypatch.setattr(kind, "__init__", init)


def _sites_around() -> Iterator[str]:
    by_file: dict[str, list[tuple[str, Site]]] = _by_file()
    frame = sys._getframe(2)
    while frame is not None:
        for name, site in by_file.get(frame.f_code.co_filename, ()):
            if site.first <= frame.f_lineno <= site.last:
                yield name
        frame = frame.f_back  # type: ignore[assignment]


@cache
def _by_file() -> dict[str, list[tuple[str, Site]]]:
    found: dict[str, list[tuple[str, Site]]] = {}
    for name, site in sites().items():
        found.setdefault(site.path, []).append((name, site))
    return found


def _makes_a_field(called: object) -> bool:
    return called is ask_line or (isinstance(called, type) and issubclass(called, FIELDS + PARTS))


def _calls(node: ast.AST, within: str, target: str) -> Iterator[tuple[str, ast.Call]]:
    if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and node.name != "__init__":
        within = f"{within}.{node.name}"
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        one = node.targets[0] if isinstance(node, ast.Assign) else node.target
        target = f".{one.attr}" if isinstance(one, ast.Attribute) else ""
    if isinstance(node, ast.Call):
        yield f"{within}{target}", node
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, within, target)


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""
