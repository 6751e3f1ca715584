"""Events: why I go, whom I hope to meet, whom I met."""

from __future__ import annotations

from datetime import date

from pydantic import NaiveDatetime
from sqlmodel import DateTime, Field, SQLModel

from desktop.domain.entities.columns import link, owner, row_id, uid


class Gathering(SQLModel, table=True):
    id: int | None = row_id()
    uid: str = uid()
    name: str
    day: date = Field(index=True)
    starts_at: NaiveDatetime | None = Field(default=None, sa_type=DateTime)
    zone: str = ""
    minutes: int | None = None
    place: str = ""
    about: str = ""
    introduction_short: str = ""
    introduction: str = ""
    introduction_long: str = ""
    looking_back: str = ""


class GatheringAim(SQLModel, table=True):
    __tablename__ = "gathering_aim"

    id: int | None = row_id()
    gathering_id: int = owner("gathering")
    text: str
    outcome: str = ""
    position: int = 0


class GatheringPerson(SQLModel, table=True):
    """Somebody hoped for or met; unknown people stand by name until matched."""

    __tablename__ = "gathering_person"

    id: int | None = row_id()
    gathering_id: int = owner("gathering")
    person_id: int | None = link("person")
    name: str = ""
    role: str
    line: str = ""
    next_step: str = ""
    position: int = 0
