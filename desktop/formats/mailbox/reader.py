"""From the heads of a mailbox to talks: its threads, with whom, and who began."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from typing import BinaryIO

from desktop.domain.drafts import LeftOut, Record, Unreadable
from desktop.domain.found import FoundLine
from desktop.domain.happenings import HappeningDraft, Participant
from desktop.domain.language import counted, say_number, tr, trn
from desktop.domain.vocabulary import PointKind
from desktop.formats.mailbox.bodies import said_in
from desktop.formats.mailbox.head import Address, Head, addresses, head_of, sent, words
from desktop.formats.mailbox.stream import Mail, mails
from desktop.formats.mailbox.threads import Threads
from desktop.formats.talks import Said, digest, here, span_minutes, talks, told

FORMAT = "mbox"
_MANY = 25  # people: a mail to more is an announcement
_MACHINES = re.compile(
    r"(?:no|do-?not)[-_.]?reply|noreply|mailer-daemon|postmaster|bounces?|notifications?|"
    r"newsletters?|news|alerts?|updates?|info-?mail|automat|digest|listserv|majordomo"
)
_LISTS = ("list-id", "list-post", "list-unsubscribe", "mailing-list", "x-mailing-list")
_MAIL_FIELDS = re.compile(
    r"^(?:From|To|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|"
    r"X-Mozilla-Status|X-Gmail-Labels|X-GM-THRID|DKIM-Signature)[ \t]*:", re.I | re.M
)  # fmt: skip


def is_mailbox(text: str) -> bool:
    """Whether a text begins as a mailbox does, or as one saved mail."""
    text = text.lstrip("\r\n\ufeff")
    head = re.split(r"\n[ \t]*\n", text[:20_000], maxsplit=1)[0]
    fields = len(_MAIL_FIELDS.findall(head))
    if text.startswith("From ") and fields:
        return True
    return fields > 2 and re.match(r"[!-9;-~]+[ \t]*:", text) is not None


def read_mailbox(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """The talks of a mailbox. The stream must be seekable."""
    box = _Box(origin)
    for mail in mails(stream):
        trouble = box.add(mail)
        if trouble is not None:
            yield trouble
    yield from box.left_out()
    me = box.me()
    for thread, talk in box.talks():
        yield box.draft(thread, talk, me)


def lines_of_mail(stream: BinaryIO, origin: str, key: str) -> list[FoundLine]:
    """What was written in the talk of this key, read anew, without what is quoted."""
    box = _Box(origin)
    places: dict[int, int] = {}
    for mail in mails(stream):
        box.add(mail)
        places[mail.line] = mail.offset
    me = box.me()
    wanted = next((talk for thread, talk in box.talks() if _key(thread, talk) == key), [])
    found = []
    for said in wanted:
        name = box.people[said.by].name or box.people[said.by].mail
        at = here(said.at.replace(tzinfo=UTC))
        for line in said_in(stream, places[said.line]):
            found.append(FoundLine(name, line, at, said.by == me if me is not None else None))
    return found


@dataclass(slots=True)
class _Box:
    """What the heads of a mailbox tell. People are numbered; times are UTC."""

    origin: str
    people: list[Address] = field(default_factory=list)
    _numbers: dict[str, int] = field(default_factory=dict)
    _threads: Threads = field(default_factory=Threads)
    _said: list[tuple[int, frozenset[int], Said]] = field(default_factory=list)
    _mine: Counter[int] = field(default_factory=Counter)
    _left_out: dict[str, list[int]] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)
    _copies: list[int] = field(default_factory=list)

    def add(self, mail: Mail) -> Unreadable | None:
        """Take in one mail, or say why it cannot be read."""
        head = head_of(mail.head)
        writers = addresses(head.all("from", "sender"))
        if not writers:
            return Unreadable(self.origin, mail.line, tr("This mail does not say who wrote it."))
        others = addresses(head.all("to", "cc", "bcc"))
        if _is_of_machine(head, writers[0].mail) or len(others) > _MANY:
            self._left_out.setdefault(writers[0].mail, []).append(mail.line)
            return None
        at = sent(head, mail.begin)
        if at is None:
            reason = tr("This mail has no date that could be read.")
            return Unreadable(self.origin, mail.line, reason)
        mark = head.get("message-id")
        if mark and mark in self._seen:
            self._copies.append(mail.line)
            return None
        self._seen.add(mark)
        by = self._number(writers[0])
        everyone = frozenset([by, *(self._number(one) for one in others)])
        self._count_mine(head, by, everyone)
        subject = words(head.get("subject"))
        thread = self._threads.of(head, subject, tuple(sorted(everyone)))
        plain = at.astimezone(UTC).replace(tzinfo=None)
        self._said.append((thread, everyone, Said(plain, by, mail.line)))
        return None

    def left_out(self) -> Iterator[LeftOut]:
        """Who wrote as a machine or to very many, with how often."""
        for mail, lines in self._left_out.items():
            words = trn(
                "One mail from {mail}: a newsletter, a list or a machine.",
                "{count} mails from {mail}: a newsletter, a list or a machine.",
                len(lines),
            )
            reason = words.format(count=say_number(len(lines)), mail=mail)
            yield LeftOut(self.origin, lines[0], reason)
        if self._copies:
            reason = counted(
                len(self._copies),
                "One mail is in here more than once.",
                "{count} mails are in here more than once.",
            )
            yield LeftOut(self.origin, self._copies[0], reason)

    def me(self) -> int | None:
        """Whoever is in the most mails, when that is most of them and nobody else is."""
        likely = self._mine.most_common(2)
        if not likely or likely[0][1] * 2 <= len(self._said):
            return None
        return None if len(likely) > 1 and likely[0][1] == likely[1][1] else likely[0][0]

    def talks(self) -> Iterator[tuple[str, list[Said]]]:
        """(name of the thread, messages) of all talks."""
        found: dict[tuple[int, frozenset[int]], list[Said]] = {}
        for thread, everyone, said in self._said:
            found.setdefault((self._threads.root(thread), everyone), []).append(said)
        for (_, everyone), messages in found.items():
            with_whom = "\n".join(sorted(self.people[one].mail for one in everyone))
            for talk in talks(messages):
                yield with_whom, talk

    def draft(self, thread: str, talk: Sequence[Said], me: int | None) -> Record:
        """What one talk tells of; ``me`` is my number."""
        began_at = here(talk[0].at.replace(tzinfo=UTC))
        if began_at is None:
            return Unreadable(self.origin, talk[0].line, tr("This time is beyond the calendar."))
        return HappeningDraft(
            format=FORMAT,
            key=_key(thread, talk),
            day=began_at.date(),
            text_hash=told(talk),
            began_at=began_at.replace(second=0),
            minutes=span_minutes(talk),
            messages=len(talk),
            with_whom=self._with_whom(thread, talk[0].by, me),
            origin=self.origin,
            line=talk[0].line,
        )

    def _with_whom(self, thread: str, by: int, me: int | None) -> list[Participant]:
        numbers = [self._numbers[mail] for mail in thread.split("\n")]
        return [
            Participant(
                self.people[one].name, PointKind.EMAIL, self.people[one].mail, one == by, one == me
            )
            for one in numbers
        ]

    def _number(self, one: Address) -> int:
        number = self._numbers.setdefault(one.mail, len(self.people))
        if number == len(self.people):
            self.people.append(one)
        elif one.name and not self.people[number].name:
            self.people[number] = one
        return number

    def _count_mine(self, head: Head, by: int, everyone: frozenset[int]) -> None:
        self._mine.update(everyone)
        for one in addresses(head.all("delivered-to", "x-original-to", "envelope-to")):
            if one.mail in self._numbers:
                self._mine[self._numbers[one.mail]] += 1
        if "sent" in head.get("x-gmail-labels").casefold():
            self._mine[by] += 1


def _is_of_machine(head: Head, writer: str) -> bool:
    """Whether a mail is a list's, a newsletter's, or was written by nobody."""
    if any(name in head.fields for name in _LISTS):
        return True
    if head.get("precedence").casefold() in ("bulk", "list", "junk"):
        return True
    if head.get("auto-submitted").casefold().partition(";")[0].strip() not in ("", "no"):
        return True
    return _MACHINES.match(writer.partition("@")[0]) is not None


def _key(thread: str, talk: Sequence[Said]) -> str:
    return digest(thread, f"{talk[0].at:%Y-%m-%d %H:%M:%S}")
