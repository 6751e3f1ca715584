"""What happened between us, what I noted, what is open, what was given."""

from __future__ import annotations

from datetime import date, datetime

from pydantic import NaiveDatetime
from sqlmodel import DateTime, Field, Index, SQLModel, UniqueConstraint

from desktop.domain.entities.columns import link, owner, row_id, uid


class Interaction(SQLModel, table=True):
    """One thing that happened between me and one or several people.

    ``about`` marks a day that is not exact. ``began_at`` is the wall time in
    ``zone``, where one is known. ``words`` are theirs, ``mine`` is what I add.
    """

    id: int | None = row_id()
    uid: str = uid()
    kind: str
    day: date = Field(index=True)
    about: bool = False
    began_at: NaiveDatetime | None = Field(default=None, sa_type=DateTime)
    zone: str = ""
    minutes: int | None = None
    title: str = ""
    place: str = ""
    began_by: str = ""
    words: str = ""
    mine: str = ""
    feeling: str = ""
    shared: str = ""
    asked: bool = False
    interrupted: str = ""
    advised: str = ""
    ask_next: str = ""
    confided: bool = False
    unprompted: bool = False
    origin: str = ""
    gathering_id: int | None = link("gathering")
    created_at: datetime


class InteractionPerson(SQLModel, table=True):
    __tablename__ = "interaction_person"
    __table_args__ = (
        UniqueConstraint("interaction_id", "person_id"),
        Index("ix_interaction_person_person", "person_id", "interaction_id"),
    )

    id: int | None = row_id()
    interaction_id: int = owner("interaction", index=False)
    person_id: int = owner("person", index=False)


class Note(SQLModel, table=True):
    """Something I write about a person; never contact, never moves a rhythm."""

    id: int | None = row_id()
    person_id: int = owner("person")
    text: str
    written_on: date
    confided: bool = False


class Loop(SQLModel, table=True):
    """Something open between us, with the day on which it might come up."""

    __table_args__ = (Index("ix_loop_open", "closed_on", "about_on"),)

    id: int | None = row_id()
    person_id: int = owner("person")
    kind: str
    text: str
    opened_on: date
    about_on: date | None = None
    closed_on: date | None = None
    outcome: str = ""
    opened_by_id: int | None = link("interaction")
    closed_by_id: int | None = link("interaction")


class Giving(SQLModel, table=True):
    """Something given or received; never a price."""

    id: int | None = row_id()
    person_id: int = owner("person")
    direction: str
    kind: str
    text: str
    state: str
    day: date | None = None
    thanked_on: date | None = None
    interaction_id: int | None = link("interaction")
