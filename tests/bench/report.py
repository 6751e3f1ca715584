"""What was measured, said plainly: as a table, as Markdown, and as JSON to compare later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.bench.timing import Figure, Goal, Taken


@dataclass(frozen=True, slots=True)
class Growth:
    """How often as long something took with ten times as many."""

    what: str
    size: int
    ratio: float
    goal: float

    @property
    def met(self) -> bool:
        return self.ratio <= self.goal


def growths(figures: Sequence[Figure]) -> Iterator[Growth]:
    """Of what may only grow so far: each size beside the one a tenth of it.

    From 10,000 up, where as many are in practice and on the calendar in both.
    """
    found = {(figure.what, figure.size): figure for figure in figures}
    for (what, size), figure in found.items():
        smaller = found.get((what, size // 10))
        if figure.growth is not None and smaller is not None and size > 10_000:
            yield Growth(what, size, _spent(figure) / _spent(smaller), figure.growth)


def _spent(figure: Figure) -> float:
    """What the processors were busy with it, where that was measured."""
    return figure.cpu or figure.middle


def as_table(figures: Sequence[Figure]) -> str:
    """All figures as lines of text, the bad as plainly as the good."""
    lines = [
        f"{'what':<52} {'size':>8} {'p50':>9} {'p95':>9} {'unit':<4} {'cpu':>7}"
        f" {'floor':>8} {'ratio':>7}  goal"
    ]
    for figure in figures:
        lines.append(
            f"{figure.what:<52} {figure.size:>8,} {figure.middle:>9.1f} {figure.tail:>9.1f} "
            f"{figure.unit:<4} {_number(figure.cpu, 7)} {_number(figure.floor_middle, 8)} "
            f"{_times(figure, 7)}  {_goal_words(figure)}"
        )
    for growth in growths(figures):
        lines.append(
            f"{_growth_words(growth):<104} {growth.ratio:>6.2f}×  "
            f"{verdict(growth.met)} (≤ {growth.goal:g} ×)"
        )
    missed = sum(figure.met is False for figure in figures)
    missed += sum(not growth.met for growth in growths(figures))
    lines.append("Every goal is met." if not missed else f"{missed} goals MISSED.")
    return "\n".join(lines)


def as_markdown(figures: Sequence[Figure]) -> str:
    """The same as a table for docs/quality.md."""
    lines = [
        "| what | size | p50 | p95 | processor | floor | ratio | goal | |",
        "|---|--:|--:|--:|--:|--:|--:|---|---|",
    ]
    for figure in figures:
        lines.append(
            f"| {figure.what} | {figure.size:,} | {figure.middle:.1f} {figure.unit} |"
            f" {figure.tail:.1f} {figure.unit} | {_number(figure.cpu)} |"
            f" {_number(figure.floor_middle)} |"
            f" {_times(figure)} | {figure.goal or ''} | {judged(figure)} |"
        )
    for growth in growths(figures):
        lines.append(
            f"| {_growth_words(growth)} | {growth.size:,} | | | | | {growth.ratio:.2f} × |"
            f" ≤ {growth.goal:g} × | {verdict(growth.met)} |"
        )
    return "\n".join(lines)


def as_json(figures: Sequence[Figure], made: dict[str, Any]) -> dict[str, Any]:
    return {"made": made, "figures": [_plain(figure) for figure in figures]}


def with_kept(figures: Sequence[Figure], kept: dict[str, Any]) -> list[Figure]:
    """These, and what an earlier run measured besides, in its order."""
    now = {(figure.what, figure.size): figure for figure in figures}
    before = [_figure(row) for row in kept["figures"]]
    merged = [now.pop((figure.what, figure.size), figure) for figure in before]
    return [*merged, *now.values()]


def _figure(row: dict[str, Any]) -> Figure:
    return Figure(
        row["what"],
        row["size"],
        [Taken(*one) for one in row["runs"]],
        floor=row["floor_runs"] and [Taken(*one) for one in row["floor_runs"]],
        goal=row["goal_kind"] and Goal(row["goal_kind"], row["goal_value"]),
        unit=row["unit"],
        growth=row["growth"],
    )


def compared(old: dict[str, Any], new: dict[str, Any]) -> str:
    """Two runs side by side: ratios to their floors, else times measured by the machine's pace."""
    before = {(row["what"], row["size"]): row for row in old["figures"]}
    lines = [f"{'what':<52} {'size':>8} {'before':>9} {'now':>9} {'change':>8}"]
    for row in new["figures"]:
        past = before.get((row["what"], row["size"]))
        if past is None:
            continue
        was, now = _comparable(past, old["made"]), _comparable(row, new["made"])
        lines.append(
            f"{row['what']:<52} {row['size']:>8,} {was:>9.2f} {now:>9.2f} {now / was - 1:>+8.0%}"
        )
    return "\n".join(lines)


def _comparable(row: dict[str, Any], made: dict[str, Any]) -> float:
    """The ratio to the floor; without one, how many times the pace of the machine it took."""
    return float(row["ratio"] or row["p50"] / made["pace_ms"])


def _plain(figure: Figure) -> dict[str, Any]:
    return {
        "what": figure.what,
        "size": figure.size,
        "unit": figure.unit,
        "p50": round(figure.middle, 3),
        "p95": round(figure.tail, 3),
        "cpu": None if figure.cpu is None else round(figure.cpu, 3),
        "count": len(figure.taken),
        "floor": None if figure.floor_middle is None else round(figure.floor_middle, 3),
        "ratio": None if figure.ratio is None else round(figure.ratio, 3),
        "goal": None if figure.goal is None else str(figure.goal),
        "runs": figure.taken,
        "floor_runs": figure.floor,
        "goal_kind": figure.goal and figure.goal.kind,
        "goal_value": figure.goal and figure.goal.value,
        "growth": figure.growth,
        "met": figure.met,
        "met_but_for_others": figure.met_but_for_others,
    }


def _growth_words(growth: Growth) -> str:
    return f"growth {growth.size // 10:,} → {growth.size:,}: {growth.what}"


def _goal_words(figure: Figure) -> str:
    return f"{judged(figure)} ({figure.goal})" if figure.goal else ""


def judged(figure: Figure) -> str:
    """Met or missed; empty without a goal."""
    if figure.met is False and figure.met_but_for_others:
        return "MISSED here, met by the processors' time"
    return verdict(figure.met)


def verdict(met: bool | None) -> str:
    """In a word; empty where there was no goal."""
    return {True: "met", False: "MISSED", None: ""}[met]


def _number(value: float | None, width: int = 0) -> str:
    return f"{'' if value is None else format(value, '.1f'):>{width}}"


def _times(figure: Figure, width: int = 0) -> str:
    return f"{'' if figure.ratio is None else format(figure.ratio, '.2f') + '×':>{width}}"
