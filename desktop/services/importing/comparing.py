"""Both sides of a match, field by field, for somebody who decides."""

from __future__ import annotations

from sqlmodel import Session

from desktop.domain.importing import ImportPlan, PlannedMatch
from desktop.domain.joining import FieldRow, compare
from desktop.services.people.drafts import drafts_of


def compared(session: Session, plan: ImportPlan, match: PlannedMatch) -> tuple[FieldRow, ...]:
    """The one who stands there on the left, the record of the file on the right.

    Empty when who stood in Kith is gone meanwhile.
    """
    drafts = plan.batch.drafts
    if match.other is not None:
        return tuple(compare(drafts[match.other], drafts[match.draft]))
    assert match.person_id is not None
    found = dict(drafts_of(session, [match.person_id]))
    left = found.get(match.person_id)
    return () if left is None else tuple(compare(left, drafts[match.draft]))
