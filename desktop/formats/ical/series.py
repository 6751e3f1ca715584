"""Items of one calendar joined: a series with its moved and cancelled days is one happening,
and what was moved stands as its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from desktop.domain.drafts import LeftOut
from desktop.domain.happenings import HappeningDraft
from desktop.domain.language import mark, tr
from desktop.domain.recurrence import ended_before, moved_rule, shortened
from desktop.domain.text import fold
from desktop.domain.vocabulary import EvidenceForm
from desktop.formats.ical.happening import happening, key_of
from desktop.formats.ical.items import Item
from desktop.formats.ical.zones import Moment

_SINGLE_DAYS = 400  # of one series, that are listed one by one
_PARTINGS = 20  # of one series into what was and what follows
_COUNTED = 100  # series of one file that are parted so

TWICE = mark("It stands twice in this calendar; the newer was taken.")


def joined(items: Iterable[Item], origin: str) -> Iterator[HappeningDraft | LeftOut]:
    """Each series and each single entry once, the newer of two with one UID; each date of
    somebody's life once, though some programs write it anew for each year."""
    dates: set[tuple[object, ...]] = set()
    uids: set[str] = set()
    for uid, record in _by_uid(items, origin):
        whose = _date_of_life(record) if isinstance(record, HappeningDraft) else ()
        if not whose or isinstance(record, LeftOut):
            yield record
        elif whose in dates:
            yield LeftOut(origin, record.line, tr(TWICE))
        else:
            record.key = record.key if uid in uids else uid
            dates.add(whose)
            uids.add(uid)
            yield record


def _by_uid(items: Iterable[Item], origin: str) -> Iterator[tuple[str, HappeningDraft | LeftOut]]:
    groups: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        groups[key_of(item)].append(item)
    parted = 0
    for key, group in groups.items():
        parted += any(item.and_after for item in group)
        kept, dropped = _newest(group) if len(group) > 1 else (group, [])
        for draft in _group(key, kept, may_part=parted <= _COUNTED):
            draft.origin = origin
            yield key, draft
        yield from ((key, LeftOut(origin, item.line, tr(TWICE))) for item in dropped)


def _date_of_life(draft: HappeningDraft) -> tuple[object, ...]:
    """Whose date it is; () where that is not said. Google writes each year's anew."""
    if draft.form != EvidenceForm.OCCASION or not draft.with_whom:
        return ()
    names = tuple(fold(one.name) for one in draft.with_whom)
    return draft.kind, names, draft.day.month, draft.day.day


def _group(key: str, group: list[Item], *, may_part: bool) -> Iterator[HappeningDraft]:
    if len(group) == 1 and not (group[0].also_on or group[0].left_out):
        yield happening(group[0], _own_key(key, group[0]))
        return
    masters = [item for item in group if item.instead_of is None]
    moved = [item for item in group if item.instead_of is not None]
    series = next((item for item in masters if item.rule or item.also_on), None)
    if not may_part:
        moved = [replace(item, and_after=False) for item in moved]
    for place, item in enumerate(masters):
        own_key = key if not place else f"{key}#{_stamp(item.start)}"
        yield from _master(own_key, item, moved if item is series else [])
    for item in moved:
        if not (item.and_after and series is not None):
            yield happening(item, _occurrence_key(key, _day_in(series, item.instead_of)))


def _own_key(key: str, item: Item) -> str:
    """Of a single entry: one that was moved, without its series, says from where."""
    return _occurrence_key(key, item.instead_of.day) if item.instead_of else key


def _newest(items: Iterable[Item]) -> tuple[list[Item], list[Item]]:
    """Of those that begin alike, or take the same place, the one that was changed last;
    and the others."""
    found: dict[tuple[bool, str], Item] = {}
    dropped: list[Item] = []
    for item in items:
        place = (item.instead_of is None, _stamp(item.instead_of or item.start))
        other = found.get(place)
        if other is None or other.order <= item.order:
            found[place] = item
        if other is not None:
            dropped.append(other if found[place] is item else item)
    return list(found.values()), dropped


def _master(key: str, item: Item, moved: list[Item]) -> Iterator[HappeningDraft]:
    draft = happening(item, key)
    left_out = {_day_in(item, moment) for moment in item.left_out}
    left_out |= {_day_in(item, one.instead_of) for one in moved}
    draft.except_days = sorted(left_out)[:_SINGLE_DAYS]
    partings = sorted((one for one in moved if one.and_after), key=lambda one: _of(one).day)
    yield from _parted(key, draft, item, partings[:_PARTINGS])
    also = {_day_in(item, moment): moment for moment in item.also_on}
    for day, moment in sorted(also.items())[:_SINGLE_DAYS]:
        if day != draft.day and day not in left_out:
            yield happening(_on(item, moment), _occurrence_key(key, day))


def _parted(
    key: str, draft: HappeningDraft, item: Item, partings: list[Item]
) -> Iterator[HappeningDraft]:
    """The series; where it was changed from some day on, ended there, and what follows."""
    for parting in partings:
        day = _day_in(item, parting.instead_of)
        rest = happening(parting, _occurrence_key(key, day))
        if draft.rule and draft.day < day:
            following = shortened(draft.rule, draft.day, day)
            rest.rule = moved_rule(following, day, rest.day)
            rest.except_days = [one for one in draft.except_days if one > day]
            draft.rule = ended_before(draft.rule, day)
            yield draft
        draft = rest
    yield draft


def _on(item: Item, moment: Moment) -> Item:
    """The same entry on another day."""
    return Item(
        item.kind, item.line, item.uid, item.title, item.place, item.url, start=moment,
        minutes=item.minutes, cancelled=item.cancelled, people=item.people,
    )  # fmt: skip


def _of(item: Item) -> Moment:
    assert item.instead_of is not None
    return item.instead_of


def _day_in(series: Item | None, moment: Moment | None) -> date:
    """The day a moment is where the series takes place."""
    assert moment is not None
    if series is None or series.start is None:
        return moment.day
    if series.start.at is None:
        return moment.whole_day
    return moment.in_zone(series.start.zone).day


def _occurrence_key(key: str, day: date) -> str:
    return f"{key}#{day.isoformat()}"


def _stamp(moment: Moment | None) -> str:
    if moment is None:
        return ""
    found = moment.in_zone("UTC")
    return (found.at or found.day).isoformat()
