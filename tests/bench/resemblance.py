"""How well "same person?" tells, on a file whose truth is known.

    python -m tests.bench.resemblance FILE TRUTH.csv

The truth is a CSV with a line for each record of the file, in their order, and a column
``person`` that is equal for records of one person (empty where a line tells of nobody).
Beside Kith's own answer stand a plain rule (the same e-mail or telephone) and the library
splink, where it is installed.
"""

from __future__ import annotations

import csv
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

from desktop.services.importing.reading import read
from desktop.services.matching.blocks import BLOCK_LIMIT, pairs
from desktop.services.matching.facts import Facts, facts_of
from desktop.services.matching.scoring import score
from tests.bench import by_splink

Pair = tuple[int, int]


def main() -> int:
    path, truth = (Path(argument) for argument in sys.argv[1:3])
    drafts = read([path]).drafts
    true = _pairs_of(_people(truth))
    began = time.process_time()
    facts = [facts_of(draft) for draft in drafts]
    found = {
        pair: match for pair in pairs(facts) if (match := score(facts[pair[0]], facts[pair[1]]))
    }
    took = time.process_time() - began
    print(f"{len(drafts):,} records, {len(true):,} pairs of one person")
    _say(f"Kith, offered ({took:.1f} s)", found, true)
    _say("Kith, sure", [pair for pair, match in found.items() if match.sure], true)
    _say("same e-mail or telephone", _by_plain_rule(facts), true)
    try:
        curve = by_splink.judged(drafts, facts, true)
    except ImportError:
        print("splink is not installed; it was not measured.", file=sys.stderr)
        return 0
    for name, at in (("splink, best threshold", curve.best), ("splink, P >= .99", curve.precise)):
        print(f"{name:<30} {at.offered:>7,} pairs  P {at.precision:.4f}  R {at.recall:.4f}")
    return 0


def _people(truth: Path) -> dict[str, list[int]]:
    """The records of each person whom the truth names."""
    people: dict[str, list[int]] = defaultdict(list)
    with truth.open(encoding="utf-8", newline="") as file:
        named = (row for row in csv.DictReader(file) if row["person"])
        for index, row in enumerate(named):
            people[row["person"]].append(index)
    return people


def _pairs_of(people: dict[str, list[int]]) -> set[Pair]:
    return {pair for records in people.values() for pair in combinations(records, 2)}


def _by_plain_rule(facts: list[Facts]) -> set[Pair]:
    shared: dict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(facts):
        for key in {*one.emails, *one.tails}:
            shared[key].append(index)
    return _pairs_of({k: found for k, found in shared.items() if len(found) <= BLOCK_LIMIT})


def _say(name: str, found: Iterable[Pair], true: set[Pair]) -> None:
    offered = set(found)
    right = len(offered & true)
    print(
        f"{name:<30} {len(offered):>7,} pairs  P {right / max(1, len(offered)):.4f}"
        f"  R {right / max(1, len(true)):.4f}"
    )


if __name__ == "__main__":
    sys.exit(main())
