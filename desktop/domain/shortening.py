"""Texts that are longer than what is kept of them: cut, and told of, record by record.

What a file says is cut where what somebody types is refused. The whole of it stays in the
record as it was read, which is kept with the person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.drafts import AddressDraft, PersonDraft, Unreadable
from desktop.domain.language import mark, say_number, tr
from desktop.domain.stories import WORDS, NoteTold, StoryDraft
from desktop.domain.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT

_NAMES = {
    "name": mark("name"), "prefix": mark("title before the name"), "given": mark("given name"),
    "additional": mark("middle name"), "family": mark("family name"), "suffix": mark("suffix"),
    "phonetic": mark("name as it sounds"), "nickname": mark("nickname"),
    "pronouns": mark("pronouns"),
    "organisation": mark("organisation"), "department": mark("department"),
    "title": mark("title"),
}  # fmt: skip
_POINTS = {
    "phone": mark("telephone"),
    "email": mark("e-mail"),
    "profile": mark("profile"),
    "web": mark("web page"),
    "address": mark("address"),
}
_ADDRESS = [name for name in AddressDraft.__slots__ if name != "preferred"]


class Cut(NamedTuple):
    """A text that was cut: what it is, how many letters it had, how many were kept."""

    what: str
    letters: int
    kept: int


def shorten(record: PersonDraft | StoryDraft) -> list[Cut]:
    """Cut every text of a record to its stated limit, in place; what was cut."""
    return list(_cuts(record) if isinstance(record, PersonDraft) else _cuts_of_story(record))


def told(record: PersonDraft | StoryDraft, cuts: Iterable[Cut]) -> Iterator[Unreadable]:
    """The lines of the report that say what was cut, and where the whole of it is."""
    source = record.source
    origin, line = (source.origin, source.line) if source else ("", 0)
    name = record.name[:80] if isinstance(record, PersonDraft) else ""
    for cut in cuts:
        reason = tr(
            "The {what} has {letters} letters, of which the first {kept} are shown. All of "
            "it stays in the record as it was read, which Kith keeps."
        ).format(what=cut.what, letters=say_number(cut.letters), kept=say_number(cut.kept))
        yield Unreadable(origin, line, reason, name)


def _cuts(draft: PersonDraft) -> Iterator[Cut]:
    for name, what in _NAMES.items():
        yield from _cut(draft, name, tr(what), NAME_LIMIT)
    for point in draft.points:
        what = tr(_POINTS.get(point.kind, _POINTS["address"]))
        yield from _cut(point, "value", what, LINE_LIMIT)
        yield from _cut(point, "label", tr("label of the {what}").format(what=what), NAME_LIMIT)
    for address in draft.addresses:
        for name in _ADDRESS:
            yield from _cut(address, name, tr("postal address"), LINE_LIMIT)
    for occasion in draft.occasions:
        yield from _cut(occasion, "label", tr("label of a date"), NAME_LIMIT)
    for tie in draft.ties:
        yield from _cut(tie, "kind", tr("tie to somebody"), NAME_LIMIT)
        yield from _cut(tie, "name", tr("name of somebody"), NAME_LIMIT)
    yield from _cut_all(draft.tags, "tag", NAME_LIMIT)
    yield from _cut_all(draft.notes, "note", NOTE_LIMIT)
    for name, text in draft.extras.items():
        if len(text) > LINE_LIMIT:
            draft.extras[name] = text[:LINE_LIMIT]
            yield Cut(name.replace("-", " "), len(text), LINE_LIMIT)


def _cuts_of_story(story: StoryDraft) -> Iterator[Cut]:
    told = story.told
    for name in type(told).__slots__:
        value = getattr(told, name)
        if isinstance(value, str) and not isinstance(value, StrEnum):
            note = name in WORDS or isinstance(told, NoteTold)
            yield from _cut(told, name, story.kind.value, NOTE_LIMIT if note else LINE_LIMIT)


def _cut(holder: object, name: str, what: str, limit: int) -> Iterator[Cut]:
    text = getattr(holder, name)
    if len(text) > limit:
        setattr(holder, name, text[:limit])
        yield Cut(what, len(text), limit)


def _cut_all(texts: list[str], what: str, limit: int) -> Iterator[Cut]:
    for at, text in enumerate(texts):
        if len(text) > limit:
            texts[at] = text[:limit]
            yield Cut(what, len(text), limit)
