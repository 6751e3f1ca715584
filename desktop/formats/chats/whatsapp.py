"""The text that WhatsApp exports of a chat, from any telephone and in any language.

A file is read through twice at most: once for the shape of its dates and of its names,
which single lines do not tell, and once for its talks. No message is kept.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from desktop.domain.drafts import Record, Unreadable
from desktop.domain.found import FoundLine
from desktop.domain.happenings import HappeningDraft, Participant
from desktop.domain.language import tr
from desktop.domain.vocabulary import PointKind
from desktop.formats.chats.lines import heads_and_words, whole_messages
from desktop.formats.chats.moments import Head, Order, head_of, moment, order_of, visible
from desktop.formats.chats.names import Begins, Names, chat_name, is_me, is_notice
from desktop.formats.csv_text import text_of
from desktop.formats.talks import Said, digest, span_minutes, talks, told

FORMAT = "whatsapp"
_PHONE = re.compile(r"\+?\d[\d ().\-]{6,20}")
_LOOKED_AT = 60  # lines by which a file is told to be a chat


def is_whatsapp(text: str) -> bool:
    """Whether a text begins as an exported chat: with a head, or with several soon."""
    lines = [visible(line) for line in re.split("[\r\n]+", text)[:_LOOKED_AT] if line.strip()]
    heads = [head_of(line) for line in lines]
    if not lines or not any(heads):
        return False
    names = sum(":" in line[head.ends :] for line, head in zip(lines, heads, strict=True) if head)
    return bool(heads[0] and names) or sum(head is not None for head in heads) > 2


def read_whatsapp(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """The talks of a chat. The stream must be seekable."""
    chat = _read(stream, origin)
    yield from chat.unreadable
    for talk in talks(chat.said):
        yield _draft(chat, talk, origin)


def lines_of_talk(stream: BinaryIO, origin: str, key: str) -> list[FoundLine]:
    """What was said in the talk of this key, read anew; nothing where it is gone."""
    chat = _read(stream, origin)
    wanted = next((talk for talk in talks(chat.said) if _key(chat, talk) == key), [])
    numbers = {said.line: said for said in wanted}
    if not numbers:
        return []
    words = _words(stream, numbers)
    return [
        FoundLine(chat.people[said.by].name, words[said.line], said.at, chat.people[said.by].me)
        for said in wanted
        if words.get(said.line)
    ]


@dataclass(slots=True)
class _Chat:
    """One chat: who writes in it, and when. ``people`` are those of the numbers in ``said``;
    ``title`` is its name where the file tells it, and ``is_group`` whether it is a group's."""

    people: list[Participant] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    title: str = ""
    is_group: bool = False
    unreadable: list[Unreadable] = field(default_factory=list)


def _read(stream: BinaryIO, origin: str) -> _Chat:
    style, order, names = _shape(stream)
    chat = _Chat(title=chat_name(origin))
    numbers: dict[str, int] = {}
    begun = False
    for head, words, line, marked in _messages(stream, style):
        name, is_first = names.of(words), not begun
        begun = True
        if not name or is_notice(words[len(name) + 1 :], name, marked, is_first):
            continue
        at = moment(head, order)
        if at is None:
            reason = tr("The date of this message is none in the order of the others.")
            chat.unreadable.append(Unreadable(origin, line, reason))
            continue
        by = numbers.setdefault(name, len(numbers))
        chat.said.append(Said(at, by, line))
    chat.people = [_participant(name) for name in numbers]
    _tell_who_is_who(chat)
    return chat


def _shape(stream: BinaryIO) -> tuple[str, Order, Names]:
    """How this file frames its heads, in which order its dates stand, and who writes."""
    styles: Counter[str] = Counter()
    days: dict[tuple[str, tuple[int, int, int]], Head] = {}
    begins: dict[str, Begins] = defaultdict(Begins)
    for head, rest, _, _ in _messages(stream):
        styles[head.style] += 1
        days.setdefault((head.style, head.numbers), head)
        begins[head.style].add(rest)
    style = styles.most_common(1)[0][0] if styles else ""
    order = order_of([head for (of, _), head in days.items() if of == style])
    return style, order, begins[style].names()


def _messages(stream: BinaryIO, style: str = "") -> Iterator[tuple[Head, str, int, bool]]:
    """Each head of this style, the words of its line, the line, and whether WhatsApp marked
    the words as its own."""
    stream.seek(0)
    text = text_of(stream)
    try:
        yield from heads_and_words(text, style)
    finally:
        text.detach()


def _participant(name: str) -> Participant:
    if _PHONE.fullmatch(name) and sum(c.isdecimal() for c in name) > 6:
        return Participant(name, PointKind.PHONE, name)
    return Participant(name.lstrip("~ "), me=is_me(name))


def _tell_who_is_who(chat: _Chat) -> None:
    """By the file's own name: the other of two, or the title of a group."""
    known = {one.name.casefold(): one for one in chat.people}
    other = known.get(chat.title.casefold()) if chat.title else None
    if len(chat.people) > 2 or (chat.title and other is None and len(chat.people) == 2):
        chat.is_group = True
        return
    if other is None and chat.title and len(chat.people) == 1:
        (only,) = chat.people
        only.me = True  # I wrote, and the chat is named after who never did
        chat.people.append(_participant(chat.title))
    for one in chat.people:
        if other is not None and one is not other:
            one.me = True


def _draft(chat: _Chat, talk: Sequence[Said], origin: str) -> HappeningDraft:
    first = talk[0]
    return HappeningDraft(
        format=FORMAT,
        key=_key(chat, talk),
        day=first.at.date(),
        text_hash=told(talk),
        began_at=first.at.replace(second=0),
        minutes=span_minutes(talk),
        title=chat.title if chat.is_group else "",
        messages=len(talk),
        with_whom=_with_whom(chat, talk),
        origin=origin,
        line=first.line,
    )


def _key(chat: _Chat, talk: Sequence[Said]) -> str:
    """The same in every export of this chat, whatever its file is called."""
    first = talk[0]
    begins = f"{first.at:%Y-%m-%d %H:%M}"
    return digest(_identity(chat), begins, chat.people[first.by].name.casefold())


def _identity(chat: _Chat) -> str:
    if chat.is_group:
        return chat.title or "\n".join(one.name.casefold() for one in chat.people[:3])
    return "\n".join(sorted(one.name.casefold() for one in chat.people))


def _with_whom(chat: _Chat, talk: Sequence[Said]) -> list[Participant]:
    """Of two both; of a group those who wrote in this talk. In the order of the names, so
    that the same people are the same words."""
    wrote = {said.by for said in talk}
    people = []
    for number, one in enumerate(chat.people):
        if number in wrote or not chat.is_group:
            began = number == talk[0].by
            people.append(Participant(one.name, one.kind, one.value, began, one.me))
    return sorted(people, key=lambda one: one.name)


def _words(stream: BinaryIO, wanted: dict[int, Said]) -> dict[int, str]:
    """The whole words of the messages that begin on these lines."""
    style, _, names = _shape(stream)
    stream.seek(0)
    text = text_of(stream)
    try:
        found = {}
        for line, rest in whole_messages(text, style, wanted):
            name = names.of(rest)
            found[line] = rest[len(name) + 1 :].strip()
        return found
    finally:
        text.detach()
