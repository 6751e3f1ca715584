"""What I and they share, as things beside the letter."""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

from desktop.domain.compose.beside import Thing, ThingKind
from desktop.domain.compose.ground import Ground, Shared
from desktop.domain.language import tr

_MOST = 3


def things_of(shared: Iterable[Shared]) -> list[Thing]:
    """The closest few; their line above, mine below it."""
    return [_thing(one) for one in list(shared)[:_MOST]]


def _thing(one: Shared) -> Thing:
    below = {
        Ground.COMMON: tr("You: {mine}"),
        Ground.I_CAN_GIVE: tr("You could give: {mine}"),
        Ground.THEY_CAN_GIVE: tr("You look for: {mine}"),
    }[one.ground].format(mine=one.mine)
    key = crc32(f"{one.mine}\n{one.theirs}".encode("utf-8", "surrogatepass"))
    return Thing(ThingKind.GROUND, f"ground:{key:08x}", one.theirs, one.day, below=below)
