"""Whom I saw while Kith was closed: kept together, each as a talk of about then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from desktop.domain.changes import Changes
from desktop.domain.language import tr
from desktop.domain.talk import TalkDraft
from desktop.services.interactions import record
from desktop.storage.database import Database


def keep_meanwhile(
    db: Database, people: Sequence[int], newcomers: Sequence[str], *, day: date, now: datetime
) -> Changes:
    """A talk with each of these on about that day; newcomers come into the book.

    They were seen each by themselves, as far as is known.
    """
    with db.change() as change:
        for person in people:
            record(change.session, TalkDraft([person], day, about=True), now=now)
        for name in newcomers:
            record(change.session, TalkDraft(day=day, new_people=[name], about=True), now=now)
        one = len(people) + len(newcomers) == 1
        change.label = tr("Kept whom you saw") if one else tr("Kept the people you saw")
    return change.changes
