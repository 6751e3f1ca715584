"""Measure Kith beside its floors, and say it plainly.

    python -m tests.bench [--quick] [--sizes 1000,10000] [--runs N] [--only WORD]
                          [--frozen dist/kith] [--json FILE] [--with OLD.json]
                          [--compare OLD.json] [--markdown] [--write]

Results are ratios to a floor of the same run wherever there is one; the times beside them
are of this machine, with all else that runs on it.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from tests.bench import (
    archives,
    board,
    calendar,
    calendar_files,
    duplicates,
    formats,
    from_outside,
    frozen,
    imports,
    journeys,
    mirror,
    palette,
    people,
    starting,
    today,
    we_spoke,
    web,
    words,
)
from tests.bench.kept_stores import copy_store
from tests.bench.page import as_page, write_page
from tests.bench.report import as_json, as_table, compared, with_kept
from tests.bench.timing import Figure, pace_ms

SIZES, QUICK_SIZES = (1_000, 10_000, 100_000), (1_000, 10_000)
CARDS = 10_000  # on the board, and in the file of an import

Measure = Callable[[Path, int, int], list[Figure]]
# Each with how many runs it gets of those wished for.
_ROOMS: dict[str, tuple[Measure, float]] = {
    "start": (starting.measure, 0.3),
    "outside": (from_outside.measure, 0.5),
    "people": (people.measure, 1),
    "today": (today.measure, 1),
    "we spoke": (we_spoke.measure, 1),
    "palette": (palette.measure, 1),
    "board": (board.measure, 1),
    "calendar": (calendar.measure, 0.5),
    "mirror": (mirror.measure, 0.3),
    "web": (web.measure, 0.3),
    "duplicates": (duplicates.measure, 0.2),
    "words": (words.measure, 0.5),  # last: it adds letters and lines to the book
}


def main() -> int:
    wished = _parser().parse_args()
    sizes = wished.sizes or (QUICK_SIZES if wished.quick else SIZES)
    runs = wished.runs or (8 if wished.quick else 20)
    made = _circumstances()
    with tempfile.TemporaryDirectory(prefix="kith-bench-") as folder:
        measures = _measures(
            _Stores(Path(folder)), sizes, runs, at_size=not wished.quick, dist=wished.frozen
        )
        figures = [
            figure for name, measure in measures if wished.only in name
            for figure in _measured(name, measure)
        ]  # fmt: skip
    if wished.kept:
        figures = with_kept(figures, json.loads(wished.kept.read_text("utf-8")))
    result = as_json(figures, made)
    circumstances = _circumstances_in_words(made)
    print(as_page(figures, circumstances) if wished.markdown else as_table(figures))
    print(circumstances)
    if wished.write:
        write_page(as_page(figures, circumstances))
    if wished.json:
        wished.json.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    if wished.compare:
        print(compared(json.loads(wished.compare.read_text("utf-8")), result))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small sizes and few runs")
    parser.add_argument("--sizes", type=_numbers, help="people in the book, with commas")
    parser.add_argument("--runs", type=int, help="of each act")
    parser.add_argument("--only", default="", help="what has this word in its name")
    parser.add_argument("--json", type=Path, help="keep the figures here")
    parser.add_argument("--with", type=Path, dest="kept", help="and what was measured before")
    parser.add_argument("--compare", type=Path, help="figures kept before")
    parser.add_argument("--markdown", action="store_true", help="as the tables of docs/quality.md")
    parser.add_argument("--write", action="store_true", help="put them into docs/quality.md")
    parser.add_argument("--frozen", type=Path, help="the folder of the frozen program")
    return parser


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split(","))


class _Stores:
    """Copied from those that are kept when they are first asked for; gone with the run."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, people: int) -> Path:
        store = self._folder / str(people)
        return store if store.exists() else copy_store(people, store)


def _measures(
    stores: _Stores, sizes: tuple[int, ...], runs: int, *, at_size: bool, dist: Path | None
) -> Iterator[tuple[str, Callable[[], list[Figure]]]]:
    """All there is to measure, by name."""
    for size in sizes:
        for name, (measure, times) in _ROOMS.items():
            count = max(3, round(runs * times))
            yield f"{name} at {size:,}", partial(_in_store, measure, stores, size, count)
    yield f"board of {CARDS:,} cards", partial(board.measure_full, CARDS, runs)
    yield "web of very many", partial(web.measure_full, max(3, runs // 4))
    measure_file = partial(calendar_files.measure, CARDS, max(3, runs // 4))
    yield f"calendar file of {CARDS:,} events", measure_file
    yield "formats: archive", partial(archives.measure, formats.RECORDS, max(3, runs // 4))
    yield "formats", partial(formats.measure, formats.RECORDS, max(3, runs // 4))
    for cards in (CARDS, *(size for size in sizes if at_size and size > CARDS)):
        yield (
            f"import of {cards:,} cards",
            partial(imports.measure, cards, max(3, runs // 3)),
        )
    if at_size:
        yield "journeys at size", journeys.measure
    if dist is not None:
        yield "frozen program", partial(frozen.measure, dist, max(3, runs // 3))


def _in_store(measure: Measure, stores: _Stores, size: int, count: int) -> list[Figure]:
    return measure(stores.of(size), size, count)


def _measured(name: str, measure: Callable[[], list[Figure]]) -> list[Figure]:
    """What it measures; nothing, and a word about it, where it fails."""
    _say(name)
    try:
        return measure()
    except Exception as error:
        _say(f"{name} COULD NOT BE MEASURED: {error!r}")
        return []


def _circumstances() -> dict[str, Any]:
    """When and where this was measured; ``pace_ms`` is what a piece of Python takes here."""
    return {
        "on": datetime.now(UTC).date().isoformat(),
        "commit": _commit(),
        "python": platform.python_version(),
        "system": platform.system(),
        "processors": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "pace_ms": round(pace_ms(), 2),
    }


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def _circumstances_in_words(made: dict[str, Any]) -> str:
    return (
        f"{made['on']}, {made['commit']}, Python {made['python']} on {made['system']}, "
        f"{made['processors']} processors with a load of {made['load']} at the beginning, "
        f"pace {made['pace_ms']} ms"
    )


def _say(words: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
