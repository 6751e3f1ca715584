"""The figures as docs/quality.md shows them: what must hold, then everything measured."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.bench.contract import as_contract
from tests.bench.report import as_markdown
from tests.bench.timing import Figure

PAGE = Path(__file__).parents[2] / "docs" / "quality.md"
BEGIN, END = "<!-- figures: made by make bench -->", "<!-- end of the figures -->"


def as_page(figures: Sequence[Figure], circumstances: str) -> str:
    """Both tables, between the lines that say where they go."""
    parts = (
        BEGIN,
        f"Measured on {circumstances}.",
        as_contract(figures),
        "### All that was measured",
        as_markdown(figures),
        END,
    )
    return "\n\n".join(parts)


def write_page(made: str, page: Path = PAGE) -> None:
    """Put them where the page has the ones before; ValueError where it has none."""
    text = page.read_text("utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{page.name} has no place for the figures")
    page.write_text(f"{before}{made}{after}", "utf-8")
