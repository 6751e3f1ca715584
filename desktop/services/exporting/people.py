"""People and circles as drafts, with the records they were read from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.drafts import PersonDraft, SourceDraft
from desktop.formats.sources import extra_cells, read_again
from desktop.formats.vcard.joined import joined_card
from desktop.services.exporting.confided import confided_notes
from desktop.services.people.drafts import drafts_of, sources_of

_EVERYBODY = "SELECT id FROM person WHERE deleted_at IS NULL ORDER BY sort_key, id"
_THESE = """
SELECT p.id FROM json_each(:ids) j CROSS JOIN person p ON p.id = j.value
 WHERE p.deleted_at IS NULL ORDER BY p.sort_key, p.id
"""
_CIRCLES = """
SELECT c.id, c.uid, c.name,
       (SELECT s.text FROM source s WHERE s.circle_id = c.id AND s.format = 'vcard'
         ORDER BY s.id LIMIT 1) AS source
  FROM circle c ORDER BY c.position, c.id
"""
_MEMBERS = """
SELECT p.uid FROM circle_member m JOIN person p ON p.id = m.person_id
 WHERE m.circle_id = :circle AND p.deleted_at IS NULL ORDER BY m.id
"""
_HERE = """
SELECT j.value FROM json_each(:uids) j
 WHERE EXISTS (SELECT 1 FROM person p WHERE p.uid = j.value)
    OR EXISTS (SELECT 1 FROM source s WHERE s.format = 'vcard' AND s.key = j.value)
"""
_BATCH = 500


def chosen(session: Session, ids: Sequence[int] | None) -> list[int]:
    """The ids of these people, or of everybody, in the order of the list."""
    if ids is None:
        return list(session.connection().execute(text(_EVERYBODY)).scalars())
    found = session.connection().execute(text(_THESE), {"ids": json.dumps(list(ids))})
    return list(found.scalars())


def people(
    session: Session,
    ids: Sequence[int],
    version: str = "",
    with_confided: bool = False,
    with_columns: bool = False,
) -> Iterator[PersonDraft]:
    """The drafts of these people. With a ``version`` of vCard, each with its cards joined
    into one of that version, so that what Kith does not know goes out again;
    ``with_columns`` likewise with what the tables they came from held besides. Notes told
    in confidence stay here unless they are asked for."""
    waiting = iter(ids)
    while batch := list(islice(waiting, _BATCH)):
        sources = sources_of(session, batch) if version or with_columns else {}
        confided = {} if with_confided else confided_notes(session, batch)
        for person_id, draft in drafts_of(session, batch):
            for words in confided.get(person_id, ()):
                draft.notes.remove(words)
            if with_columns:
                draft.columns = _columns(sources.get(person_id, []))
            if version:
                draft.source = _joined(sources.get(person_id, []), version)
            yield draft


def _columns(sources: list[SourceDraft]) -> dict[str, str]:
    """The cells without a field of all rows; where two differ the second has a column more."""
    found: dict[str, str] = {}
    for source in sources:
        for header, cell in extra_cells(source).items():
            name, count = header, 1
            while found.setdefault(name, cell) != cell:
                count += 1
                name = f"{header} ({count})"
    return found


def _joined(sources: list[SourceDraft], version: str) -> SourceDraft | None:
    cards = [source for source in sources if source.format == "vcard"]
    if not cards:
        return None
    if len(cards) == 1:
        return cards[0]
    first, text = cards[0], joined_card([card.text for card in cards], version)
    return SourceDraft(first.format, text, first.key, first.origin, first.line)


def circles(session: Session) -> Iterator[PersonDraft]:
    """The circles as groups; members that no book knew keep their places."""
    for row in session.connection().execute(text(_CIRCLES)).fetchall():
        members = session.connection().execute(text(_MEMBERS), {"circle": row.id}).scalars()
        source, before = None, None
        if row.source:
            source = SourceDraft("vcard", row.source, row.uid)
            before = read_again(source)
        draft = _as_before(before, row.name)
        draft.uid, draft.source = row.uid, source
        draft.members = _members(session, list(members), before)
        yield draft


def _as_before(before: PersonDraft | None, name: str) -> PersonDraft:
    """The group as its card told of it, under the name that it has now."""
    if before is None:
        return PersonDraft(name=name, kind="group")
    draft = before.copy()
    if draft.name != name:
        draft.name = name
        draft.prefix = draft.given = draft.additional = draft.family = draft.suffix = ""
    return draft


def _members(session: Session, now: list[str], before: PersonDraft | None) -> list[str]:
    """The members as the group's card wrote them, without those who left; then the others."""
    said = before.members if before else []
    bare = {uid.removeprefix("urn:uuid:") for uid in now}
    known = set(
        session.connection()
        .execute(text(_HERE), {"uids": json.dumps([*said, *map(_bare, said)])})
        .scalars()
    )
    kept = [
        member for member in said if _bare(member) in bare or not {member, _bare(member)} & known
    ]
    written = set(map(_bare, kept))
    return kept + [_as_member(uid) for uid in now if _bare(uid) not in written]


def _bare(uid: str) -> str:
    return uid.removeprefix("urn:uuid:")


def _as_member(uid: str) -> str:
    """A UID as MEMBER wants it: a URI (RFC 6350 §6.6.5)."""
    return uid if ":" in uid else f"urn:uuid:{uid}"
