"""Fields of two accounts where only one can hold, decided for all at once by a rule."""

from __future__ import annotations

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import OccasionDraft, PersonDraft
from desktop.domain.importing import FieldRule
from desktop.domain.joining import ONE_OF_TWO, Field, Picks, items_of, usual_pick

_NOTED = {Field.NAME: "Name", Field.WORK: "Work", Field.BIRTHDAY: "Birthday"}


def picks_by(rule: FieldRule, left: PersonDraft, right: PersonDraft) -> Picks:
    """Which side stays by this rule, of the fields in which both say something else."""
    if rule is not FieldRule.NEWER:
        return {}
    return dict.fromkeys(_disputed(left, right), (False, True))


def words_beside(left: PersonDraft, right: PersonDraft, picks: Picks, origin: str) -> str:
    """A note of what the right side says and what is not taken; "" when nothing is lost.

    For FieldRule.BOTH. A second picture has no words and stays in the record as read.
    """
    said = [
        f"{_NOTED[which]}: {_say(right, which)}."
        for which in _disputed(left, right)
        if which in _NOTED and not picks.get(which, usual_pick(which, left, right))[1]
    ]
    return f"{origin or 'A file'} says otherwise. {' '.join(said)}" if said else ""


def _disputed(left: PersonDraft, right: PersonDraft) -> list[Field]:
    """In the order in which fields are shown."""
    return [which for which in Field if which in ONE_OF_TWO and _differ(which, left, right)]


def _differ(which: Field, left: PersonDraft, right: PersonDraft) -> bool:
    ours, theirs = items_of(left, which), items_of(right, which)
    if which is Field.PHOTO and ours and theirs:
        return bool(ours[0].content != theirs[0].content)
    if which is Field.BIRTHDAY and ours and theirs:
        return bool(ours[0].when != theirs[0].when)
    return bool(ours and theirs and ours != theirs)


def _say(draft: PersonDraft, which: Field) -> str:
    return ", ".join(
        _say_day(item.when) if isinstance(item, OccasionDraft) else str(item)
        for item in items_of(draft, which)
    )


def _say_day(when: PartialDate) -> str:
    """ISO 8601 as far as it is known: "1985-09-21", "--09-21", "1985"."""
    if not when.known:
        return when.text
    year = f"{when.year:04d}" if when.year else "-"
    parts = [f"{part:02d}" for part in (when.month, when.day) if part]
    return "-".join([year, *parts])
