"""What the system says of this process: how old it is, how much memory it holds."""

from __future__ import annotations

import os
import sys
import time

_IMPORTED = time.monotonic()


def age_ms() -> float:
    """Milliseconds since the process started; since this import where unknown.

    Linux counts a process's start in ticks (10 ms) since boot, in /proc/self/stat.
    """
    try:
        with open("/proc/self/stat", encoding="ascii", errors="replace") as file:
            after_name = file.read().rpartition(")")[2].split()
        ticks = int(after_name[19])  # field 22, starttime
        started = ticks / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000
    except (OSError, ValueError, IndexError, AttributeError):
        return (time.monotonic() - _IMPORTED) * 1000


def memory_mb() -> float:
    """Resident memory in MB: now on Linux, the peak elsewhere, 0 where unknown."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            pages = int(file.read().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, ValueError, IndexError, AttributeError):
        pass
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3
