"""Letters of the samples: begun, waiting for a word, and one that landed."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from sqlmodel import Session, col, delete, select

from desktop.domain.compose.letters import WORDS
from desktop.domain.entities import Draft, DraftPerson, Person
from desktop.paths import resource
from desktop.services.samples.people import Planting


def plant_drafts(planting: Planting) -> None:
    told = json.loads(resource("samples/drafts.json").read_text(encoding="utf-8"))
    for number, letter in enumerate(told):
        draft = planting.keep(_draft(planting, number, letter))
        person = planting.people[letter["to"]]
        planting.session.add(DraftPerson(draft_id=draft, person_id=person))


def sweep_drafts(session: Session) -> None:
    """Also what was written to sample people alone goes with them."""
    to_somebody = (
        select(DraftPerson.draft_id)
        .join(Person, col(Person.id) == col(DraftPerson.person_id))
        .where(col(Person.sample).is_(False))
    )
    to_samples = (
        select(DraftPerson.draft_id)
        .join(Person, col(Person.id) == col(DraftPerson.person_id))
        .where(col(Person.sample))
    )
    session.execute(
        delete(Draft).where(
            col(Draft.uid).startswith("sample-")
            | (col(Draft.id).in_(to_samples) & col(Draft.id).not_in(to_somebody))
        )
    )


def _draft(planting: Planting, number: int, told: dict[str, Any]) -> Draft:
    moment = planting.now - timedelta(days=told["ago"])
    sent = told.get("sent", False)
    ask, landed = told.get("ask"), told.get("landed_ago")
    return Draft(
        uid=f"sample-draft-{number}",
        form=told.get("form", "free"),
        state="sent" if sent else "writing",
        sent_on=moment.date() if sent else None,
        went_by=told.get("went_by", ""),
        ask_on=None if ask is None else planting.today + timedelta(days=ask),
        landed=told.get("landed", ""),
        landed_on=None if landed is None else planting.ago(landed),
        created_at=moment,
        updated_at=moment,
        **{name: told.get(name, "") for name in WORDS},
    )
