"""What I noticed of somebody's life, and might take up."""

from __future__ import annotations

from datetime import date

from sqlmodel import Field, Index, SQLModel

from desktop.domain.entities.columns import link, owner, row_id, uid


class News(SQLModel, table=True):
    """A piece of their news: heard, read, or seen in a file that was brought in.

    ``came_from`` says where, ``address`` is a page that tells more. It waits until I
    take it up (then ``follow_up_id`` or ``interaction_id`` says how) or let it be.
    """

    __table_args__ = (Index("ix_news_waiting", "state", "noticed_on"),)

    id: int | None = row_id()
    uid: str = uid()
    person_id: int = owner("person")
    text: str
    came_from: str = ""
    address: str = ""
    noticed_on: date
    state: str = Field(default="waiting")
    decided_on: date | None = None
    follow_up_id: int | None = link("follow_up", index=False)
    interaction_id: int | None = link("interaction", index=False)
