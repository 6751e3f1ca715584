"""Which gaps fail a journey: all of ours over the limit. None is excused.

The limits are those of a machine whose pace is ``PACE_MS`` of processor time (tests/bench/timing.py
says of what); where caches and cores are shared with other work at the moment, the same
piece of program takes more of it, and limits are longer by as much.

What the window's thread computed is the program's alone and judged closely. What it waited
for our own threads hangs on which of them had a processor just then, so it has more room.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.bench.timing import cpu_pace_ms

from .watchdog import LIMITS_MS, Gap

PACE_MS = 10.0
ROOM = 1.25
"""For what the window's thread computed: nobody's pace is the same for a whole journey."""
ROOM_BESIDE_OTHERS = 2.0
"""For that and what it waited for our own threads, together."""


def beyond(gaps: Sequence[Gap]) -> list[Gap]:
    """Those that nothing explains but the program."""
    suspected = [gap for gap in gaps if gap.own > LIMITS_MS[gap.phase]]
    if not suspected:
        return []
    slower = max(1.0, cpu_pace_ms() / PACE_MS)
    return [gap for gap in suspected if _is_beyond(gap, slower * LIMITS_MS[gap.phase])]


def _is_beyond(gap: Gap, limit_ms: float) -> bool:
    return min(gap.thread, gap.own) > ROOM * limit_ms or gap.own > ROOM_BESIDE_OTHERS * limit_ms
