"""What was read from elsewhere, and what was decided about it."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, Index, SQLModel, UniqueConstraint

from desktop.domain.entities.columns import link, owner, row_id, uid


class Source(SQLModel, table=True):
    """One record as it was read, kept so that the unknown in it lives on.

    ``key`` finds the record in a second import of the same origin: its UID or
    URL, else the hash of its text. A person can have several sources.
    """

    __table_args__ = (Index("ix_source_key", "format", "key"),)

    id: int | None = row_id()
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", index=True
    )
    circle_id: int | None = link("circle", index=False)
    format: str
    key: str
    text_hash: str = ""
    origin: str = ""
    line: int = 0
    text: str
    read_at: datetime


class MatchProposal(SQLModel, table=True):
    """Two people of the book who may be one, with why, until decided."""

    __tablename__ = "match_proposal"
    __table_args__ = (UniqueConstraint("first_id", "second_id"),)

    id: int | None = row_id()
    first_id: int = owner("person", index=False)
    second_id: int = owner("person")
    score: float
    why: str
    proposed_at: datetime


class MatchDecision(SQLModel, table=True):
    """ "Not the same", remembered by UID so that it outlives an archive."""

    __tablename__ = "match_decision"
    __table_args__ = (UniqueConstraint("first_uid", "second_uid"),)

    id: int | None = row_id()
    first_uid: str
    second_uid: str
    decided_at: datetime


class Attachment(SQLModel, table=True):
    """A file kept with a person, an interaction or a gathering."""

    id: int | None = row_id()
    uid: str = uid()
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", index=True
    )
    interaction_id: int | None = link("interaction")
    gathering_id: int | None = link("gathering")
    name: str
    mime: str = ""
    content: bytes
    added_at: datetime


class SavedList(SQLModel, table=True):
    """A list of people kept by its filter (JSON), not by its members."""

    __tablename__ = "saved_list"

    id: int | None = row_id()
    name: str
    filter: str
    position: int = 0
