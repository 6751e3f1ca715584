"""What lies in the data folder beside the store: who may read it, what a crash left, backups."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.domain.checked import Finding, Mend, say_people, say_talks
from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.half_written import FILE_NAME as HALF_WRITTEN
from desktop.half_written import LOCKED_FILE_NAME as LOCKED_HALF_WRITTEN
from desktop.storage import backup, contents
from desktop.storage.store_file import FILE_NAME

_FOR_OTHERS = 0o077
_LEFT = (
    ".restoring-*", ".looking-*", f".{FILE_NAME}.restored", ".settings.json.part",
    f".{HALF_WRITTEN}.part",
)  # fmt: skip
_LONG_AGO = 3_600.0  # seconds: what is younger may be somebody's work just now


def look(folder: Path, *, backups: bool, progress: Progress) -> Iterator[Finding]:
    """The findings in the folder; with ``backups`` each of them is read through."""
    yield _half_written(folder)
    yield _modes(folder)
    yield _leftovers(folder)
    yield from _backups(folder, backups, progress)


def open_to_others(folder: Path) -> list[Path]:
    """What of ours others on this machine could read."""
    if os.name != "posix":
        return []
    ours = [folder, folder / backup.FOLDER_NAME, *backup.list_backups(folder)]
    names = (
        FILE_NAME, f"{FILE_NAME}-journal", "settings.json", HALF_WRITTEN, LOCKED_HALF_WRITTEN,
        "kith.lock", "log",
    )  # fmt: skip
    ours += [folder / name for name in names]
    ours += folder.glob("log/*")
    ours += folder.glob(f"{FILE_NAME}.damaged-*")
    ours += folder.glob("set-aside-*.jsonl")
    return [path for path in ours if path.exists() and path.stat().st_mode & _FOR_OTHERS]


def left_behind(folder: Path) -> list[Path]:
    """Temporary files of ours that a crash left."""
    long_ago = time.time() - _LONG_AGO
    found = [path for pattern in _LEFT for path in folder.glob(pattern)]
    return [*backup.leftovers(folder), *(one for one in found if one.stat().st_mtime < long_ago)]


def is_half_written_sound(folder: Path) -> bool:
    """Whether what is half written could be offered again."""
    try:
        return isinstance(json.loads((folder / HALF_WRITTEN).read_text("utf-8")), dict)
    except FileNotFoundError:
        return True
    except (OSError, ValueError):
        return False


def _half_written(folder: Path) -> Finding:
    if is_half_written_sound(folder):
        return Finding(tr("What is half written can be read."))
    return Finding(tr("What was half written cannot be read."), Mend.HALF_WRITTEN)


def _modes(folder: Path) -> Finding:
    found = open_to_others(folder)
    if not found:
        return Finding(tr("Only you can read the folder."))
    return Finding(
        tr("Others on this computer could read {names}.").format(names=_names(found)), Mend.MODES
    )


def _leftovers(folder: Path) -> Finding:
    found = left_behind(folder)
    if not found:
        return Finding(tr("Nothing was left behind by a crash."))
    return Finding(
        tr("Left behind by a crash: {names}.").format(names=_names(found)), Mend.LEFTOVERS
    )


def _names(paths: Sequence[Path]) -> str:
    names = [path.name for path in paths[:5]]
    more = tr(" and {what} more").format(what=len(paths) - 5) if len(paths) > 5 else ""
    return f"{', '.join(names)}{more}"


def _backups(folder: Path, wished: bool, progress: Progress) -> Iterator[Finding]:
    paths = backup.list_backups(folder)
    if not paths:
        yield Finding(tr("There is no backup yet."))
        return
    size = sum(path.stat().st_size for path in paths) / 1_000_000
    newest = backup.moment(paths[-1])
    yield Finding(
        tr("Backups: {count}, {size} MB, the newest of {newest}.").format(
            count=len(paths), size=format(size, ",.1f"), newest=format(newest, "%Y-%m-%d %H:%M")
        )
    )
    for path in paths if wished else ():
        progress.check()
        yield _backup(path)


def _backup(path: Path) -> Finding:
    try:
        contents.verify(path)
        people, talks = contents.counts(path)
    except KithError as error:
        return Finding(
            tr("{path} is no sound backup: {error}").format(path=path.name, error=error), bad=True
        )
    return Finding(
        tr("{file} is whole: {people}, {talks}.").format(
            file=path.name, people=say_people(people), talks=say_talks(talks)
        )
    )
