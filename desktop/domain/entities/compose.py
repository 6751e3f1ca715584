"""Personal messages in the making."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from desktop.domain.entities.columns import link, owner, row_id, uid


class Draft(SQLModel, table=True):
    """A message for one person, with why it is written.

    ``form`` is free, invitation, thanks or reply; ``family_id`` joins what was
    written once for each of several people.
    """

    id: int | None = row_id()
    uid: str = uid()
    form: str = "free"
    why_now: str = ""
    means_to_me: str = ""
    hope: str = ""
    subject: str = ""
    text: str = ""
    state: str = Field(default="writing", index=True)
    family_id: int | None = link("draft")
    dismissed: str = ""  # checks put aside, blank separated
    sent_on: date | None = None
    landed: str = ""
    interaction_id: int | None = link("interaction", index=False)
    created_at: datetime
    updated_at: datetime


class DraftPerson(SQLModel, table=True):
    __tablename__ = "draft_person"
    __table_args__ = (UniqueConstraint("draft_id", "person_id"),)

    id: int | None = row_id()
    draft_id: int = owner("draft", index=False)
    person_id: int = owner("person")
