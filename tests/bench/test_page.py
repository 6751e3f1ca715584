"""The page of what must hold: its tables are made, and what it names is there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.bench.contract import ROWS, as_contract
from tests.bench.page import BEGIN, END, PAGE, as_page, write_page
from tests.bench.report import as_json, with_kept
from tests.bench.timing import Figure, Taken, at_most, times

ROOT = Path(__file__).parents[2]


def figure(what: str, size: int, wall: float, **more: object) -> Figure:
    return Figure(what, size, [Taken(wall)], **more)  # type: ignore[arg-type]


def line_of(page: str, words: str) -> str:
    return next(line for line in page.splitlines() if words in line)


def test_every_file_that_the_page_names_is_there() -> None:
    named = re.findall(r"tests/[\w/]+(?:\.py)?", PAGE.read_text("utf-8"))
    assert len(named) > 20
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_figures_go_where_the_page_has_a_place_for_them(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", "utf-8")
    for _ in range(2):
        write_page(as_page([figure("frozen: size", 10_000, 126)], "a quiet day"), page)
    text = page.read_text("utf-8")
    assert text.startswith(f"before\n{BEGIN}")
    assert text.endswith(f"{END}\nafter\n")
    assert "old" not in text
    assert text.count("a quiet day") == 1


def test_a_page_without_a_place_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("nothing here", "utf-8")
    with pytest.raises(ValueError, match="no place"):
        write_page("x", page)
    assert page.read_text("utf-8") == "nothing here"


def test_each_row_says_what_was_measured_and_whether_it_is_met() -> None:
    what = "start: first painted window"
    floor = [Taken(100)]
    page = as_contract(
        [
            figure(what, 10_000, 140, floor=floor, goal=times(1.5)),
            figure(what, 100_000, 160, floor=floor, goal=times(1.5)),
            figure("today: planned anew", 100_000, 40, goal=at_most(50)),
        ]
    )
    start = line_of(page, "first painted window")
    assert "10,000: 1.40 × (140.0 ms), floor 100.0; 100,000: 1.60 ×" in start
    assert "| 100,000: MISSED |" in start
    assert "| 100,000: 40.0 ms | met |" in line_of(page, "Today planned anew")
    assert "not measured" in line_of(page, "frozen one-dir build: size")


def test_growth_tells_the_worst_by_name() -> None:
    figures = [
        figure(what, size, wall, growth=1.5)
        for what, walls in (("a key", (10, 12)), ("a drop", (10, 40)))
        for size, wall in zip((10_000, 100_000), walls, strict=True)
    ]
    line = line_of(as_contract(figures), "an interactive act")
    assert "1 of 2 within; at most 4.00 × (a drop)" in line
    assert "MISSED" in line


def test_no_row_stands_there_twice() -> None:
    assert len({row.figures for row in ROWS}) == len(ROWS)


def test_figures_are_kept_and_joined_with_what_is_measured_anew() -> None:
    old = [
        figure("a", 10, 3.0, floor=[Taken(1, 1)], goal=times(2)),
        figure("b", 10, 5.0, goal=at_most(6), growth=1.5),
    ]
    kept = json.loads(json.dumps(as_json(old, {})))
    assert with_kept([], kept) == old
    new = figure("a", 10, 1.0)
    other = figure("c", 10, 1.0)
    assert with_kept([new, other], kept) == [new, old[1], other]
