"""Hundreds of power cuts in a row of acts: nothing acknowledged is lost, nothing is torn."""

from __future__ import annotations

import random
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.storage import connection
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.faults import power
from tests.faults.acts import ACTS, Act
from tests.faults.book import State, sound, state_of
from tests.faults.chosen import SEED, many
from tests.faults.disk import Disk, Done


@dataclass(slots=True)
class Walk:
    """What a walk wrote, and the state that each of its marks acknowledged."""

    before: dict[str, bytes]
    done: list[Done]
    states: list[State]


def walk(folder: Path, disk: Disk, acts: list[Act]) -> Walk:
    path = folder / FILE_NAME
    with Database(path) as db:
        before = {str(path): path.read_bytes()}
        states = [state_of(path)]
        disk.mend()
        disk.record()
        for act in acts:
            act.do(db)
            disk.mark(act.name)
            recorded, disk.done = disk.done, None
            states.append(state_of(path))
            disk.done = recorded
    assert disk.done is not None
    return Walk(before, disk.done, states)


def cut(walk: Walk, at: int, folder: Path, by_chance: random.Random) -> list[State]:
    """Let the power fail there; the states that may be found then."""
    done = walk.done[:at]
    power.put(folder, power.files_after(walk.before, done, by_chance))
    acknowledged = sum(one.kind == "mark" for one in done)
    return walk.states[acknowledged : acknowledged + 2]


def some_acts(by_chance: random.Random) -> list[Act]:
    """In any order; what is taken back and done again is what came just before."""
    acts = [act for act in ACTS if act.name not in ("delete", "merge", "redo", "undo")]
    by_chance.shuffle(acts)
    named = {act.name: act for act in ACTS}
    last = [named[name] for name in ("delete", "undo", "merge")]
    return [named["create"], named["undo"], named["redo"], *acts, *last]


def test_no_power_cut_loses_what_was_acknowledged(disk: Disk, folder: Path, tmp_path: Path) -> None:
    by_chance = random.Random(SEED)
    walked = walk(folder, disk, some_acts(by_chance))
    after = tmp_path / "after"
    after.mkdir()
    for number in range(many(300)):
        at = by_chance.randrange(len(walked.done) + 1)
        allowed = cut(walked, at, after, by_chance)
        found = state_of(after / FILE_NAME) if number % 30 else sound(after)
        assert found in allowed, f"seed {SEED}, cut {number} behind {at} of {len(walked.done)}"


@pytest.mark.parametrize(
    "setting", ["PRAGMA synchronous=OFF", "PRAGMA journal_mode=MEMORY", "PRAGMA synchronous=NORMAL"]
)
def test_a_setting_that_saves_syncs_is_caught(
    setting: str, disk: Disk, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This proves that the test above can fail."""
    monkeypatch.setattr(connection, "_SETTINGS", (*connection._SETTINGS, setting))
    by_chance = random.Random(SEED)
    walked = walk(folder, disk, [act for act in ACTS if act.name in ("talk", "note", "edit")])
    after = tmp_path / "after"
    after.mkdir()
    lost = 0
    for _ in range(200):
        allowed = cut(walked, by_chance.randrange(len(walked.done) + 1), after, by_chance)
        try:
            lost += state_of(after / FILE_NAME) not in allowed
        except (sqlite3.Error, AssertionError):
            lost += 1
        if lost:
            return
    pytest.fail(f"no cut of 200 showed {setting}")
