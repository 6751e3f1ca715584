"""The words of one mail, read where it lies: its subject and its own lines."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from email.message import Message
from typing import BinaryIO

from desktop.formats.mailbox.head import words
from desktop.formats.plain_words import plain

_SIZE_LIMIT = 2_000_000  # bytes of one mail that are looked at
_LINES = 200
_NEXT = re.compile(rb"(?:\r\n|\n|\r)From [^\r\n]{1,998}(?:\r\n|\n|\r)[!-9;-~]{1,76}[ \t]{0,9}:")
_QUOTES = re.compile(
    r"^(?:>|\|)|^-{2,}\s?$|^_{5,}|^-{3,}.{0,60}-{3,}$|^(?:On|Am|Le|El|Il)\b.{5,200}:$"
)


def said_in(stream: BinaryIO, offset: int) -> list[str]:
    """The subject and the lines of a mail that were written for it, not quoted."""
    stream.seek(offset)
    raw = stream.read(_SIZE_LIMIT)
    if raw.startswith(b"From "):
        raw = re.split(rb"\r\n|\n|\r", raw, maxsplit=1)[-1]
    end = _NEXT.search(raw)
    try:
        mail = email.message_from_bytes(raw[: end.start()] if end else raw)
        lines = [words(str(mail.get("subject", ""))), *_own_lines(_text(mail))]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return []
    return [line for line in lines if line][:_LINES]


def _own_lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if _QUOTES.match(line):
            if line.startswith((">", "|")):
                continue
            return
        yield line.removeprefix(">From ").strip()


def _text(mail: Message) -> str:
    """The plain text of a mail, else its HTML as words."""
    for kind in ("text/plain", "text/html"):
        for part in mail.walk():
            if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
                text = _decoded(part)
                return plain(text) if kind == "text/html" else text
    return ""


def _decoded(part: Message) -> str:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    for charset in (part.get_content_charset() or "utf-8", "utf-8"):
        try:
            return raw.decode(charset)
        except (UnicodeError, LookupError):
            continue
    return raw.decode("cp1252", "replace").replace("\ufffd", "?")
