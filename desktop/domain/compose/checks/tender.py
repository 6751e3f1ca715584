"""What is too bright, or consoles too quickly, in a hard season."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look, found


def tender(look: Look) -> Iterator[Finding]:
    if not look.tender:
        return
    reading = look.reading
    bright = next((one for one in reading.body if one.mark == "!"), None)
    if bright is not None:
        yield found(Check.TENDER, "bright", reading.sentence(bright))
    for silver in reading.find_all("silver"):
        yield found(Check.TENDER, "silver", silver)
