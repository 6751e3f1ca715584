"""What docs/quality.md says of line after line is shown by tests that are there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENT = ROOT / "docs" / "quality.md"
SECTION = "## Nothing lost, nobody let in"
LINES = range(1, 22)
_ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)


def rows() -> dict[int, list[str]]:
    """The files that show each line."""
    section = DOCUMENT.read_text("utf-8").partition(SECTION)[2].partition("\n## ")[0]
    return {int(number): named.strip().split(", ") for number, _, named in _ROW.findall(section)}


def test_every_line_is_there_once_and_in_its_order() -> None:
    assert list(rows()) == list(LINES)


@pytest.mark.parametrize("line", LINES)
def test_what_shows_a_line_are_tests_that_run(line: int) -> None:
    named = rows()[line]
    assert len(set(named)) == len(named)
    for file in named:
        tree = ast.parse((ROOT / file).read_text("utf-8"))
        nodes = list(ast.walk(tree))
        assert any(is_test(node) for node in nodes), f"{file} holds no test"
        assert any(isinstance(node, ast.Assert) for node in nodes), f"{file} claims nothing"


def is_test(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
