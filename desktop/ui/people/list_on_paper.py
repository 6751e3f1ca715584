"""A list of people as blocks for the printer: names, and the ways to reach them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QFont

from desktop.services.people.reach_list import ReachRow
from desktop.ui.print_blocks import Block, Columns, Rule, Space, Text, Together
from desktop.ui.theme.paper import PENCIL


def list_sheet(title: str, rows: Sequence[ReachRow]) -> list[Block]:
    """One below the other, with a line between."""
    return [Text(title, "display"), Space(10), *(_row(row) for row in rows)]


def _row(row: ReachRow) -> Block:
    names = [Text(row.name, "body", weight=QFont.Weight.DemiBold)]
    if row.organisation:
        names.append(Text(row.organisation, "caption", PENCIL))
    return Together([Rule(), Space(6), Columns(names, list(_ways(row)), share=0.45), Space(6)])


def _ways(row: ReachRow) -> Iterator[Block]:
    for way in row.ways:
        yield Text(way)
    if not row.ways:
        yield Text(" ")
