"""What the mirror has to say of the sample people: a week of small contacts, and some before."""

from __future__ import annotations

import json
from typing import Any

from desktop.domain.entities import FollowUp, Interaction, InteractionPerson, Person
from desktop.paths import resource
from desktop.services.samples.people import Planting

_WRITTEN = ("kind", "title", "words", "shared", "asked", "interrupted", "advised")


def plant_mirror(planting: Planting) -> None:
    """They go with the other talks of the sample people."""
    told = json.loads(resource("samples/mirror.json").read_text(encoding="utf-8"))
    for talk in told["talks"]:
        _plant_talk(planting, planting.people[talk["name"]], talk)


def _plant_talk(planting: Planting, person: int, told: dict[str, Any]) -> None:
    day = planting.ago(told["ago"])
    written = {name: told[name] for name in _WRITTEN if name in told}
    talk = planting.keep(
        Interaction(
            day=day, began_by=told["began"], origin="sample", created_at=planting.now, **written
        )
    )
    planting.session.add(InteractionPerson(interaction_id=talk, person_id=person))
    found = planting.session.get_one(Person, person)
    found.last_contact_on = max(day, found.last_contact_on or day)
    if "planned" in told:
        planting.session.add(
            FollowUp(
                person_id=person, day=day, reason=told["planned"], state="kept", size="call",
                settled_on=day, interaction_id=talk, origin="sample", created_at=planting.now,
            )
        )  # fmt: skip
