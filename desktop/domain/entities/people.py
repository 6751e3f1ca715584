"""Who somebody is: names, ways to reach them, dates, facets, ties, circles, tags."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, Index, SQLModel, UniqueConstraint

from desktop.domain.entities.columns import link, owner, row_id, uid


class Person(SQLModel, table=True):
    """Anyone in the address book; in practice when ``in_practice_since`` is set.

    ``sort_key`` is the folded name by which lists stand. ``last_contact_on`` is
    the day of the last mutual contact, derived from interactions and kept here
    since every list asks for it. ``stage_rank`` orders the cards of a column.
    ``deleted_at`` puts a person into the trash; everything of theirs stays.
    ``sorted_on`` is the day on which I looked at them and left them where they are.
    """

    __table_args__ = (
        Index("ix_person_listed", "deleted_at", "sort_key", "id"),
        Index("ix_person_practice", "deleted_at", "in_practice_since"),
        Index("ix_person_board", "stage_id", "stage_rank"),
        Index("ix_person_contact", "deleted_at", "last_contact_on"),
    )

    id: int | None = row_id()
    uid: str = uid()
    kind: str = "person"
    name: str
    name_made: bool = False
    prefix: str = ""
    given: str = ""
    additional: str = ""
    family: str = ""
    suffix: str = ""
    phonetic: str = ""
    nickname: str = ""
    pronouns: str = ""
    organisation: str = ""
    department: str = ""
    title: str = ""
    sort_key: str = ""
    in_practice_since: date | None = None
    intention: str = ""
    stage_id: int | None = link("stage", index=False)
    stage_rank: float | None = None
    stage_since: date | None = None
    met_on: str = ""  # ISO, and may lack its day or month: 2024-10
    met_where: str = ""
    met_how: str = ""
    introduced_by_id: int | None = link("person")
    introduced_by_name: str = ""
    connected_on: date | None = None
    last_contact_on: date | None = None
    sorted_on: date | None = None
    sample: bool = False  # one of the sample people, swept away in one act
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    merged_into_id: int | None = link("person")


class Photo(SQLModel, table=True):
    """A portrait: ``small`` for lists (96 px), ``large`` for the card (at most 1,024 px).

    ``original`` is kept only where Qt cannot read what came (HEIC), or has not yet.
    ``made_from`` is the SHA-256 of the picture in the source that these were made from.
    """

    person_id: int = Field(primary_key=True, foreign_key="person.id", ondelete="CASCADE")
    small: bytes
    large: bytes
    original: bytes | None = None
    made_from: str = ""


class ContactPoint(SQLModel, table=True):
    """A telephone, e-mail, profile, web page or messenger address.

    ``value`` is what was typed; ``key`` its comparable form (E.164, lower-case
    mail, profile slug), "" when it has none.
    """

    __tablename__ = "contact_point"
    __table_args__ = (Index("ix_contact_point_key", "kind", "key"),)

    id: int | None = row_id()
    person_id: int = owner("person")
    kind: str
    value: str
    key: str = ""
    label: str = ""
    service: str = ""
    preferred: bool = False
    position: int = 0


class Address(SQLModel, table=True):
    id: int | None = row_id()
    person_id: int = owner("person")
    label: str = ""
    po_box: str = ""
    extended: str = ""
    street: str = ""
    locality: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    text: str = ""
    preferred: bool = False
    position: int = 0


class Occasion(SQLModel, table=True):
    """A date in their life; year, month or day may be unknown.

    ``leap_rule`` (feb28, mar1) says when 29 February is kept in common years;
    ``lead_days`` how long before it is shown; ``text`` what was no date.
    """

    __table_args__ = (Index("ix_occasion_calendar", "month", "day"),)

    id: int | None = row_id()
    person_id: int = owner("person")
    kind: str
    label: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    text: str = ""
    leap_rule: str = "feb28"
    lead_days: int = 7


class Facet(SQLModel, table=True):
    """One dated thing I know of a person, with where it came from."""

    id: int | None = row_id()
    person_id: int = owner("person")
    kind: str
    text: str
    noted_on: date
    came_from: str = ""
    interaction_id: int | None = link("interaction")
    position: int = 0


class Tie(SQLModel, table=True):
    """A relation to another person, known here or only by name.

    ``kind`` says what the other is to this person ("daughter"). A tie between
    two people of the book stands once, at the person it was written on;
    ``reverse_kind`` says what this person is to the other.
    """

    id: int | None = row_id()
    person_id: int = owner("person")
    other_id: int | None = link("person")
    other_name: str = ""
    other_uid: str = ""
    kind: str = ""
    reverse_kind: str = ""
    position: int = 0


class Circle(SQLModel, table=True):
    """A group of people with, perhaps, a rhythm of its own."""

    id: int | None = row_id()
    uid: str = uid()
    name: str
    colour: int = 0  # which of the monogram pairs
    position: int = 0


class CircleMember(SQLModel, table=True):
    __tablename__ = "circle_member"
    __table_args__ = (UniqueConstraint("circle_id", "person_id"),)

    id: int | None = row_id()
    circle_id: int = owner("circle", index=False)
    person_id: int = owner("person")
    favourite: bool = False


class Tag(SQLModel, table=True):
    """A free label; ``key`` is its folded name, so that it stands once."""

    id: int | None = row_id()
    name: str
    key: str = Field(unique=True)


class PersonTag(SQLModel, table=True):
    __tablename__ = "person_tag"
    __table_args__ = (UniqueConstraint("person_id", "tag_id"),)

    id: int | None = row_id()
    person_id: int = owner("person", index=False)
    tag_id: int = owner("tag")
