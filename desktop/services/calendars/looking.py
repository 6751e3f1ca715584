"""A look at a calendar's file, or a folder of them: has it changed, and to what. No store here."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.drafts import LeftOut, Record, Unreadable
from desktop.domain.errors import BadInputError
from desktop.domain.happenings import HappeningDraft
from desktop.domain.language import tr
from desktop.domain.subscriptions import Look
from desktop.formats.ical.reader import ITEM_LIMIT, read_calendar
from desktop.formats.sniffing import Format, sniff

ENDINGS = (".ics", ".ical", ".icalendar", ".vcs")
MOST_FILES = 20_000  # of one folder, those in folders within it counted
_MOST_WATCHED = 200  # files of a folder whose own changes are told of at once
_PIECE = 1 << 20
_END = b"END:VCALENDAR"

Signature = tuple[tuple[str, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Glance:
    """A cheap first look. ``watched`` are the files and folders to be told of by the system;
    ``look`` is None when nothing there was written since ``signature``."""

    signature: Signature
    watched: tuple[str, ...] = ()
    look: Look | None = None


def glance(path: str, known: Signature, known_hash: str = "") -> Glance:
    """Look only when something there was written since."""
    seen = signature(path)
    if seen and seen == known:
        return Glance(seen, _watched(path))
    return Glance(seen, _watched(path), look(path, known_hash))


def _watched(path: str) -> tuple[str, ...]:
    """What to watch: the place, where it lies (a file may be replaced), a folder's content."""
    place = Path(path)
    found = [place.parent, place]
    if place.is_dir():
        try:
            files = calendar_files(place)
        except (OSError, BadInputError):
            files = []
        within = sorted({file.parent for file in files} - {place})
        found = [place, *within[:_MOST_WATCHED], *files[:_MOST_WATCHED]]
    return tuple(str(one) for one in found if one.exists())


def look(path: str, known_hash: str = "") -> Look:
    """What stands there. Nothing is taken apart when it is as it was at ``known_hash``."""
    place = Path(path)
    try:
        files = calendar_files(place)
        found_hash, whole = _hash(files)
        if found_hash == known_hash:
            return Look(found_hash)
        return _read(files, found_hash, whole=whole)
    except FileNotFoundError:
        return Look(trouble=tr("{place} is no longer where it was.").format(place=place.name))
    except OSError as error:
        return Look(
            trouble=tr("{place} could not be read: {why}.").format(
                place=place.name, why=error.strerror
            )
        )
    except BadInputError as error:
        return Look(trouble=str(error))


def calendar_files(place: Path) -> list[Path]:
    """The file itself; of a folder the calendars in it, and in the folders right within.

    Raises OSError when it is not there, BadInputError for too many files.
    """
    if not place.is_dir():
        if not stat.S_ISREG(place.stat().st_mode):
            raise BadInputError(tr("{place} is no file.").format(place=place.name))
        return [place]
    files = sorted(_within(place, deeper=True))[: MOST_FILES + 1]
    if len(files) > MOST_FILES:
        raise BadInputError(
            tr("{place} holds more calendars than Kith reads along.").format(place=place.name)
        )
    return files


def _within(folder: Path, *, deeper: bool) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                if deeper:
                    yield from _within(Path(entry.path), deeper=False)
            elif entry.name.lower().endswith(ENDINGS) and entry.is_file():
                yield Path(entry.path)


def signature(path: str) -> Signature:
    """What tells cheaply that something there was written; empty when it is not there."""
    try:
        return tuple(
            (str(file), found.st_mtime_ns, found.st_size, found.st_ino)
            for file in calendar_files(Path(path))
            if (found := file.stat())
        )
    except (OSError, BadInputError):
        return ()


def _hash(files: list[Path]) -> tuple[str, bool]:
    """A hash of all of them, and whether each is written to its end."""
    told, whole = hashlib.sha256(), True
    for file in files:
        told.update(f"{file}\0".encode("utf-8", "surrogateescape"))
        last = b""
        with file.open("rb") as content:
            while piece := content.read(_PIECE):
                told.update(piece)
                last = (last + piece)[-200:]
        whole = whole and last.replace(b"\0", b"").rstrip().upper().endswith(_END)
    return told.hexdigest(), whole


def _read(files: list[Path], found_hash: str, *, whole: bool) -> Look:
    happenings: list[HappeningDraft] = []
    unreadable: list[Unreadable] = []
    for file in files:
        for record in _records(file, alone=len(files) == 1):
            if isinstance(record, HappeningDraft):
                record.path = str(file.absolute())
                happenings.append(record)
            elif isinstance(record, Unreadable) and not isinstance(record, LeftOut):
                unreadable.append(record)
    return Look(found_hash, happenings, unreadable, whole and len(happenings) < ITEM_LIMIT)


def _records(file: Path, *, alone: bool) -> Iterator[Record]:
    """What a file tells of. Raises BadInputError when it is the only one, and no calendar."""
    with file.open("rb") as content:
        kind = sniff(content.read(1 << 16), file.name)
        content.seek(0)
        if kind is Format.ICALENDAR:
            yield from read_calendar(content, file.name)
        elif alone:
            raise BadInputError(tr("{file} is no calendar.").format(file=file.name))
        else:
            yield Unreadable(file.name, 0, tr("{file} is no calendar.").format(file=file.name))
