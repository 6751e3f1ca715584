"""A store that answers late."""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.lanes import Inline, Lane


class Held(Inline):
    """Lanes that wait until they are told: the store answers late."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def submit(self, lane: Lane, job: Callable[[], None]) -> None:
        self.jobs.append(job)

    def work(self) -> None:
        while self.jobs:
            self.jobs.pop(0)()
