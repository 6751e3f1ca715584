"""Kith's own stages and their words, as they stand in the resources."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from sqlmodel import select

from desktop.domain.changes import Changes
from desktop.domain.entities import Stage, StageLine
from desktop.domain.language import spoken, tr
from desktop.domain.vocabulary import StageLineKind
from desktop.paths import resource
from desktop.storage.database import Database

TEXTS = ("name", "icon", "purpose", "asks", "here_when")
_LISTS = {
    "questions": StageLineKind.QUESTION,
    "acts": StageLineKind.ACT,
    "go_on": StageLineKind.GO_ON,
    "step_back": StageLineKind.STEP_BACK,
}


def default_stages() -> tuple[dict[str, Any], ...]:
    """The trays and stages in their order, in the language that Kith speaks: Noticed, the
    seven, Resting."""
    return _stages_in(spoken())


@cache
def _stages_in(language: str) -> tuple[dict[str, Any], ...]:
    file = resource(f"journey/stages.{language}.json")
    if not file.is_file():
        file = resource("journey/stages.json")
    return tuple(json.loads(file.read_text(encoding="utf-8")))


def default_lines(stage: dict[str, Any], stage_id: int) -> list[StageLine]:
    """The questions, acts and signs of one of Kith's stages, as new rows."""
    lines = []
    for name, kind in _LISTS.items():
        for position, entry in enumerate(stage[name]):
            values = {"text": entry} if isinstance(entry, str) else entry
            lines.append(StageLine(stage_id=stage_id, kind=kind, position=position, **values))
    return lines


def plant_stages(db: Database) -> Changes:
    """Put Kith's stages into a store that has none; done once, at its opening."""
    with db.change(tr("Laid out the journey"), undoable=False) as change:
        session = change.session
        if session.exec(select(Stage.id)).first() is not None:
            return change.changes
        for position, values in enumerate(default_stages()):
            texts = {name: values[name] for name in TEXTS}
            stage = Stage(key=values["key"], kind=values["kind"], position=position, **texts)
            session.add(stage)
            session.flush()
            assert stage.id is not None
            session.add_all(default_lines(values, stage.id))
    return change.changes
