"""Two people of the book made one: all of both stays, and one undo takes it back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import Connection, text
from sqlmodel import Session

from desktop.domain.additions import Additions, additions
from desktop.domain.changes import Changes
from desktop.domain.drafts import PersonDraft
from desktop.domain.entities import Note, Person
from desktop.domain.errors import BadInputError
from desktop.domain.joining import Picks
from desktop.domain.language import tr
from desktop.services.importing.gathering import Gathering, stored_moment
from desktop.services.importing.joinings import drop, write_additions
from desktop.services.people.drafts import drafts_of
from desktop.services.people.presence import present
from desktop.storage.database import Change, Database

# What belongs to a person and simply goes along: (table, column).
MOVED = (
    ("attachment", "person_id"),
    ("facet", "person_id"),
    ("follow_up", "person_id"),
    ("follow_up_guest", "person_id"),
    ("gathering_person", "person_id"),
    ("giving", "person_id"),
    ("introduction", "first_id"),
    ("introduction", "second_id"),
    ("introduction", "credit_id"),
    ("introduction_step", "person_id"),
    ("known_as", "person_id"),
    ("loop", "person_id"),
    ("move", "person_id"),
    ("news", "person_id"),
    ("not_these_two", "first_id"),
    ("not_these_two", "second_id"),
    ("profile_aim_person", "person_id"),
    ("season", "person_id"),
    ("source", "person_id"),
    ("tie", "other_id"),
    ("trust_moment", "person_id"),
    ("person", "introduced_by_id"),
    ("person", "merged_into_id"),
)

# Of these both may have one, and only one can stay: theirs goes along where there is room.
MOVED_WHERE_ROOM = (
    ("circle_member", "person_id"),
    ("draft_person", "person_id"),
    ("interaction_person", "person_id"),
    ("review_person", "person_id"),
    ("rhythm", "person_id"),
)

# Of these only what the one who stays lacks goes along, unless somebody chose otherwise;
# the names are those of the drafts' lists, each in the order of ``drafts_of``.
JOINED = (
    ("contact_point", "points", "position, id"),
    ("address", "addresses", "position, id"),
    ("occasion", "occasions", "id"),
    ("tie", "ties", "position, id"),
    ("person_tag", "tags", "id"),
    ("note", "notes", "written_on, id"),
)


def merge(
    db: Database, keep_id: int, gone_id: int, picks: Picks | None = None, *, now: datetime
) -> Changes:
    """Join ``gone`` into ``keep``. Without picks the join only adds.

    The story, the plans, the promises and the sources of both are then the one
    person's; the other lies in the trash. Raises BadInputError for one and the same
    person, or when one of them is no longer here.
    """
    if keep_id == gone_id:
        raise BadInputError(tr("That is one person already. Nothing was changed."))
    with db.change() as change:
        session = change.session
        keep, gone = present(session, keep_id), present(session, gone_id)
        change.label = tr("Joined {gone} into {keep}").format(gone=gone.name, keep=keep.name)
        _merge(change, keep, gone, picks, now.astimezone(UTC))
    return change.changes


def _merge(change: Change, keep: Person, gone: Person, picks: Picks | None, now: datetime) -> None:
    assert keep.id is not None
    assert gone.id is not None
    session, run = change.session, change.session.connection()
    _untie(run, keep.id, gone.id)
    drafts = dict(drafts_of(session, [keep.id, gone.id]))
    left, right = drafts[keep.id], drafts[gone.id]
    found = additions(left, right, picks)
    _carry_on(keep, gone)
    _keep_intention(session, keep, gone, now)
    session.flush()
    drop(session, keep.id, found)
    _move_items(run, found, right, keep.id, gone.id)
    _move_photo(run, found, keep.id, gone.id)
    _move_all(run, keep.id, gone.id)
    _carry_decisions(run, keep, gone, stored_moment(now))
    _rewrite_proposals(run, keep.id, gone.id)
    _drop_decided_proposals(run, keep.id)
    gone.deleted_at, gone.merged_into_id = now, keep.id
    session.flush()
    _write_texts(change, keep, left, found, now)


def _carry_on(keep: Person, gone: Person) -> None:
    """Where the one stands and since when, if only the other had a place."""
    practised = [day for day in (keep.in_practice_since, gone.in_practice_since) if day]
    keep.in_practice_since = min(practised, default=None)
    if keep.stage_id is None:
        keep.stage_id, keep.stage_rank = gone.stage_id, gone.stage_rank
        keep.stage_since = gone.stage_since
    spoken = [day for day in (keep.last_contact_on, gone.last_contact_on) if day]
    keep.last_contact_on = max(spoken, default=None)
    keep.created_at = min(keep.created_at, gone.created_at)
    if keep.introduced_by_id is None and gone.introduced_by_id != keep.id:
        keep.introduced_by_id = gone.introduced_by_id
    if keep.introduced_by_id == gone.id:
        keep.introduced_by_id = None


def _keep_intention(session: Session, keep: Person, gone: Person, now: datetime) -> None:
    """Two intentions: the one who stays keeps theirs, the other's stays as a note."""
    assert keep.id is not None
    if keep.intention and gone.intention and keep.intention != gone.intention:
        session.add(Note(person_id=keep.id, text=gone.intention, written_on=now.date()))


def _move_items(
    run: Connection, found: Additions, right: PersonDraft, keep: int, gone: int
) -> None:
    """The rows of what is added go along as they are; what goes away goes first."""
    for table, items, order in JOINED:
        rows = run.execute(
            text(f"SELECT id FROM {table} WHERE person_id = :gone ORDER BY {order}"),
            {"gone": gone},
        ).scalars()
        added = {id(item) for item in getattr(found, items)}
        pairs = zip(rows.all(), getattr(right, items), strict=True)
        moving = [row for row, item in pairs if id(item) in added]
        _move_rows(run, table, moving, keep)
        setattr(found, items, [])


def _move_rows(run: Connection, table: str, rows: Iterable[int], keep: int) -> None:
    for row in rows:
        run.execute(
            text(f"UPDATE {table} SET person_id = :keep WHERE id = :row"),
            {"keep": keep, "row": row},
        )


def _move_photo(run: Connection, found: Additions, keep: int, gone: int) -> None:
    if found.photo is None:
        return
    found.photo = None
    values = {"keep": keep, "gone": gone}
    run.execute(text("DELETE FROM photo WHERE person_id = :keep"), values)
    run.execute(
        text(
            "INSERT INTO photo (person_id, small, large, original, made_from)"
            " SELECT :keep, small, large, original, made_from FROM photo WHERE person_id = :gone"
        ),
        values,
    )


def _untie(run: Connection, keep: int, gone: int) -> None:
    """Nobody is tied to themselves, introduced to themselves, or credited for that."""
    values = {"keep": keep, "gone": gone}
    for table, one, other in (
        ("tie", "person_id", "other_id"),
        ("introduction", "first_id", "second_id"),
        ("not_these_two", "first_id", "second_id"),
    ):
        run.execute(
            text(
                f"DELETE FROM {table} WHERE ({one} = :keep AND {other} = :gone)"
                f" OR ({one} = :gone AND {other} = :keep)"
            ),
            values,
        )
    run.execute(
        text(
            "UPDATE introduction SET credit_id = NULL WHERE credit_id IN (:keep, :gone)"
            " AND (first_id IN (:keep, :gone) OR second_id IN (:keep, :gone))"
        ),
        values,
    )


def _move_all(run: Connection, keep: int, gone: int) -> None:
    values = {"keep": keep, "gone": gone}
    for table, column in MOVED:
        run.execute(
            text(f"UPDATE {table} SET {column} = :keep WHERE {column} = :gone"),
            values,
        )
    run.execute(
        text(
            "UPDATE circle_member SET favourite = 1 WHERE person_id = :keep AND circle_id IN"
            " (SELECT circle_id FROM circle_member WHERE person_id = :gone AND favourite)"
        ),
        values,
    )
    for table, column in MOVED_WHERE_ROOM:
        run.execute(
            text(f"UPDATE OR IGNORE {table} SET {column} = :keep WHERE {column} = :gone"), values
        )
        run.execute(text(f"DELETE FROM {table} WHERE {column} = :gone"), values)


def _carry_decisions(run: Connection, keep: Person, gone: Person, moment: str) -> None:
    """Who was not the one is not the other either."""
    rows = run.execute(
        text(
            "SELECT first_uid, second_uid FROM match_decision WHERE :uid IN (first_uid, second_uid)"
        ),
        {"uid": gone.uid},
    ).fetchall()
    for first, second in rows:
        other = second if first == gone.uid else first
        one, two = sorted((keep.uid, other))
        if one != two:
            run.execute(
                text(
                    "INSERT OR IGNORE INTO match_decision (first_uid, second_uid, decided_at)"
                    " VALUES (:one, :two, :moment)"
                ),
                {"one": one, "two": two, "moment": moment},
            )


def _rewrite_proposals(run: Connection, keep: int, gone: int) -> None:
    """Proposals about the one who goes are now about the one who stays."""
    rows = run.execute(
        text("SELECT * FROM match_proposal WHERE :gone IN (first_id, second_id)"), {"gone": gone}
    ).mappings()
    for row in rows.all():
        run.execute(text("DELETE FROM match_proposal WHERE id = :id"), {"id": row["id"]})
        other = row["second_id"] if row["first_id"] == gone else row["first_id"]
        first, second = sorted((keep, other))
        if first != second:
            run.execute(
                text(
                    "INSERT OR IGNORE INTO match_proposal"
                    " (first_id, second_id, score, why, proposed_at)"
                    " VALUES (:first, :second, :score, :why, :proposed_at)"
                ),
                {**row, "first": first, "second": second},
            )


def _drop_decided_proposals(run: Connection, keep: int) -> None:
    """Who was set apart from the one who went needs no question about the one who stays."""
    run.execute(
        text(
            "DELETE FROM match_proposal WHERE id IN (SELECT m.id FROM match_proposal m"
            " JOIN person a ON a.id = m.first_id JOIN person b ON b.id = m.second_id"
            " JOIN match_decision d ON d.first_uid = min(a.uid, b.uid)"
            " AND d.second_uid = max(a.uid, b.uid) WHERE :keep IN (m.first_id, m.second_id))"
        ),
        {"keep": keep},
    )


def _write_texts(
    change: Change, keep: Person, left: PersonDraft, found: Additions, now: datetime
) -> None:
    """Names and work as they were chosen, and what the one who stays lacked."""
    assert keep.id is not None
    gathering = Gathering(now)
    gathering.learn(change.session.connection())
    write_additions(change.session, gathering, keep.id, left, found)
    gathering.rows.write(change)
