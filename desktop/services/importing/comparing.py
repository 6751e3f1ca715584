"""A record that came before and says something else now, beside who it belongs to."""

from __future__ import annotations

from sqlmodel import Session

from desktop.domain.additions import additions
from desktop.domain.drafts import PersonDraft, SourceDraft
from desktop.domain.field_rules import picks_by
from desktop.domain.importing import FieldRule, ImportPlan
from desktop.domain.joining import Field, FieldRow, compare, items_of, updates
from desktop.domain.proposals import Comparison, Side
from desktop.formats.sources import read_again
from desktop.services.importing.joinings import came_before
from desktop.services.people.drafts import drafts_of


def compare_again(
    session: Session, plan: ImportPlan, index: int, rule: FieldRule = FieldRule.KEEP
) -> Comparison | None:
    """The fields in which the record says something else than Kith, and what becomes of
    each by this rule. None when the person is no longer here."""
    person_id = plan.changed[index]
    found = dict(drafts_of(session, [person_id]))
    if not found:
        return None
    left, right = found[person_id], plan.batch.drafts[index]
    assert right.source is not None
    kept = came_before(session, person_id, right.source)
    said = kept and read_again(SourceDraft(kept.format, kept.text, kept.key, kept.origin))
    usual = updates(said, left, right) if said else {}
    picks = {**usual, **picks_by(rule, left, right)}
    rows = [
        FieldRow(row.field, row.left, row.right, picks.get(row.field, row.picked))
        for row in compare(left, right)
        if _brings(row.field, left, right)
    ]
    there = Side(right, origin=right.source.origin, line=right.source.line)
    return Comparison(Side(left, person_id), there, tuple(rows))


def _brings(which: Field, left: PersonDraft, right: PersonDraft) -> bool:
    """Whether the right side says something in this field that the left does not."""
    theirs = items_of(right, which)
    if not theirs or items_of(left, which) == theirs:
        return False
    if which is Field.PHOTO and left.photo and right.photo:
        return left.photo.content != right.photo.content
    others = {other: (True, False) for other in Field if other is not which}
    found = additions(left, right, {**others, which: (False, True)})
    both = additions(left, right, {**others, which: (True, True)})
    return bool(both) or bool(found.texts)
