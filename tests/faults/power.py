"""Power cuts, replayed from what was written: what is on the disk after one.

All that was synced is there. Of what came after a file's last sync any part may be there,
in any order, and a write may be torn at the borders of its sectors.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.disk import Done

SECTOR = 512


@dataclass(slots=True)
class _File:
    synced: bytearray
    waiting: list[Done] = field(default_factory=list)

    def sync(self) -> None:
        for done in self.waiting:
            _apply(self.synced, done)
        self.waiting.clear()


def files_after(
    before: dict[str, bytes], done: Iterable[Done], by_chance: random.Random
) -> dict[str, bytes]:
    """The files when the power fails right behind the last of these operations."""
    files = {path: _File(bytearray(content)) for path, content in before.items()}
    for one in done:
        if one.kind == "mark":
            continue
        file = files.setdefault(one.path, _File(bytearray()))
        if one.kind == "sync":
            file.sync()
        else:
            file.waiting.append(one)
    return {path: _cut(file, by_chance) for path, file in files.items()}


def put(folder: Path, files: dict[str, bytes]) -> None:
    """Let the folder hold these and nothing else."""
    for old in folder.iterdir():
        old.unlink()
    for path, content in files.items():
        (folder / Path(path).name).write_bytes(content)


def _cut(file: _File, by_chance: random.Random) -> bytes:
    """Often everything or nothing of what waited got there, else any part of it."""
    content = bytearray(file.synced)
    share = by_chance.choice((0.0, 1.0, by_chance.random()))
    reached = [part for one in file.waiting for part in _parts(one) if by_chance.random() < share]
    if share not in (0.0, 1.0) and by_chance.random() < 0.5:
        by_chance.shuffle(reached)
    for part in reached:
        _apply(content, part)
    return bytes(content)


def _parts(done: Done) -> Iterable[Done]:
    """A write sector by sector; a file's new length as it is."""
    if done.kind != "write":
        yield done
        return
    at = done.offset
    end = done.offset + len(done.content)
    while at < end:
        until = min(end, (at // SECTOR + 1) * SECTOR)
        yield Done("write", done.path, at, done.content[at - done.offset : until - done.offset])
        at = until


def _apply(content: bytearray, done: Done) -> None:
    if done.kind == "write":
        if len(content) < done.offset:
            content.extend(bytes(done.offset - len(content)))
        content[done.offset : done.offset + len(done.content)] = done.content
    elif done.kind == "truncate":
        del content[done.offset :]
        content.extend(bytes(done.offset - len(content)))
    elif done.kind == "delete":
        content.clear()
