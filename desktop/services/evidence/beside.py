"""Laying what files tell of beside what was found before."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.found import FoundPlan
from desktop.domain.happenings import HappeningDraft, Participant
from desktop.domain.vocabulary import EvidenceState
from desktop.services.evidence.whom import Coming, Knowing

ASKED_ABOUT = frozenset({"ical", "whatsapp"})
"""Formats of which the tray asks who somebody is; of the others unknown people are many."""

_BEFORE = """
SELECT e.key, e.id, e.state, e.text_hash
  FROM json_each(:keys) j CROSS JOIN evidence e ON e.format = :format AND e.key = j.value
"""


class _Before(NamedTuple):
    id: int
    state: str
    text_hash: str


def lay_beside(
    session: Session, happenings: Sequence[HappeningDraft], coming: Coming | None = None
) -> FoundPlan:
    """What is new, known before, changed or taken back among these happenings.

    ``coming`` are the people whom the same import brings into the book.
    """
    plan = FoundPlan()
    if not happenings:
        return plan
    before = _before(session, happenings)
    latest = {(one.format, one.key): index for index, one in enumerate(happenings)}
    plan.unchanged = len(happenings) - len(latest)
    new: list[int] = []
    for mark, index in latest.items():
        draft, known = happenings[index], before.get(mark)
        if known is None:
            if not draft.cancelled:
                new.append(index)
        elif draft.cancelled and known.state != EvidenceState.GONE:
            plan.gone[index] = known.id
        elif _says_the_same(draft, known):
            plan.unchanged += 1
        else:
            plan.changed[index] = known.id
    _choose(session, happenings, new, plan, coming)
    return plan


def _says_the_same(draft: HappeningDraft, known: _Before) -> bool:
    is_gone = known.state == EvidenceState.GONE
    return draft.cancelled if is_gone else draft.text_hash == known.text_hash


def _before(
    session: Session, happenings: Sequence[HappeningDraft]
) -> Mapping[tuple[str, str], _Before]:
    keys: dict[str, list[str]] = defaultdict(list)
    for one in happenings:
        keys[one.format].append(one.key)
    return {
        (kind, key): _Before(*rest)
        for kind, wanted in keys.items()
        for key, *rest in session.connection().execute(
            text(_BEFORE), {"format": kind, "keys": json.dumps(wanted)}
        )
    }


def _choose(
    session: Session,
    happenings: Sequence[HappeningDraft],
    new: Sequence[int],
    plan: FoundPlan,
    coming: Coming | None,
) -> None:
    """Take in what is with somebody of the book, or what the tray asks about."""
    knowing = Knowing(session, _participants(happenings, new), coming)
    forms: Counter[str] = Counter()
    asks: dict[str, str] = {}
    for index in new:
        draft = happenings[index]
        stands = [(one, knowing.of(draft.format, one)) for one in draft.with_whom]
        if not any(who.known for _, who in stands):
            unknown = [one for one, who in stands if who.unknown]
            if not unknown or draft.format not in ASKED_ABOUT:
                plan.left_out += 1
                continue
            asks |= {one.handle(draft.format): one.name or one.value for one in unknown}
        plan.new.append(index)
        forms[draft.form] += 1
    plan.forms = dict(forms)
    plan.asks = list(asks.values())


def _participants(
    happenings: Sequence[HappeningDraft], wanted: Sequence[int]
) -> Iterator[tuple[str, Participant]]:
    for index in wanted:
        for one in happenings[index].with_whom:
            yield happenings[index].format, one
