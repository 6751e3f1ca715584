"""Colours have names: their values are in one file only."""

from __future__ import annotations

import re
from pathlib import Path

import desktop.ui

HEX = re.compile(r"[\"'(: ]#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3}){0,1}\b")


def test_no_colour_is_written_into_the_code() -> None:
    root = Path(desktop.ui.__file__).parent
    found = [
        f"{file.relative_to(root)}: {match.group()}"
        for file in root.rglob("*.py")
        for match in HEX.finditer(file.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_no_widget_has_a_sheet_of_its_own() -> None:
    root = Path(desktop.ui.__file__).parent
    sheets = [f for f in root.rglob("*.py") if ".setStyleSheet(" in f.read_text(encoding="utf-8")]
    assert [file.name for file in sheets] == ["dress.py"]
