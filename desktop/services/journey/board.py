"""What the board and a stage's page show: places, cards in their order, words."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.journey import (
    Board,
    BoardCard,
    BoardFilter,
    MoveNote,
    Named,
    StageHead,
    StagePage,
    StageWords,
)
from desktop.domain.rhythm.rules import Standing, warmth_of
from desktop.domain.vocabulary import StageKind, StageLineKind
from desktop.services.journey.ranks import COLUMN_ORDER
from desktop.services.journey.resting import plans_let_go
from desktop.services.rhythm import standings
from desktop.storage.rows import named_rows

EVERYONE = BoardFilter()

_HEADS = """
SELECT s.id, s.kind, s.name, s.icon, s.purpose, s.card_limit, s.asks, s.here_when, s.key,
       (SELECT text FROM stage_line l WHERE l.stage_id = s.id AND l.kind = 'question'
         ORDER BY l.position, l.id LIMIT 1) AS question,
       (SELECT text FROM stage_line l WHERE l.stage_id = s.id AND l.kind = 'act'
         ORDER BY l.position, l.id LIMIT 1) AS first_act,
       (SELECT text FROM stage_line l WHERE l.stage_id = s.id AND l.kind = 'act'
         ORDER BY l.position, l.id LIMIT 1 OFFSET 1) AS second_act,
       s.key = 'preparation' AND (SELECT NOT own AND icon = 'pen-line' FROM stage_line l
         WHERE l.stage_id = s.id AND l.kind = 'act' ORDER BY l.position, l.id LIMIT 1)
       AS begins_with_why,
       (SELECT count(*) FROM person p WHERE p.stage_id = s.id)
       - (SELECT count(*) FROM person d WHERE d.deleted_at > '' AND +d.stage_id = s.id)
       AS held
  FROM stage s
 ORDER BY CASE s.kind WHEN 'noticed' THEN 0 WHEN 'stage' THEN 1 ELSE 2 END, s.position, s.id
"""
# The plus keeps SQLite from walking the whole address book by the index on deleted_at.
_CARDS = f"""
SELECT p.id, p.stage_id, p.name, p.given, p.stage_rank, p.sort_key, p.stage_since,
       p.last_contact_on, p.met_on, p.intention > '' AS has_why,
       ph.person_id IS NOT NULL AS has_photo, f.title, f.reason, f.day
  FROM person p
  LEFT JOIN photo ph ON ph.person_id = p.id
  LEFT JOIN follow_up f ON f.id = (
        SELECT n.id FROM follow_up n WHERE n.person_id = p.id AND n.state = 'planned'
         ORDER BY n.day, n.id LIMIT 1)
 WHERE +p.deleted_at IS NULL AND {{narrowed}}
 ORDER BY p.stage_id, {COLUMN_ORDER}
"""
_ON_BOARD = "p.stage_id IN (SELECT id FROM stage)"
_NARROWED = {
    "circle_id": "p.id IN (SELECT person_id FROM circle_member WHERE circle_id = :circle_id)",
    "tag_id": "p.id IN (SELECT person_id FROM person_tag WHERE tag_id = :tag_id)",
    "stage_id": "p.stage_id = :stage_id",
    "ids": "p.id IN (SELECT value FROM json_each(:ids)) AND p.stage_id IS NOT NULL",
}
_LINES = """
SELECT id, kind, text, icon, size, own FROM stage_line WHERE stage_id = :stage_id
 ORDER BY position, id
"""
_MOVES = """
SELECT m.person_id, m.from_stage_id, m.to_stage_id, a.position AS left_at, b.position AS came_to,
       a.kind AS left_kind, b.kind AS to_kind, p.intention
  FROM move m JOIN person p ON p.id = m.person_id
  LEFT JOIN stage a ON a.id = m.from_stage_id LEFT JOIN stage b ON b.id = m.to_stage_id
 WHERE m.id IN (SELECT value FROM json_each(:ids))
"""


def board(session: Session, shown: BoardFilter = EVERYONE, *, today: date) -> Board:
    """The whole board, of everyone or of one circle or tag."""
    found = cards(session, shown, today=today)
    columns: dict[int, list[BoardCard]] = defaultdict(list)
    for card in found:
        columns[card.stage_id].append(card)
    return Board(heads(session), {stage: tuple(column) for stage, column in columns.items()})


def patch(
    session: Session, ids: Iterable[int], shown: BoardFilter = EVERYONE, *, today: date
) -> Board:
    """The places, and of these people the cards that are on the board now."""
    wished = json.dumps(list(ids))
    found = cards(session, shown, today=today, ids=wished)
    return Board(heads(session), {card.person_id: (card,) for card in found})


def heads(session: Session) -> tuple[StageHead, ...]:
    """Noticed, the stages in their order, Resting."""
    return tuple(_heads(session.connection().execute(text(_HEADS))))


def cards(
    session: Session, shown: BoardFilter = EVERYONE, *, today: date, **narrowed: Any
) -> list[BoardCard]:
    """Cards by stage, in the order of their columns."""
    values = {"circle_id": shown.circle_id, "tag_id": shown.tag_id, **narrowed}
    values = {name: value for name, value in values.items() if value is not None}
    where = " AND ".join([_NARROWED[name] for name in values] or [_ON_BOARD])
    query = text(_CARDS.format(narrowed=where)).columns(
        last_contact_on=Date(), stage_since=Date(), day=Date()
    )
    found = named_rows(session.connection().execute(query, values))
    rows = [row for row in found if row.stage_id is not None]
    known = standings(session, [row.id for row in rows], today=today)
    return [_card(row, known[row.id], today) for row in rows]


def stage_page(
    session: Session, stage_id: int, *, today: date
) -> tuple[StagePage, tuple[BoardCard, ...]] | None:
    """A stage's whole page and who is there; None when it is gone."""
    rows = session.connection().execute(text(_HEADS)).all()
    all_heads = tuple(_heads(rows))
    place = next((n for n, row in enumerate(rows) if row.id == stage_id), None)
    if place is None:
        return None
    row = rows[place]
    page = StagePage(
        head=all_heads[place],
        asks=row.asks,
        here_when=row.here_when,
        lines=_lines(session, stage_id),
        heads=all_heads,
        has_own_words=bool(row.key),
    )
    return page, tuple(cards(session, today=today, stage_id=stage_id))


def move_note(session: Session, move_ids: Sequence[int]) -> MoveNote:
    """What can be said of moves just made: signs of the stage left, acts of the new."""
    found = session.connection().execute(text(_MOVES), {"ids": json.dumps(list(move_ids))}).all()
    if not found:
        return MoveNote((), (), True, "")
    first = found[0]
    forward = first.to_kind != StageKind.RESTING and (
        first.left_at is None
        or first.left_at < first.came_to
        or first.left_kind == StageKind.RESTING
    )
    wanted = StageLineKind.GO_ON if forward else StageLineKind.STEP_BACK
    left = _lines(session, first.from_stage_id) if first.from_stage_id is not None else ()
    new = _lines(session, first.to_stage_id) if first.to_stage_id is not None else ()
    return MoveNote(
        signs=tuple(line.text for line in left if line.kind == wanted),
        acts=tuple(line for line in new if line.kind == StageLineKind.ACT),
        is_forward=forward,
        intention=first.intention if len(found) == 1 else "",
        old_plans=plans_let_go(session, move_ids),
    )


def filters(session: Session) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
    """The circles and the tags by which the board can be narrowed."""
    run = session.connection().execute
    circles = run(text("SELECT id, name FROM circle ORDER BY position, id"))
    tags = run(text("SELECT id, name FROM tag ORDER BY key"))
    return tuple(Named(*row) for row in circles), tuple(Named(*row) for row in tags)


def _heads(rows: Iterable[Any]) -> list[StageHead]:
    found: list[StageHead] = []
    number = 0
    for row in rows:
        is_stage = row.kind == StageKind.STAGE
        number += is_stage
        found.append(
            StageHead(
                id=row.id,
                kind=StageKind(row.kind),
                number=number if is_stage else 0,
                name=row.name,
                icon=row.icon,
                purpose=row.purpose,
                question=row.question or "",
                first_act=row.first_act or "",
                limit=row.card_limit,
                held=row.held,
                second_act=row.second_act or "",
                begins_with_why=bool(row.begins_with_why),
            )
        )
    return found


def _card(row: Any, standing: Standing, today: date) -> BoardCard:
    return BoardCard(
        person_id=row.id,
        stage_id=row.stage_id,
        name=row.name,
        called=row.given or row.name,
        has_photo=bool(row.has_photo),
        next_act=row.title or row.reason or "",
        next_on=row.day,
        last_contact_on=row.last_contact_on,
        met_on=row.met_on,
        stage_since=row.stage_since,
        hard_season=standing.hard,
        warmth=warmth_of(standing, today=today),
        order=(row.stage_rank is None, row.stage_rank or 0.0, row.sort_key, row.id),
        has_why=bool(row.has_why),
    )


def _lines(session: Session, stage_id: int) -> tuple[StageWords, ...]:
    rows = session.connection().execute(text(_LINES), {"stage_id": stage_id})
    return tuple(
        StageWords(row.id, StageLineKind(row.kind), row.text, row.icon, row.size, bool(row.own))
        for row in rows
    )
