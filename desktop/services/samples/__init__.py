"""Sample people to look around with: believable, invented, and gone in one act.

They are data in ``resources/samples``, with days counted from today, so that there is
always a history behind and a week ahead.
"""

from __future__ import annotations

import json
from datetime import datetime

from sqlmodel import col, delete, select

from desktop.domain.changes import Changes
from desktop.domain.entities import (
    Circle,
    CircleMember,
    Gathering,
    Interaction,
    InteractionPerson,
    Note,
    Person,
    Stage,
)
from desktop.domain.language import tr
from desktop.paths import resource
from desktop.services.samples.drafts import plant_drafts, sweep_drafts
from desktop.services.samples.gatherings import plant_gatherings
from desktop.services.samples.introductions import plant_introductions
from desktop.services.samples.life import plant_gathering, plant_life
from desktop.services.samples.mirror import plant_mirror
from desktop.services.samples.noticed import plant_noticed
from desktop.services.samples.people import Planting, Shrink, plant_circles, plant_person
from desktop.services.samples.reflect import plant_reflect, sweep_reflect
from desktop.storage.database import Database


def plant(db: Database, *, now: datetime, zone: str, shrink: Shrink) -> Changes:
    """Bring the sample people in. ``shrink`` makes the small and large photo of a picture."""
    told = json.loads(resource("samples/people.json").read_text(encoding="utf-8"))
    with db.change(tr("Brought in the sample people")) as change:
        planting = Planting(change.session, now, zone, shrink)
        plant_circles(planting, told["circles"])
        for stage in change.session.exec(select(Stage)):
            planting.stages[stage.key or stage.kind] = stage
        for rank, person in enumerate(told["people"], 1):
            planting.people[person["name"]] = plant_person(planting, person, rank)
        for person in told["people"]:
            plant_life(planting, person)
        for name, days, text in told["notes"]:
            note = Note(person_id=planting.people[name], text=text, written_on=planting.ago(days))
            change.session.add(note)
        plant_gathering(planting, told["gathering"])
        plant_drafts(planting)
        plant_introductions(planting)
        plant_noticed(planting)
        plant_reflect(planting)
        plant_mirror(planting)
        plant_gatherings(planting)
    return change.changes


def sweep(db: Database) -> Changes:
    """Take all sample people away again, with everything that was only theirs."""
    with db.change(tr("Swept the sample people away")) as change:
        session = change.session
        sweep_drafts(session)
        sweep_reflect(session)
        session.execute(delete(Person).where(col(Person.sample)))
        kept_talks = select(InteractionPerson.interaction_id)
        session.execute(
            delete(Interaction).where(
                col(Interaction.origin) == "sample", col(Interaction.id).not_in(kept_talks)
            )
        )
        kept_circles = select(CircleMember.circle_id)
        session.execute(
            delete(Circle).where(
                col(Circle.uid).startswith("sample-"), col(Circle.id).not_in(kept_circles)
            )
        )
        session.execute(delete(Gathering).where(col(Gathering.uid).startswith("sample-")))
    return change.changes
