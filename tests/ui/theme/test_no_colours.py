"""Colours have names: their values are in one folder only."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import desktop.ui

ROOT = Path(desktop.ui.__file__).parent
HEX = re.compile(r"[\"'(: ]#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3}){0,1}\b")
MADE = {
    "fromRgb", "fromRgbF", "fromHsl", "fromHslF", "fromHsv", "fromHsvF", "fromString",
    "setAlpha", "setAlphaF", "setRgb", "setNamedColor", "lighter", "darker",
}  # fmt: skip
"""Ways to come to a colour that has no name."""


def outside_the_theme() -> Iterator[Path]:
    return (file for file in ROOT.rglob("*.py") if file.parent.name != "theme")


def test_no_colour_is_written_into_the_code() -> None:
    found = [
        f"{file.relative_to(ROOT)}: {match.group()}"
        for file in ROOT.rglob("*.py")
        for match in HEX.finditer(file.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_no_colour_is_made_outside_the_theme() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in outside_the_theme()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.expr) and makes_a_colour(node)
    ]
    assert found == []


def makes_a_colour(node: ast.expr) -> bool:
    """From numbers or a word, from Qt's own few, or from another by making it paler. To copy
    one, and to have none at all, is nothing new."""
    match node:
        case ast.Call(func=ast.Name("QColor"), args=args):
            return any(isinstance(one, ast.Constant | ast.JoinedStr) for one in args)
        case ast.Call(func=ast.Attribute(attr=attr)):
            return attr in MADE
        case ast.Attribute(value=ast.Attribute(attr="GlobalColor"), attr=name):
            return name != "transparent"
    return False


def test_no_widget_has_a_sheet_of_its_own() -> None:
    sheets = [f for f in ROOT.rglob("*.py") if ".setStyleSheet(" in f.read_text(encoding="utf-8")]
    assert [file.name for file in sheets] == ["dress.py"]
