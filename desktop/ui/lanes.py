"""Where the runner's work is done: threads of its own, or at once."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from concurrent.futures import Executor

Lane = Literal["write", "read", "files"]


class Threads:
    """The real lanes, there once they are needed. ``stop`` waits for what is under way; what a
    window on its way out still asks for is answered to nobody, and not done."""

    _has_stopped = False

    @cached_property
    def _pools(self) -> dict[Lane, Executor]:
        from concurrent.futures import ThreadPoolExecutor  # after the first paint

        sys.setswitchinterval(0.0002)  # at 5 ms, beside busy lanes, a page took four times as long
        return {
            "write": ThreadPoolExecutor(1, "kith-write"),
            "read": ThreadPoolExecutor(1, "kith-read"),
            "files": ThreadPoolExecutor(2, "kith-files"),
        }

    def submit(self, lane: Lane, job: Callable[[], None]) -> None:
        if not self._has_stopped:
            self._pools[lane].submit(job)

    def stop(self) -> None:
        self._has_stopped = True
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)


class Inline:
    """Everything at once and in order, so that tests of screens are plain."""

    def submit(self, lane: Lane, job: Callable[[], None]) -> None:
        job()

    def stop(self) -> None:
        """Nothing is ever under way."""
