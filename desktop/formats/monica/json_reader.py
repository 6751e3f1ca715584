"""Monica's JSON export (``version`` 1.0-preview.1, Monica 3.6 to 4.1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from desktop.domain.drafts import Record, Unreadable
from desktop.domain.language import mark, tr
from desktop.formats.csv_text import text_of
from desktop.formats.json_pieces import BrokenJsonError, JsonPieces, OddValueError
from desktop.formats.monica.account import Account
from desktop.formats.monica.contact import EXCERPT
from desktop.formats.monica.things import as_words, day_of, singular

_BROKEN = mark(
    "From here on the file is not whole, or not written as Monica writes it. What stands "
    "before was read."
)
_UNREADABLE = mark("This record is not written as Monica writes it, so it was left out.")


def read_monica_json(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """The people of an export with everything that hangs on them. The stream is seekable.

    Nothing comes before all was read, since the types that explain it stand at the end.
    """
    account = Account(origin)
    text = text_of(stream)
    try:
        _read(JsonPieces(text), account)
    except BrokenJsonError as error:
        account.troubles.append(Unreadable(origin, error.line, tr(_BROKEN)))
    finally:
        text.detach()
    yield from account.records()


def _read(pieces: JsonPieces, account: Account) -> None:
    for name in _members(pieces):
        if name == "account":
            _read_account(pieces, account)
        elif name == "export_date":
            account.exported_on = day_of(as_words(pieces.value()) or "")
        else:
            pieces.text()


def _members(pieces: JsonPieces) -> Iterator[str]:
    """The keys of an object; of anything else none, and it is passed over."""
    if pieces.next_sign() == "{":
        yield from pieces.members()
    else:
        pieces.text()


def _each(pieces: JsonPieces) -> Iterator[int]:
    """The line of each value of a list, or of an object, as which PHP writes a list
    with gaps."""
    match pieces.next_sign():
        case "[":
            yield from pieces.items()
        case "{":
            for _ in pieces.members():
                pieces.next_sign()
                yield pieces.line
        case _:
            pieces.text()


def _read_account(pieces: JsonPieces, account: Account) -> None:
    for name in _members(pieces):
        match name:
            case "data":
                for _ in _each(pieces):
                    _read_collection(pieces, account)
            case "properties":
                _read_properties(pieces, account)
            case "instance":
                for _ in _members(pieces):
                    for line in _each(pieces):
                        account.learn(_value(pieces, account, line))
            case _:
                pieces.text()


def _read_collection(pieces: JsonPieces, account: Account) -> None:
    """One kind of things: its word, then its values. Values whose word comes later wait."""
    kind, waiting = "", list[tuple[Any, int]]()
    for name in _members(pieces):
        if name == "type":
            kind = singular(as_words(_value(pieces, account, pieces.line)) or "")
        elif name == "values":
            for line in _each(pieces):
                value = _value(pieces, account, line)
                if kind:
                    account.take(kind, value, line)
                else:
                    waiting.append((value, line))
        else:
            pieces.text()
    for value, line in waiting:
        account.take(kind, value, line)


def _read_properties(pieces: JsonPieces, account: Account) -> None:
    for name in _members(pieces):
        if name == "journal_entries":
            for line in _each(pieces):
                account.take("journal_entry", _value(pieces, account, line), line)
        else:
            pieces.text()


def _value(pieces: JsonPieces, account: Account, line: int) -> Any:
    """The next value; what brackets tell apart but is no JSON is told of and is nothing."""
    try:
        return pieces.value()
    except OddValueError as odd:
        account.troubles.append(
            Unreadable(account.origin, line, tr(_UNREADABLE), odd.text[:EXCERPT])
        )
        return None
