"""Opening a draft: the one that is meant by a wish, whole, and what stands beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.compose.letters import WORDS, Draft, DraftWords, Recipient, Sibling
from desktop.domain.vocabulary import DraftForm
from desktop.domain.writing import WriteWish
from desktop.storage.rows import named_rows

_DRAFT = """
SELECT d.*, p.id AS person_id, p.name, p.given, p.nickname, p.pronouns,
       p.deleted_at IS NULL AS here, photo.large AS photo
  FROM draft d
  LEFT JOIN draft_person dp ON dp.draft_id = d.id
  LEFT JOIN person p ON p.id = dp.person_id
  LEFT JOIN photo ON photo.person_id = p.id
"""
_BY_ID = f"{_DRAFT} WHERE d.id = :wanted LIMIT 1"
_BY_UID = f"{_DRAFT} WHERE d.uid = :wanted LIMIT 1"
_UNSENT = """
SELECT d.id FROM draft_person dp JOIN draft d ON d.id = dp.draft_id
 WHERE dp.person_id = :person AND d.state = 'writing' AND d.form = :form
 ORDER BY d.updated_at DESC, d.id DESC LIMIT 1
"""
_FAMILY = """
SELECT d.id, d.state, p.name FROM draft d
  LEFT JOIN draft_person dp ON dp.draft_id = d.id LEFT JOIN person p ON p.id = dp.person_id
 WHERE (d.id = :head OR d.family_id = :head) AND d.state <> 'let_go' ORDER BY d.id
"""
_PERSON = """
SELECT p.id AS person_id, p.name, p.given, p.nickname, p.pronouns, p.deleted_at IS NULL AS here,
       photo.large AS photo
  FROM person p LEFT JOIN photo ON photo.person_id = p.id WHERE p.id = :wanted
"""
_DAYS: dict[str, Any] = {"sent_on": Date(), "ask_on": Date(), "landed_on": Date()}


def draft(session: Session, draft_id: int) -> Draft | None:
    """The whole of it; None where it is gone."""
    return _read(session, _BY_ID, draft_id)


def draft_by_uid(session: Session, uid: str) -> Draft | None:
    return _read(session, _BY_UID, uid)


def opened(session: Session, wish: WriteWish) -> Draft | None:
    """The draft that is meant: that one, or the unsent one of this form to this person, or
    else a new one, which is in the store once something is typed."""
    if wish.draft_id is not None:
        return draft(session, wish.draft_id)
    if not wish.people:
        return None
    person = wish.people[0]
    found = session.connection().execute(
        text(_UNSENT), {"person": person, "form": str(wish.form)}
    ).scalar()  # fmt: skip
    if found is not None:
        return _with_reason(draft(session, found), wish.why_now)
    row = session.connection().execute(text(_PERSON), {"wanted": person}).first()
    if row is None:
        return None
    return Draft(form=wish.form, words=DraftWords(why_now=wish.why_now), to=_recipient(row))


def _with_reason(found: Draft | None, why_now: str) -> Draft | None:
    """A reason that the wish brings stands where none was written yet."""
    if found is None or found.words.why_now.strip():
        return found
    return replace(found, words=replace(found.words, why_now=why_now))


def _read(session: Session, query: str, wanted: int | str) -> Draft | None:
    typed = text(query).columns(**_DAYS)
    rows = named_rows(session.connection().execute(typed, {"wanted": wanted}))
    if not rows:
        return None
    row = rows[0]
    return Draft(
        uid=row.uid,
        id=row.id,
        form=DraftForm(row.form),
        words=DraftWords(**{name: getattr(row, name) for name in WORDS}),
        to=_recipient(row) if row.person_id is not None else None,
        state=row.state,
        dismissed=frozenset(row.dismissed.split()),
        family=_family(session, row.family_id or row.id),
        sent_on=row.sent_on,
        went_by=row.went_by,
        ask_on=row.ask_on,
        landed=row.landed,
        landed_on=row.landed_on,
        interaction_id=row.interaction_id,
    )


def _recipient(row: Any) -> Recipient:
    return Recipient(
        row.person_id,
        row.name,
        row.nickname or row.given or row.name,
        row.pronouns,
        row.photo or None,
        bool(row.here),
    )


def _family(session: Session, head: int) -> tuple[Sibling, ...]:
    rows = session.connection().execute(text(_FAMILY), {"head": head}).all()
    if len(rows) < 2:
        return ()
    return tuple(Sibling(row.id, row.name or "", row.state) for row in rows)
