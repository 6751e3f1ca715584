"""Which gaps fail a journey: those of ours over the limit that are not told of here.

The limits are those of a machine whose pace is ``PACE_MS`` (tests/bench/timing.py says of
what); on one that is slower at the moment, whoever made it so, they are longer by as much.
A gap fails a journey when it is ``ROOM`` times as long: other work on the machine, and our own
threads at an unlucky moment, lengthen single gaps by as much. This catches what stands still;
how long gaps are is for ``KITH_GAPS`` and docs/quality.md to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.bench.timing import pace_ms

from .watchdog import LIMITS_MS, Gap

PACE_MS = 10.0
ROOM = 3.0


@dataclass(frozen=True, slots=True)
class Known:
    """A gap that remains: a frame that stands in its stack, how long it may be, and why."""

    frame: str
    at_most_ms: float
    reason: str


_BUILT = "The first opening imports and builds all of the page at once."
_SHOWN = "All that was read is laid out at once."
KNOWN = (
    Known("MainWindow.show_aside", 110, _BUILT),
    Known("MainWindow.show_place", 110, _BUILT),
    Known("ui/people/triage/", 105, _BUILT),
    Known("ui/people/page.py", 90, _BUILT),
    Known("ui/reflect/", 110, _BUILT),
    Known("ui/we_spoke/", 105, _BUILT),
    Known("domain/english_days.py", 105, "dateparser makes its tables when it is first asked."),
    Known("ui/gatherings/", 80, _BUILT),
    Known("ui/introductions/page.py", 80, _BUILT),
    Known("ui/importing/", 100, _SHOWN),
    Known("ui/today/page.py", 80, _SHOWN),
    Known("ui/compose/", 75, _SHOWN),
    Known("ui/people/card/", 75, _SHOWN),
)


def beyond(gaps: Sequence[Gap], known: Sequence[Known] = KNOWN) -> list[Gap]:
    """Those that nothing excuses."""
    found = [gap for gap in gaps if gap.own > LIMITS_MS[gap.phase]]
    if not found:
        return []
    slower = ROOM * max(1.0, pace_ms(0.95) / PACE_MS)
    return [gap for gap in found if gap.own > slower * _limit(gap, known)]


def _limit(gap: Gap, known: Sequence[Known]) -> float:
    frames = [frame for stack in gap.stacks for frame in stack]
    excused = (one.at_most_ms for one in known if any(one.frame in frame for frame in frames))
    return max([LIMITS_MS[gap.phase], *excused])
