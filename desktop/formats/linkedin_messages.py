"""messages.csv of a LinkedIn archive, of any of its widths: when, with whom, who began.

People are told by their profile's address, since their names hold commas like the lists
they stand in. What was said is not kept.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import BinaryIO

from desktop.domain.drafts import LeftOut, Record, Unreadable
from desktop.domain.found import FoundLine
from desktop.domain.happenings import HappeningDraft, Participant
from desktop.domain.language import tr
from desktop.domain.sentences import quoted
from desktop.domain.text import clean_line
from desktop.domain.vocabulary import PointKind
from desktop.formats.linkedin import slug
from desktop.formats.linkedin_table import Row, table
from desktop.formats.plain_words import plain
from desktop.formats.talks import Said, digest, here, span_minutes, talks, told

FORMAT = "linkedin_messages"
COLUMNS = ("conversation id", "sender profile url", "date")
_DATE = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:UTC|Z|\+00:?00)?",
    re.ASCII,
)


def read_messages(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """The talks of all conversations. The stream must be seekable."""
    archive = _Archive(origin)
    for row in table(stream, origin, COLUMNS):
        trouble = row if isinstance(row, Unreadable) else archive.add(row)
        if trouble is not None:
            yield trouble
    me = archive.me()
    for conversation in archive.conversations.values():
        for talk in talks(conversation.said):
            yield archive.draft(conversation, talk, me)


def lines_of_messages(stream: BinaryIO, origin: str, key: str) -> list[FoundLine]:
    """What was said in the talk of this key, read anew; nothing where it is gone."""
    archive = _Archive(origin)
    for row in table(stream, origin, COLUMNS):
        if isinstance(row, Row):
            archive.add(row)
    wanted = {said.line: said for said in archive.talk(key)}
    me = archive.me()
    found: dict[int, FoundLine] = {}
    for row in table(stream, origin, COLUMNS) if wanted else ():
        if isinstance(row, Row) and row.line in wanted:
            said = wanted[row.line]
            words = plain(row.get("content"))
            by_me = said.by == me if me is not None else None
            at = here(said.at.replace(tzinfo=UTC))
            found[row.line] = FoundLine(clean_line(row.get("from")), words, at, by_me)
    return [found[line] for line in wanted if line in found and found[line].text]


@dataclass(slots=True)
class _Conversation:
    """One conversation: ``said`` in UTC, and the numbers of all who are in it."""

    key: str
    title: str = ""
    said: list[Said] = field(default_factory=list)
    members: dict[int, None] = field(default_factory=dict)


@dataclass(slots=True)
class _Archive:
    """All conversations of a file. People are numbered by what tells them apart."""

    origin: str
    conversations: dict[str, _Conversation] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    _people: list[Participant] = field(default_factory=list)
    _sent: Counter[int] = field(default_factory=Counter)

    def add(self, row: Row) -> Unreadable | None:
        """Take in one message, or say why it was left out."""
        if any(row.get(name).casefold() in ("yes", "true") for name in _DRAFTS):
            return LeftOut(
                self.origin, row.line, tr("This message is a draft that was never sent.")
            )
        name, url = clean_line(row.get("from")), row.get("sender profile url")
        if not url:
            return LeftOut(self.origin, row.line, _nobody(name))
        at = _moment(row.get("date"))
        if at is None:
            reason = tr("“{what}” is no time that LinkedIn writes.").format(
                what=row.get("date")[:40]
            )
            return Unreadable(self.origin, row.line, reason)
        sender = self._number(name, url)
        conversation = self._conversation(row, sender)
        conversation.said.append(Said(at, sender, row.line))
        conversation.members |= dict.fromkeys([sender, *self._recipients(row)])
        if row.get("folder").casefold() == "sent":
            self._sent[sender] += 1
        return None

    def _conversation(self, row: Row, sender: int) -> _Conversation:
        key = row.get("conversation id") or f"{sender} {row.get('to')}"
        found = self.conversations.setdefault(key, _Conversation(key))
        found.title = found.title or clean_line(row.get("conversation title"))
        return found

    def _recipients(self, row: Row) -> list[int]:
        urls = [url for url in re.split(r"[,;\s]+", row.get("recipient profile urls")) if url]
        names = clean_line(row.get("to"))
        if len(urls) == 1:
            return [self._number(names, urls[0])]
        parts = names.split(", ")
        if not urls:
            whole = [names] if self._is_sender(names) or names.count(", ") == 1 else parts
            return [self._number(name, "") for name in whole if name]
        known = parts if len(parts) == len(urls) else [""] * len(urls)
        return [self._number(name, url) for name, url in zip(known, urls, strict=True)]

    def _is_sender(self, name: str) -> bool:
        return any(one.name == name for one in self._people)

    def _number(self, name: str, url: str) -> int:
        mark = slug(url) or name.casefold()
        number = self._numbers.setdefault(mark, len(self._people))
        if number == len(self._people):
            self._people.append(Participant(name, PointKind.PROFILE if url else "", url))
        one = self._people[number]
        one.name = one.name or name
        return number

    def me(self) -> int | None:
        """Whoever is in all conversations, or sent what lies in "sent"; None of several."""
        if self._sent:
            return self._sent.most_common(1)[0][0]
        counts: Counter[int] = Counter()
        for conversation in self.conversations.values():
            counts.update(conversation.members.keys())
        likely = counts.most_common(2)
        if not likely or (len(likely) > 1 and likely[0][1] == likely[1][1]):
            return None
        return likely[0][0]

    def talk(self, key: str) -> Sequence[Said]:
        """The messages of the talk of this key."""
        for conversation in self.conversations.values():
            for talk in talks(conversation.said):
                if _key(conversation, talk) == key:
                    return talk
        return []

    def draft(self, conversation: _Conversation, talk: Sequence[Said], me: int | None) -> Record:
        """What one talk tells of; ``me`` is my number."""
        first = talk[0]
        began_at = here(first.at.replace(tzinfo=UTC))
        if began_at is None:
            return Unreadable(self.origin, first.line, tr("This time is beyond the calendar."))
        people = []
        for number in sorted(conversation.members, key=lambda n: self._people[n].value):
            one = self._people[number]
            people.append(
                Participant(one.name, one.kind, one.value, number == first.by, number == me)
            )
        return HappeningDraft(
            format=FORMAT,
            key=_key(conversation, talk),
            day=began_at.date(),
            text_hash=told(talk),
            began_at=began_at.replace(second=0),
            minutes=span_minutes(talk),
            title=conversation.title if len(people) > 2 else "",
            messages=len(talk),
            with_whom=people,
            origin=self.origin,
            line=first.line,
        )


_DRAFTS = ("is message draft", "is conversation draft")


def _nobody(name: str) -> str:
    who = quoted(name) if name else tr("Somebody")
    return tr("{who} has no profile: a notice, an advertisement, or a member who left.").format(
        who=who
    )


def _key(conversation: _Conversation, talk: Sequence[Said]) -> str:
    return digest(conversation.key, f"{talk[0].at:%Y-%m-%d %H:%M:%S}")


def _moment(words: str) -> datetime | None:
    """A time as LinkedIn writes it, in UTC."""
    found = _DATE.fullmatch(words)
    if found is None:
        return None
    try:
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
        return datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
