"""Personal messages in the making."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from desktop.domain.entities.columns import link, owner, row_id, uid


class Draft(SQLModel, table=True):
    """A message for one person, with why it is written.

    ``form`` is a word of ``DraftForm``; ``family_id`` joins what was written once for each
    of several people. ``their_words`` are those a reply answers. ``went_by`` says how it
    left Kith; on ``ask_on`` Kith may ask how it landed, until ``landed_on`` says that it
    was told, or left unsaid.
    """

    id: int | None = row_id()
    uid: str = uid()
    form: str = "free"
    why_now: str = ""
    means_to_me: str = ""
    hope: str = ""
    might_do: str = ""
    their_words: str = ""
    subject: str = ""
    text: str = ""
    state: str = Field(default="writing", index=True)
    family_id: int | None = link("draft")
    dismissed: str = ""  # checks put aside, blank separated
    sent_on: date | None = None
    went_by: str = ""
    ask_on: date | None = None
    landed: str = ""
    landed_on: date | None = None
    interaction_id: int | None = link("interaction", index=False)
    follow_up_id: int | None = link("follow_up", index=False)
    created_at: datetime
    updated_at: datetime


class DraftPerson(SQLModel, table=True):
    __tablename__ = "draft_person"
    __table_args__ = (UniqueConstraint("draft_id", "person_id"),)

    id: int | None = row_id()
    draft_id: int = owner("draft", index=False)
    person_id: int = owner("person")
