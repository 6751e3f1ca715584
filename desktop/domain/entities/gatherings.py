"""Events: why I go, whom I hope to meet, whom I met."""

from __future__ import annotations

from datetime import date

from pydantic import NaiveDatetime
from sqlmodel import DateTime, Field, SQLModel

from desktop.domain.entities.columns import link, owner, row_id, uid


class Gathering(SQLModel, table=True):
    """``last_day`` is set where it lasts several days. The three introductions are of
    myself; their seconds are those of the last time I said each aloud. ``finished_on`` is
    the day on which I had looked back on it.
    """

    id: int | None = row_id()
    uid: str = uid()
    name: str
    day: date = Field(index=True)
    last_day: date | None = None
    starts_at: NaiveDatetime | None = Field(default=None, sa_type=DateTime)
    zone: str = ""
    minutes: int | None = None
    place: str = ""
    about: str = ""
    introduction_short: str = ""
    introduction: str = ""
    introduction_long: str = ""
    seconds_short: int | None = None
    seconds: int | None = None
    seconds_long: int | None = None
    looking_back: str = ""
    finished_on: date | None = None


class GatheringAim(SQLModel, table=True):
    __tablename__ = "gathering_aim"

    id: int | None = row_id()
    gathering_id: int = owner("gathering")
    text: str
    reached: bool = False
    outcome: str = ""
    position: int = 0


class GatheringPerson(SQLModel, table=True):
    """Somebody hoped for or met; unknown people stand by name until matched.

    ``line`` is what I want to remember, ``reach`` a number or an address they gave me.
    ``becomes`` is what I want to be to them (``Becomes``, "" while undecided);
    ``next_step`` is the reason of a follow-up of that ``size`` on ``plan_on``, until
    ``follow_up_id`` says that it is planned.
    """

    __tablename__ = "gathering_person"

    id: int | None = row_id()
    gathering_id: int = owner("gathering")
    person_id: int | None = link("person")
    name: str = ""
    role: str
    line: str = ""
    reach: str = ""
    becomes: str = ""
    next_step: str = ""
    size: str = ""
    plan_on: date | None = None
    follow_up_id: int | None = link("follow_up", index=False)
    position: int = 0
