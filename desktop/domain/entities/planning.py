"""Time ahead: rhythms, follow-ups and seasons."""

from __future__ import annotations

from datetime import date, datetime

from pydantic import NaiveDatetime
from sqlmodel import DateTime, Field, Index, SQLModel

from desktop.domain.entities.columns import link, owner, row_id, uid


class Rhythm(SQLModel, table=True):
    """How often we would both be glad to be in touch, of a person or a circle.

    A window from ``earliest`` to ``latest`` units after the last contact;
    ``none_needed`` says that prompts would be wrong here. ``kept_on`` is the day on
    which I said that it stays, though we live another.
    """

    id: int | None = row_id()
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", unique=True
    )
    circle_id: int | None = Field(
        default=None, foreign_key="circle.id", ondelete="CASCADE", unique=True
    )
    none_needed: bool = False
    earliest: int = 4
    latest: int = 6
    unit: str = "week"
    kept_on: date | None = None


class FollowUp(SQLModel, table=True):
    """A planned contact: a day, a window, or an appointment with a time.

    ``day`` is its day, or the best day of a window (``window_from`` to
    ``window_to``, both included). An appointment begins at the wall time
    ``starts_at`` in ``zone`` and lasts ``minutes``. ``rule`` is an RRULE of RFC
    5545 without its name, ``except_days`` ISO days left out, blank separated (of a single
    plan those from which it was moved; ``moved_from`` is the first). One
    occurrence that was moved stands as a row of its own, with ``series_id`` and
    the ``occurrence_on`` it replaces. A request to meet that waits for my answer lies
    on the day it is to be answered by; answered, ``answer_by`` is empty.
    """

    __tablename__ = "follow_up"
    __table_args__ = (
        Index("ix_follow_up_calendar", "day"),
        Index("ix_follow_up_window", "window_to", "window_from"),
        Index("ix_follow_up_next", "person_id", "state", "day"),
        Index("ix_follow_up_rule", "rule"),
    )

    id: int | None = row_id()
    uid: str = uid()
    person_id: int | None = Field(default=None, foreign_key="person.id", ondelete="CASCADE")
    title: str = ""
    reason: str = ""
    size: str = "line"
    shape: str = "day"
    day: date
    window_from: date | None = None
    window_to: date | None = None
    starts_at: NaiveDatetime | None = Field(default=None, sa_type=DateTime)
    zone: str = ""
    minutes: int | None = None
    place: str = ""
    rule: str = ""
    except_days: str = ""
    series_id: int | None = Field(
        default=None, foreign_key="follow_up.id", ondelete="CASCADE", index=True
    )
    occurrence_on: date | None = None
    state: str = "planned"
    settled_on: date | None = None
    moved_from: date | None = None
    origin: str = ""
    interaction_id: int | None = link("interaction")
    stage_id: int | None = link("stage", index=False)
    gathering_id: int | None = link("gathering")
    asked_by_them_on: date | None = None
    answer_by: date | None = None
    created_at: datetime


class FollowUpGuest(SQLModel, table=True):
    """Somebody else who will be there."""

    __tablename__ = "follow_up_guest"

    id: int | None = row_id()
    follow_up_id: int = owner("follow_up")
    person_id: int = owner("person")


class Season(SQLModel, table=True):
    """A hard season of a person; without a person, a break or a fresh start of mine."""

    id: int | None = row_id()
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", index=True
    )
    kind: str
    begins_on: date
    ends_on: date | None = None
    review_on: date | None = None
    note: str = ""
