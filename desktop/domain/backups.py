"""What a backup holds, and how going back to it would differ from what is here now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup, or an archive: the local moment it was made, why, and what it holds.

    ``reason`` is a word of ``rotation``, "" for a file from elsewhere. ``trouble`` is a
    sentence where it cannot be gone back to; the counts are 0 then.
    """

    id: int
    path: Path
    moment: datetime
    reason: str
    size: int
    people: int = 0
    interactions: int = 0
    trouble: str = ""
    is_archive: bool = False

    @property
    def name(self) -> str:
        return self.path.name


@dataclass(frozen=True, slots=True)
class Names:
    """So many people; the first of them by name."""

    count: int = 0
    names: tuple[str, ...] = ()

    @property
    def unnamed(self) -> int:
        return self.count - len(self.names)


@dataclass(frozen=True, slots=True)
class KindDiffers:
    """Of one kind of thing (a table's name): how many would come back, go, read otherwise."""

    kind: str
    back: int = 0
    going: int = 0
    otherwise: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """What going back would do: who comes back, who goes, of whom something differs."""

    back: Names = Names()
    going: Names = Names()
    otherwise: Names = Names()
    kinds: tuple[KindDiffers, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.back.count or self.going.count or self.otherwise.count or self.kinds)


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with the backups of a folder. ``trouble`` is why the last one that was
    due could not be written."""

    newest: datetime | None = None
    count: int = 0
    size: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class StillHeld:
    """How many backups still hold somebody, the oldest and the newest of them."""

    count: int = 0
    oldest: datetime | None = None
    newest: datetime | None = None


@dataclass(frozen=True, slots=True)
class WentBack:
    """What was gone back to, and where what stood there before is kept: a backup, or the
    file itself where it was ``damaged``."""

    source: Path
    before: Path | None
    damaged: bool = False
