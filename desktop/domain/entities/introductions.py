"""Two people who should meet, from the thought to the thanks."""

from __future__ import annotations

from datetime import date

from sqlmodel import SQLModel

from desktop.domain.entities.columns import link, owner, row_id, uid


class Introduction(SQLModel, table=True):
    id: int | None = row_id()
    uid: str = uid()
    first_id: int = owner("person")
    second_id: int = owner("person")
    state: str
    why: str = ""
    credit_id: int | None = link("person", index=False)
    outcome: str = ""
    thought_on: date
    state_on: date
    position: int = 0


class IntroductionStep(SQLModel, table=True):
    """The words written for one step, to whom, and when they went."""

    __tablename__ = "introduction_step"

    id: int | None = row_id()
    introduction_id: int = owner("introduction")
    state: str
    person_id: int | None = link("person", index=False)
    text: str = ""
    sent_on: date | None = None
