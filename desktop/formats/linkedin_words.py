"""What people wrote of each other on LinkedIn: recommendations and endorsements.

They go to people who are here or come with the same files; they never make anybody new.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from typing import BinaryIO

from desktop.domain.contact_points import profile_key
from desktop.domain.drafts import LeftOut, Record, SourceDraft, Unreadable
from desktop.domain.language import tr
from desktop.domain.stories import BY_NAME, BY_PROFILE, GivingTold, NoteTold, StoryDraft, Told
from desktop.domain.tables import plain_header
from desktop.domain.text import clean, clean_line, fold
from desktop.domain.vocabulary import Direction, GivingKind, GivingState
from desktop.formats.counted import quiet
from desktop.formats.csv_text import Row, lines_of, rows, separator_of, text_of
from desktop.formats.tables.encodings import encodings_of

ENDORSEMENT, RECOMMENDATION = "linkedin_endorsement", "linkedin_recommendation"

_DAYS = (
    "%Y/%m/%d %H:%M:%S UTC", "%Y-%m-%d %H:%M:%S UTC", "%m/%d/%y, %I:%M %p", "%m/%d/%Y, %I:%M %p",
    "%Y/%m/%d", "%Y-%m-%d", "%d %b %Y",
)  # fmt: skip
_NO_DAY = "This row does not say when it was written; it was left out."
_NOBODY = "This row does not say whom it is about; it was left out."

Cells = dict[str, str]
_Words = Callable[[Cells, date], Iterator[tuple[str, Told]]]


def read_endorsements(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """Endorsement_Received_Info.csv and Endorsement_Given_Info.csv: appreciation."""
    for cells, row in _table(stream):
        given = "endorsee public url" in cells
        url = cells.get("endorsee public url" if given else "endorser public url", "")
        if cells.get("endorsement status", "").upper() == "REJECTED":
            yield LeftOut(origin, row.line, tr("This endorsement was declined."))
            continue
        who = (BY_PROFILE, profile_key(url)) if url else _by_name(cells, given)
        yield from _stories(
            ENDORSEMENT, origin, row, cells, who, cells.get("endorsement date", ""),
            partial(_endorsed, given=given),
        )  # fmt: skip


def _by_name(cells: Cells, given: bool) -> tuple[str, str]:
    side = "endorsee" if given else "endorser"
    return _name(cells.get(f"{side} first name", ""), cells.get(f"{side} last name", ""))


def _endorsed(cells: Cells, day: date, *, given: bool) -> Iterator[tuple[str, Told]]:
    skill = clean_line(cells.get("skill name", "")) or "something"
    words = f"I endorsed them for {skill}" if given else f"Endorsed me for {skill}"
    yield "", _appreciation(f"{words} on LinkedIn", day, given=given)


def read_recommendations(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """Recommendations_Received.csv and _Given.csv: appreciation, and its text as a note.

    Which of the two it is only the file's name says.
    """
    given = "given" in origin.casefold()
    for cells, row in _table(stream):
        who = _name(cells.get("first name", ""), cells.get("last name", ""))
        yield from _stories(
            RECOMMENDATION, origin, row, cells, who, cells.get("creation date", ""),
            partial(_recommended, given=given),
        )  # fmt: skip


def _recommended(cells: Cells, day: date, *, given: bool) -> Iterator[tuple[str, Told]]:
    words = "I recommended them on LinkedIn" if given else "Recommended me on LinkedIn"
    yield "", _appreciation(words, day, given=given)
    text = clean(cells.get("text", ""))
    if text:
        yield "/text", NoteTold(f"{words}:\n{text}", day)


def _appreciation(words: str, day: date, *, given: bool) -> GivingTold:
    direction = Direction.GIVEN if given else Direction.RECEIVED
    return GivingTold(words, direction, GivingKind.APPRECIATION, GivingState.DONE, day)


def _name(given: str, family: str) -> tuple[str, str]:
    return BY_NAME, fold(clean_line(f"{given} {family}"))


def read_own_profile(_stream: BinaryIO, origin: str) -> Iterator[Record]:
    """Profile.csv is about whoever owns the archive."""
    yield LeftOut(origin, 0, tr("This is your own LinkedIn profile; it is no contact of yours."))


def _table(stream: BinaryIO) -> Iterator[tuple[Cells, Row]]:
    """Each row by the plain names of its columns; what stands before the header is not one."""
    encoding = encodings_of(quiet(stream)).first
    text = text_of(quiet(stream), encoding)
    separator = separator_of(text.read(1 << 16))
    text.detach()
    text = text_of(stream, encoding)
    try:
        header: list[str] = []
        for row in rows(lines_of(text), separator):
            if header:
                yield dict(zip(header, row.cells, strict=False)), row
            elif len(row.cells) > 2:
                header = [plain_header(cell) for cell in row.cells]
    finally:
        text.detach()


def _stories(
    kind: str,
    origin: str,
    row: Row,
    cells: Cells,
    who: tuple[str, str],
    written: str,
    words: _Words,
) -> Iterator[Record]:
    day = _day(written)
    if not who[1] or day is None:
        reason = _NOBODY if not who[1] else _NO_DAY
        yield Unreadable(origin, row.line, reason, " ".join(row.cells)[:120])
        return
    text = json.dumps(cells, ensure_ascii=False)
    what = "\0".join([*who, written, cells.get("skill name", "")])
    key = hashlib.sha256(what.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    for part, told in words(cells, day):
        source = SourceDraft(kind, text, key + part, origin, row.line)
        yield StoryDraft(told, [who], source).cleaned()


def _day(written: str) -> date | None:
    """The day by one of the styles that LinkedIn's tables have; 12-hour times are American."""
    for style in _DAYS:
        try:
            return datetime.strptime(clean_line(written), style).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    return None
