"""The table of what must hold, row by row: which figures show it, at which sizes, and the
command that measures it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.bench.report import Growth, growths, judged, verdict
from tests.bench.timing import Figure


@dataclass(frozen=True, slots=True)
class Row:
    """``figures`` are what it is measured by, of those that begin so."""

    what: str
    floor: str
    goal: str
    figures: str
    only: str
    sizes: tuple[int, ...] = (10_000, 100_000)


_WINDOW, _NONE = "bare window", "–"
_BOARD = "bare board of columns"
ROWS = (
    Row("process start → first painted window", _WINDOW, "≤ 1.5 ×",
        "start: first painted window", "start"),
    Row("process start → people listed, by name", _WINDOW, "≤ 2.2 × / ≤ 2.5 ×",
        "start: first people listed", "start"),
    Row("process start → people listed, a key answered", _WINDOW, "≤ 2.2 × / ≤ 2.5 ×",
        "start: a key in the list answered", "start"),
    Row("process start → People whole, store open", _WINDOW, _NONE,
        "start: People whole, store open", "start"),
    Row("memory (PSS where no other program has Qt)", _WINDOW, "≤ 2.7 × / ≤ 4 ×",
        "memory with People shown", "start"),
    Row("search, key → repainted list, from outside", "bare window + FTS5", "p95 ≤ 40 ms",
        "outside: search, key to pixels of the list", "outside"),
    Row("search, key → repainted list, in process", "the same", "p95 ≤ 16.7 ms",
        "search: key to repainted list", "people"),
    Row("card opened from the list", "its questions alone", "p95 ≤ one frame more",
        "card: key in the list to painted card", "people"),
    Row("board of 10,000 cards: a full scroll frame", _BOARD, "p95 ≤ 16.7 ms",
        "board, so many cards: scrolled, a whole frame", "board of"),
    Row("board of 10,000 cards: drag step", _BOARD, "p95 ≤ 2 ms",
        "board, so many cards: drag step", "board of"),
    Row("board of 10,000 cards: drop → painted", _BOARD, "p95 ≤ 50 ms",
        "board, so many cards: drop to painted", "board of"),
    Row("calendar: next month, 2,000 entries, from outside", _NONE, "p95 ≤ 100 ms",
        "outside: next month, key to its pixels", "outside"),
    Row("calendar: next month, 2,000 entries, in process", _NONE, "p95 ≤ 50 ms",
        "calendar: next month to painted", "calendar"),
    Row("Today planned anew, 2,000 in practice", _NONE, "p95 ≤ 50 ms",
        "today: planned anew", "today"),
    Row("import of 10,000 / 100,000 cards, whole", "split + insert + index", "≤ 6 × / ≤ 5 ×",
        "import: read, matched, kept, searchable", "import"),
    Row("its memory", _NONE, "≤ 1 GB", "import: its peak memory", "import"),
    Row("longest stall of the window meanwhile", _NONE, "≤ 50 ms",
        "import: longest stall of the window", "import"),
    Row("duplicates among so many", _NONE, "≤ 15 s", "duplicates: everybody looked through",
        "duplicates"),
    Row("longest stall of the window meanwhile", _NONE, "≤ 50 ms",
        "duplicates: longest stall of the window", "duplicates"),
    Row("any journey: longest gap of the event loop", _NONE, "≤ 50 ms",
        "journeys: longest gap of the event loop", "journeys"),
    Row("frozen one-dir build: size", _NONE, "≤ 130 MB", "frozen: size", "frozen"),
    Row("frozen one-dir build: start", "source run", "≤ 1.1 ×",
        "frozen: start to painted window", "frozen"),
)  # fmt: skip


def as_contract(figures: Sequence[Figure]) -> str:
    """One line for each row; what was not measured in this run says so."""
    lines = ["| what | floor, same run | goal | measured | | `make bench ARGS=…` |"]
    lines.append("|---|---|---|---|---|---|")
    for row in ROWS:
        found = [f for f in figures if f.what == row.figures and f.size in row.sizes]
        lines.append(_line(row, "; ".join(map(_measured, found)), _all_met(found)))
    lines += _grown(figures)
    return "\n".join(lines)


def _line(row: Row, measured: str, met: str) -> str:
    command = f"`\"--only '{row.only}'\"`"
    cells = (row.what, row.floor, row.goal, measured or "not measured", met, command)
    return f"| {' | '.join(cells)} |"


def _measured(figure: Figure) -> str:
    """By the ratio where the goal is one, else by the tail; the floor where there is one."""
    tail, middle = f"{figure.tail:.1f} {figure.unit}", f"{figure.middle:.1f} {figure.unit}"
    words = f"p95 {tail}, p50 {middle}" if len(figure.taken) > 1 else middle
    if figure.goal is not None and figure.goal.kind == "times":
        words = f"{figure.ratio:.2f} × ({words})"
    if figure.goal is not None and figure.floor_middle is not None:
        words += f", floor {figure.floor_middle:.1f}"
    return f"{figure.size:,}: {words}"


def _all_met(figures: Sequence[Figure]) -> str:
    if not figures:
        return ""
    if all(figure.met for figure in figures):
        return verdict(True)
    missed = [figure for figure in figures if not figure.met]
    return "; ".join(f"{f.size:,}: {judged(f)}" for f in missed) if missed != figures else (
        judged(figures[0])
    )  # fmt: skip


def _grown(figures: Sequence[Figure]) -> Iterator[str]:
    """The worst of each kind, by name: the detailed table has all."""
    for kind, goal in (("an interactive act", 1.5), ("a batch", 12)):
        grown = [growth for growth in growths(figures) if growth.goal == goal]
        row = Row(f"growth 10,000 → 100,000: {kind}", _NONE, f"≤ {goal:g} ×", "", "")
        worst = max(grown, key=lambda growth: growth.ratio, default=None)
        yield _line(row, _worst(worst, grown), verdict(worst.met) if worst else "")


def _worst(worst: Growth | None, grown: Sequence[Growth]) -> str:
    if worst is None:
        return ""
    kept = sum(growth.met for growth in grown)
    return f"{kept} of {len(grown)} within; at most {worst.ratio:.2f} × ({worst.what})"
