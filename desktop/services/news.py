"""News that I noticed: written down, taken up by a line or a plan, kept, or let be."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session, select

from desktop.domain.changes import Changes
from desktop.domain.drafts import LINE_LIMIT, NAME_LIMIT
from desktop.domain.entities import Facet, News
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.language import tr
from desktop.domain.news import LASTS, MOST, NewsRow
from desktop.domain.pronouns import pronoun_of
from desktop.domain.vocabulary import FacetKind, NewsState
from desktop.services.follow_ups.planning import plan_in
from desktop.services.people.own_rows import OwnRows, line, words
from desktop.services.people.presence import present
from desktop.storage.database import Change, Database
from desktop.storage.rows import named_rows

_NEWS = OwnRows(
    News,
    changed=lambda _, name: tr("Changed what you noticed of {name}").format(name=name),
    removed=lambda _, name: tr("Took away what you noticed of {name}").format(name=name),
    fields={"text": words, "came_from": line(NAME_LIMIT), "address": line(LINE_LIMIT)},
)
_ROWS = """
SELECT n.id, n.person_id, p.name, n.text, n.noticed_on, n.came_from, n.address, p.pronouns,
       photo.small AS photo,
       EXISTS (SELECT 1 FROM season h WHERE h.person_id = p.id AND h.kind = 'hard'
                AND h.begins_on <= :today AND (h.ends_on IS NULL OR h.ends_on > :today)) AS hard
  FROM news n JOIN person p ON p.id = n.person_id LEFT JOIN photo ON photo.person_id = p.id
  LEFT JOIN stage s ON s.id = p.stage_id
 WHERE n.state = 'waiting'
"""
# On Today only what is fresh, of people who do not rest.
_FRESH = (
    f"{_ROWS} AND n.noticed_on >= :since AND +p.deleted_at IS NULL"
    " AND coalesce(s.kind, '') <> 'resting' ORDER BY n.noticed_on DESC, n.id DESC LIMIT :most"
)
_OF_PERSON = f"{_ROWS} AND n.person_id = :person ORDER BY n.noticed_on DESC, n.id DESC"


def notice(
    db: Database,
    person_id: int,
    said: str,
    *,
    today: date,
    came_from: str = "",
    address: str = "",
) -> Changes:
    """Write down something of their life. A page's address at the end of the words is
    taken for the one that tells more."""
    cleaned = words(said)
    if not address:
        cleaned, address = address_at_end(cleaned)
    with db.change() as change:
        person = present(change.session, person_id)
        change.label = tr("Noticed of {name}").format(name=person.name)
        change.session.add(
            News(
                person_id=person_id,
                text=cleaned,
                came_from=line(NAME_LIMIT)(came_from),
                address=line(LINE_LIMIT)(address),
                noticed_on=today,
            )
        )
    return change.changes


def address_at_end(said: str) -> tuple[str, str]:
    """What was said, and the address of a page in its last word, if there is one."""
    before, _, last = said.rpartition(" ")
    is_page = last.casefold().startswith(("http://", "https://", "www."))
    return (before.rstrip(" :,-"), last) if is_page and before.strip() else (said, "")


def edit(db: Database, news_id: int, **values: Any) -> Changes:
    """Put right its text, where it came from, or its address."""
    return _NEWS.edit(db, news_id, **values)


def remove(db: Database, news_id: int) -> Changes:
    return _NEWS.remove(db, news_id)


def let_be(db: Database, news_id: int, *, today: date) -> Changes:
    """It needs nothing from me; it stays in the story."""
    with db.change() as change:
        _, name = _decided(change, news_id, NewsState.LET_BE, today)
        change.label = tr("Let the news of {name} be").format(name=name)
    return change.changes


def take_up(session: Session, person_id: int, why: str, talk_id: int | None, day: date) -> None:
    """Within the change of a contact: what it was made for, as its reason tells, waits no
    more."""
    waiting = select(News).where(News.person_id == person_id, News.state == NewsState.WAITING)
    for row in session.exec(waiting):
        if row.text in why:
            row.state, row.decided_on, row.interaction_id = NewsState.TAKEN_UP, day, talk_id


def plan(db: Database, news_id: int, size: str, *, day: date, now: datetime) -> Changes:
    """Plan a contact whose reason is the news; both are taken back together."""
    with db.change() as change:
        row, name = _decided(change, news_id, NewsState.TAKEN_UP, now.date())
        draft = FollowUpDraft(day, row.person_id, reason=row.text, size=size, origin="news")
        row.follow_up_id = plan_in(change.session, draft, now).id
        change.label = tr("Planned {name}, because of their news").format(name=name)
    return change.changes


def keep_as_chapter(db: Database, news_id: int, *, today: date) -> Changes:
    """It is their next chapter: known of them from now on."""
    with db.change() as change:
        row, name = _decided(change, news_id, NewsState.TAKEN_UP, today)
        change.session.add(
            Facet(
                person_id=row.person_id,
                kind=FacetKind.CHAPTER,
                text=row.text,
                noted_on=row.noticed_on,
                came_from=row.came_from,
            )
        )
        change.label = tr("Kept it as a chapter of {name}").format(name=name)
    return change.changes


def fresh_news(session: Session, *, today: date) -> list[NewsRow]:
    """What waits on Today: the latest of the last weeks, in one statement."""
    return _read(session, _FRESH, today, since=(today - LASTS).isoformat(), most=MOST)


def news_of(session: Session, person_id: int, *, today: date) -> list[NewsRow]:
    """All that waits of one person, the latest first."""
    return _read(session, _OF_PERSON, today, person=person_id)


def _read(session: Session, query: str, today: date, **values: Any) -> list[NewsRow]:
    asked = text(query).columns(noticed_on=Date())
    rows = session.connection().execute(asked, {"today": today.isoformat(), **values})
    return [
        NewsRow(
            row.id, row.person_id, row.name, row.text, row.noticed_on, row.came_from, row.address,
            pronoun_of(row.pronouns), bool(row.hard), row.photo,
        )
        for row in named_rows(rows)
    ]  # fmt: skip


def _decided(change: Change, news_id: int, state: NewsState, today: date) -> tuple[News, str]:
    """This piece, decided so; and the name of its person."""
    row = _NEWS.the(change.session, news_id)
    if row.state != NewsState.WAITING:
        raise BadInputError(tr("That was decided already. Nothing was changed."))
    row.state, row.decided_on = state, today
    return row, present(change.session, row.person_id).name
