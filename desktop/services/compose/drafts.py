"""Drafts: what is typed is kept, letters are begun for several people, put away, brought back.

A message is never begun twice: an unsent one of the same form to the same person goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.compose.letters import WORDS, DraftWords, Typed
from desktop.domain.entities import Draft, DraftPerson, Person
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.meanwhile import merged
from desktop.domain.text import NOTE_LIMIT, without_codes
from desktop.domain.typed import as_lines, fitting
from desktop.domain.vocabulary import DraftForm, DraftState
from desktop.services.people.presence import present
from desktop.storage.database import Database


def keep(db: Database, typed: Typed, *, stretch: int = 0, now: datetime) -> Changes:
    """Keep what was typed; the draft is begun with it where it is not in the store yet.

    What is kept within one ``stretch`` of typing is taken back together, and happens
    quietly. A message that went meanwhile takes no more words.
    """
    with db.change(merge=f"draft {typed.uid} {stretch}") as change:
        session = change.session
        draft = by_uid(session, typed.uid) or _begun(session, typed, now)
        if draft.state == DraftState.SENT:
            return change.changes
        fill(draft, typed)
        if session.is_modified(draft):
            draft.updated_at = now.astimezone(UTC)
        change.label = tr("Wrote {written_to}").format(written_to=written_to(session, draft))
    return replace(change.changes, quiet=True)


def recover(db: Database, typed: Typed, *, now: datetime) -> Changes:
    """Keep what was half written when Kith ended; what was kept since then stays beside it."""
    with db.read() as session:
        draft = by_uid(session, typed.uid)
        stands = DraftWords(**{name: getattr(draft, name) for name in WORDS}) if draft else None
    if stands is not None:
        found = merged(typed.stood, stands, typed.words, single=("subject",))
        typed = replace(typed, words=found.draft)
    return keep(db, typed, now=now)


def begin_each(
    db: Database,
    people: Sequence[int],
    form: DraftForm = DraftForm.FREE,
    *,
    why_now: str = "",
    now: datetime,
) -> Changes:
    """Begin a letter for each of these people, as one family: each has its own text."""
    with db.change() as change:
        session = change.session
        head: int | None = None
        for person in dict.fromkeys(people):
            draft = unsent(session, person, form) or _new(session, person, form, now)
            draft.why_now = draft.why_now or as_lines(why_now)
            draft.family_id = head
            head = head or draft.id
        first = present(session, people[0]).name
        others = (
            tr(" and {what} more").format(what=len(set(people)) - 1) if len(set(people)) > 1 else ""
        )
        change.label = tr("Began letters to {first}{others}").format(first=first, others=others)
    return change.changes


def begin_beside(
    db: Database, draft_id: int, person_id: int, *, with_fields: bool = False, now: datetime
) -> Changes:
    """Begin the next letter of a family, with why the other is written or from scratch;
    its text is always its own."""
    with db.change() as change:
        session = change.session
        first = the(session, draft_id)
        draft = _new(session, person_id, DraftForm(first.form), now)
        draft.family_id = first.family_id or first.id
        if with_fields:
            draft.why_now, draft.means_to_me = first.why_now, first.means_to_me
            draft.hope, draft.might_do = first.hope, first.might_do
        change.label = tr("Began a letter to {name}").format(name=present(session, person_id).name)
    return change.changes


def set_form(db: Database, draft_id: int, form: DraftForm) -> Changes:
    with db.change() as change:
        draft = the(change.session, draft_id)
        draft.form = form
        change.label = tr("Wrote {written_to} in another form").format(
            written_to=written_to(change.session, draft)
        )
    return change.changes


def dismiss(db: Database, draft_id: int, keys: Sequence[str]) -> Changes:
    """Put these findings of the checks aside; none of them brings all of them back."""
    with db.change(tr("Put a remark aside") if keys else tr("Brought the remarks back")) as change:
        draft = the(change.session, draft_id)
        put_aside = [*draft.dismissed.split(), *keys] if keys else []
        draft.dismissed = " ".join(dict.fromkeys(put_aside))
    return change.changes


def let_go(db: Database, draft_id: int) -> Changes:
    """Put it away unsent. It stays readable, and can be brought back."""
    with db.change() as change:
        draft = the(change.session, draft_id)
        if draft.state == DraftState.SENT:
            raise BadInputError(tr("That letter went already. It stays with those sent."))
        draft.state = DraftState.LET_GO
        change.label = tr("Put away {what}").format(what=named(change.session, draft))
    return change.changes


def bring_back(db: Database, draft_id: int) -> Changes:
    with db.change() as change:
        draft = the(change.session, draft_id)
        draft.state = DraftState.WRITING
        change.label = tr("Brought back {what}").format(what=named(change.session, draft))
    return change.changes


def the(session: Session, draft_id: int) -> Draft:
    """This draft. Raises BadInputError when it is gone."""
    found = session.get(Draft, draft_id)
    if found is None:
        raise BadInputError(tr("That letter is no longer here. Nothing was changed."))
    return found


def by_uid(session: Session, uid: str) -> Draft | None:
    return session.exec(select(Draft).where(Draft.uid == uid)).first()


def unsent(session: Session, person_id: int, form: DraftForm) -> Draft | None:
    """The one that is being written to this person in this form, the latest of them."""
    query = (
        select(Draft)
        .join(DraftPerson, col(DraftPerson.draft_id) == col(Draft.id))
        .where(DraftPerson.person_id == person_id, Draft.form == form)
        .where(Draft.state == DraftState.WRITING)
        .order_by(col(Draft.updated_at).desc(), col(Draft.id).desc())
    )
    return session.exec(query).first()


def fill(draft: Draft, typed: Typed) -> None:
    """As it was typed, blanks at its ends too. Raises BadInputError where it is too long."""
    draft.form = typed.form
    for name, words in asdict(typed.words).items():
        setattr(draft, name, fitting(without_codes(words), NOTE_LIMIT))


def person_of(session: Session, draft: Draft) -> Person | None:
    query = select(Person).join(DraftPerson, col(DraftPerson.person_id) == col(Person.id))
    return session.exec(query.where(DraftPerson.draft_id == draft.id)).first()


def named(session: Session, draft: Draft) -> str:
    """ "the letter to Amara Okafor", for the sentence of a change."""
    person = person_of(session, draft)
    return tr("the letter to {name}").format(name=person.name) if person else tr("a letter")


def written_to(session: Session, draft: Draft) -> str:
    person = person_of(session, draft)
    return f"to {person.name}" if person else "a letter"


def _begun(session: Session, typed: Typed, now: datetime) -> Draft:
    found = session.get(Person, typed.person_id) if typed.person_id is not None else None
    draft = _new(session, found.id if found else None, typed.form, now)
    draft.uid = typed.uid
    return draft


def _new(session: Session, person_id: int | None, form: DraftForm, now: datetime) -> Draft:
    moment = now.astimezone(UTC)
    draft = Draft(form=form, created_at=moment, updated_at=moment)
    session.add(draft)
    session.flush()
    assert draft.id is not None
    if person_id is not None:
        session.add(DraftPerson(draft_id=draft.id, person_id=person_id))
    return draft
