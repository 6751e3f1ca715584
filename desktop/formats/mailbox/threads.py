"""Which mails belong together: by what they answer to, else by their subject and people."""

from __future__ import annotations

import re

from desktop.formats.mailbox.head import Head

_ANSWERED = 30  # mails of a long thread that are looked at, the latest
_MARK = re.compile(r"<([^<>\s]{1,500})>")
_ANSWER = re.compile(
    r"^(?:(?:re|aw|antw|sv|vs|odp|r|ref|rif|res|fwd?|wg|tr|rv|vl|doorst|i|enc|ynt|回复|回覆|答复|"
    r"转发|轉寄|返信)(?:\[\d+\])?\s?[:：]\s*)+",
    re.I,
)


class Threads:
    """Threads, numbered; two that turn out to be one are joined."""

    def __init__(self) -> None:
        self._above: list[int] = []
        self._known: dict[str, int] = {}

    def of(self, head: Head, subject: str, people: tuple[int, ...]) -> int:
        """The thread of a mail."""
        own = _MARK.findall(head.get("message-id"))[:1]
        answers = [
            *_MARK.findall(head.get("references"))[-_ANSWERED:],
            *_MARK.findall(head.get("in-reply-to"))[:3],
        ]
        marks = [*own, *answers]
        bare = _ANSWER.sub("", subject).strip().casefold()
        if not answers and bare:
            marks.append(f"{bare}\n{people}")
        number = len(self._above)
        self._above.append(number)
        for mark in marks:
            self._join(self._known.setdefault(mark, number), number)
        return number

    def root(self, number: int) -> int:
        """The number that all mails of a thread share."""
        while self._above[number] != number:
            self._above[number] = self._above[self._above[number]]
            number = self._above[number]
        return number

    def _join(self, one: int, other: int) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        self._above[second] = first
