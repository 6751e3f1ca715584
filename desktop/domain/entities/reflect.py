"""My own side: who I am and how I look back on a week."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from desktop.domain.entities.columns import owner, row_id


class ProfileLine(SQLModel, table=True):
    """A value, an aim, whom I hope to meet, what I offer or need, a story.

    ``done_on`` is set when an aim was reached, or a hope or need met.
    """

    __tablename__ = "profile_line"

    id: int | None = row_id()
    kind: str
    text: str
    position: int = 0
    written_on: date
    done_on: date | None = None


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


class ReviewPerson(SQLModel, table=True):
    """Somebody named in an answer of a review; ``part`` is the key of its question."""

    __tablename__ = "review_person"
    __table_args__ = (UniqueConstraint("review_id", "person_id", "part"),)

    id: int | None = row_id()
    review_id: int = owner("review", index=False)
    person_id: int = owner("person")
    part: str


class Letter(SQLModel, table=True):
    """The letter of a year to myself, as I left it; Markdown."""

    id: int | None = row_id()
    year: int = Field(unique=True)
    text: str
    updated_at: datetime
