"""My own side: who I am and how I look back on a week."""

from __future__ import annotations

from datetime import date

from sqlmodel import Field, SQLModel

from desktop.domain.entities.columns import owner, row_id


class ProfileLine(SQLModel, table=True):
    """A value, an aim, whom I hope to meet, what I offer or need, a story."""

    __tablename__ = "profile_line"

    id: int | None = row_id()
    kind: str
    text: str
    position: int = 0
    written_on: date


class ProfileAimPerson(SQLModel, table=True):
    """A person an aim is about."""

    __tablename__ = "profile_aim_person"

    id: int | None = row_id()
    profile_line_id: int = owner("profile_line")
    person_id: int = owner("person")


class Review(SQLModel, table=True):
    """One weekly review: answers by question key, as JSON; private."""

    id: int | None = row_id()
    week_of: date = Field(unique=True)
    answers: str = "{}"
    finished_on: date | None = None
