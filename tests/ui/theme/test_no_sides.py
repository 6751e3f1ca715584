"""Margins have a start and an end, not a left and a right: Qt mirrors what stands in a layout,
and leaves the room around it where it was."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import desktop.ui

ROOT = Path(desktop.ui.__file__).parent
MIRRORED_THERE = {"people/card/story_entry.py", "widgets/toast.py"}
"""They ask how one reads whenever they set theirs."""


def one_sided(tree: ast.AST) -> Iterator[ast.Call]:
    """Margins that are another at the left than at the right."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "setContentsMargins"
            and len(node.args) == 4
            and ast.dump(node.args[0]) != ast.dump(node.args[2])
        ):
            yield node


def test_margins_are_mirrored() -> None:
    found = [
        f"{name}:{node.lineno}"
        for file in ROOT.rglob("*.py")
        if (name := file.relative_to(ROOT).as_posix()) not in MIRRORED_THERE
        for node in one_sided(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_margins_of_one_side_are_found() -> None:
    assert list(one_sided(ast.parse("row.setContentsMargins(8, 0, 4, 0)")))
    assert not list(one_sided(ast.parse("row.setContentsMargins(margins(8, 0, 4, 0))")))
