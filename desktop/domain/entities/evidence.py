"""What files tell of besides people: talks, meetings and dates that wait to be looked at."""

from __future__ import annotations

from datetime import date, datetime

from pydantic import NaiveDatetime
from sqlmodel import DateTime, Field, Index, SQLModel, UniqueConstraint

from desktop.domain.entities.columns import link, row_id, uid


class SubscribedCalendar(SQLModel, table=True):
    """An .ics file of this computer, or a folder of them, read again when it changes.

    ``text_hash`` is of what was read last; ``trouble`` the sentence that says why it
    could not be read, "" when it could.
    """

    __tablename__ = "subscribed_calendar"

    id: int | None = row_id()
    uid: str = uid()
    name: str
    path: str = Field(unique=True)
    text_hash: str = ""
    read_at: datetime | None = None
    trouble: str = ""
    added_at: datetime


class Evidence(SQLModel, table=True):
    """Something a calendar, a chat or a mailbox tells of, and what became of it.

    ``key`` finds it again in a second reading, ``text_hash`` says whether it tells
    something else by then. ``day`` to ``last_day`` (included), or from the wall time
    ``began_at`` in ``zone`` for ``minutes``; of an occasion ``year_known`` says whether
    the year of ``day`` means anything. ``with_whom`` is a JSON list of Participants as the
    source names them. What was said is not in here: it stands in the file at ``path``.
    """

    __table_args__ = (
        UniqueConstraint("format", "key"),
        Index("ix_evidence_tray", "state", "day"),
    )

    id: int | None = row_id()
    uid: str = uid()
    form: str
    format: str
    key: str
    text_hash: str = ""
    origin: str = ""
    path: str = ""
    calendar_id: int | None = link("subscribed_calendar")
    state: str = "waiting"
    kind: str
    day: date
    last_day: date | None = None
    year_known: bool = True
    began_at: NaiveDatetime | None = Field(default=None, sa_type=DateTime)
    zone: str = ""
    minutes: int | None = None
    title: str = ""
    place: str = ""
    rule: str = ""
    except_days: str = ""
    messages: int = 1
    with_whom: str = "[]"
    interaction_id: int | None = link("interaction")
    follow_up_id: int | None = link("follow_up")
    occasion_id: int | None = link("occasion")
    found_at: datetime
    decided_at: datetime | None = None


class KnownAs(SQLModel, table=True):
    """Whom a name in a chat or an address in a mailbox stands for: somebody, or me."""

    __tablename__ = "known_as"

    id: int | None = row_id()
    handle: str = Field(unique=True)
    name: str = ""
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", index=True
    )
    is_me: bool = False


class ColumnMapping(SQLModel, table=True):
    """What the columns of a table mean, remembered by its header."""

    __tablename__ = "column_mapping"

    id: int | None = row_id()
    header: str = Field(unique=True)
    name: str = ""
    mapping: str
    used_at: datetime
