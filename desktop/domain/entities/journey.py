"""The journey: its steps, their texts, and the moves between them."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import SQLModel

from desktop.domain.entities.columns import link, owner, row_id, uid


class Stage(SQLModel, table=True):
    """A place on the board: the Noticed tray, a stage, or the Resting tray.

    ``key`` names one of Kith's own stages, so that its words can be put back.
    ``card_limit`` is how many I can hold; over it the board asks.
    """

    id: int | None = row_id()
    uid: str = uid()
    key: str = ""
    kind: str
    position: int
    name: str
    icon: str = ""
    purpose: str = ""  # short, at the head of the column
    asks: str = ""  # whole, on the stage's page
    here_when: str = ""
    card_limit: int | None = None


class StageLine(SQLModel, table=True):
    """One question, act or sign of a stage. ``size`` is what an act asks."""

    __tablename__ = "stage_line"

    id: int | None = row_id()
    stage_id: int = owner("stage")
    kind: str
    text: str
    icon: str = ""
    size: str = ""
    position: int = 0
    own: bool = False


class Move(SQLModel, table=True):
    """A change of step, with the sign I saw and why. Names outlive the stages."""

    id: int | None = row_id()
    person_id: int = owner("person")
    from_stage_id: int | None = link("stage", index=False)
    to_stage_id: int | None = link("stage", index=False)
    from_name: str = ""
    to_name: str = ""
    moved_on: date
    moved_at: datetime
    sign: str = ""
    why: str = ""


class TrustMoment(SQLModel, table=True):
    """A moment in which trust was built, stumbled or was repaired: a diary."""

    __tablename__ = "trust_moment"

    id: int | None = row_id()
    person_id: int = owner("person")
    kind: str
    text: str
    day: date
    step_back_id: int | None = link("stage", index=False)
