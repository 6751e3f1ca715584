"""A debrief while what was confided is under the veil."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.brief import OpenLoop
from desktop.domain.debrief import DebriefView
from desktop.ui.phrases import say_confided


def veiled(view: DebriefView) -> DebriefView:
    """What is open, without the words that were confided."""
    people = (
        replace(person, loops=tuple(_hidden(loop) for loop in person.loops))
        for person in view.people
    )
    return replace(view, people=tuple(people))


def _hidden(loop: OpenLoop) -> OpenLoop:
    return replace(loop, text=say_confided()) if loop.confided else loop
