"""Two people who should meet, from the thought to the thanks."""

from __future__ import annotations

from datetime import date

from sqlmodel import SQLModel

from desktop.domain.entities.columns import link, owner, row_id, uid


class Introduction(SQLModel, table=True):
    """``first_word`` and ``second_word`` say where each of the two stands
    (``SideWord``, "" while not asked), ``first_on`` and ``second_on`` since when.
    ``may_tell`` is what the first agreed that I pass on, ``waits`` what I hold back until
    both are willing. ``credit_id`` is who brought me to one of them, or to the thought.
    """

    id: int | None = row_id()
    uid: str = uid()
    first_id: int = owner("person")
    second_id: int = owner("person")
    state: str
    why: str = ""
    first_word: str = ""
    first_on: date | None = None
    second_word: str = ""
    second_on: date | None = None
    may_tell: str = ""
    waits: str = ""
    next_step: str = ""
    next_on: date | None = None
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


class NotTheseTwo(SQLModel, table=True):
    """Two people whom I do not want to see suggested to each other again."""

    __tablename__ = "not_these_two"

    id: int | None = row_id()
    first_id: int = owner("person")
    second_id: int = owner("person")
    said_on: date
