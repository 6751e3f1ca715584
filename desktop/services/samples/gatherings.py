"""The sample gatherings: one ahead, prepared; one just past, with what may follow."""

from __future__ import annotations

import json
from datetime import datetime, time
from typing import Any

from sqlmodel import select

from desktop.domain.entities import (
    Gathering,
    GatheringAim,
    GatheringPerson,
    Interaction,
    InteractionPerson,
    Person,
    Stage,
)
from desktop.domain.name_order import sort_key
from desktop.domain.vocabulary import Becomes, GatheringRole, InteractionKind, StageKind
from desktop.paths import resource
from desktop.services.samples.people import Planting

_RANK = 1_000_000.0  # below all who lie there already


def plant_gatherings(planting: Planting) -> None:
    """Prepare the gathering that is there already, and bring in the one that was."""
    told = json.loads(resource("samples/gatherings.json").read_text(encoding="utf-8"))
    ahead = planting.session.exec(
        select(Gathering).where(Gathering.uid == "sample-gathering")
    ).one()
    _prepare(planting, ahead, told["ahead"])
    past = told["past"]
    day = planting.ago(past["ago"])
    gathering = Gathering(
        uid=past["uid"],
        name=past["name"],
        day=day,
        starts_at=datetime.combine(day, time.fromisoformat(past["at"])),
        zone=planting.zone,
        minutes=past["minutes"],
        place=past["place"],
    )
    planting.keep(gathering)
    _prepare(planting, gathering, past)
    for position, met in enumerate(past["met"]):
        _plant_met(planting, gathering, met, position)


def _prepare(planting: Planting, gathering: Gathering, told: dict[str, Any]) -> None:
    assert gathering.id is not None
    gathering.about = told["about"]
    gathering.introduction_short, gathering.introduction = told["short"], told["three"]
    gathering.seconds = told["seconds"]
    for position, aim in enumerate(told["aims"]):
        text, reached, outcome = (aim, False, "") if isinstance(aim, str) else aim
        row = GatheringAim(
            gathering_id=gathering.id, text=text, reached=reached, outcome=outcome,
            position=position,
        )  # fmt: skip
        planting.session.add(row)
    for position, (name, why) in enumerate(told["hoped"]):
        planting.session.add(
            GatheringPerson(
                gathering_id=gathering.id,
                person_id=planting.people.get(name),
                name=name,
                role=GatheringRole.HOPED_FOR,
                line=why,
                position=position,
            )
        )


def _plant_met(
    planting: Planting, gathering: Gathering, told: dict[str, Any], position: int
) -> None:
    assert gathering.id is not None
    becomes = told.get("becomes", "")
    person = _plant_person(planting, gathering, told, position) if told.get("new") else None
    planting.session.add(
        GatheringPerson(
            gathering_id=gathering.id,
            person_id=person,
            name=told["name"],
            role=GatheringRole.MET,
            line=told["line"],
            becomes=becomes,
            next_step=told.get("next", ""),
            size=told.get("size", ""),
            position=position,
        )
    )


def _plant_person(
    planting: Planting, gathering: Gathering, told: dict[str, Any], position: int
) -> int:
    """Somebody new, with that we met there."""
    name, stage = told["name"], _stage(planting, told["becomes"])
    given, _, family = name.partition(" ")
    person = planting.keep(
        Person(
            name=name,
            given=given,
            family=family,
            sort_key=sort_key(name, given, family),
            met_on=gathering.day.isoformat(),
            met_where=gathering.name,
            in_practice_since=planting.today,
            stage_id=stage.id if stage else None,
            stage_rank=_RANK + position if stage else None,
            stage_since=planting.today if stage else None,
            last_contact_on=gathering.day,
            sample=True,
            created_at=planting.now,
            updated_at=planting.now,
        )
    )
    _plant_talk(planting, gathering, person, told["line"])
    return person


def _stage(planting: Planting, becomes: str) -> Stage | None:
    """The first stage for somebody in practice, else the tray of those noticed."""
    kind = StageKind.STAGE if becomes == Becomes.PRACTICE else StageKind.NOTICED
    stages = sorted(planting.stages.values(), key=lambda stage: stage.position)
    return next((one for one in stages if one.kind == kind), None)


def _plant_talk(planting: Planting, gathering: Gathering, person: int, line: str) -> None:
    talk = planting.keep(
        Interaction(
            kind=InteractionKind.GATHERING,
            day=gathering.day,
            title=gathering.name,
            place=gathering.place,
            mine=line,
            origin="sample",
            gathering_id=gathering.id,
            created_at=planting.now,
        )
    )
    planting.session.add(InteractionPerson(interaction_id=talk, person_id=person))
