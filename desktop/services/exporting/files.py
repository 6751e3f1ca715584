"""Writing what was chosen into a file; its ending says what kind."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from sqlmodel import Session

from desktop.domain.drafts import PersonDraft
from desktop.domain.errors import BadInputError, StoreError
from desktop.formats.ical import write_calendar
from desktop.formats.people_csv import write_people_csv
from desktop.formats.vcard import write_vcards
from desktop.services.exporting import people as leaving
from desktop.services.exporting.calendar import entries

ENDINGS = (".vcf", ".csv", ".ics")


def export(
    session: Session,
    target: Path,
    *,
    now: datetime,
    ids: Sequence[int] | None = None,
    version: str = "4.0",
) -> int:
    """Write everybody, or these people, to target; returns how many records.

    ``.vcf`` holds cards of ``version`` (3.0 or 4.0; with everybody the circles too),
    ``.csv`` a table, ``.ics`` the calendar. The file is there whole or not at all.
    Raises BadInputError for another ending, StoreError when it cannot be written.
    """
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise BadInputError(
            f"{target.name} ends in nothing that Kith writes. "
            "Use .vcf for cards, .csv for a table, .ics for the calendar, .zip for everything."
        )
    with whole_file(target) as file:
        if ending == ".ics":
            return write_calendar(entries(session, ids), file, now)
        chosen = leaving.chosen(session, ids)
        if ending == ".csv":
            return write_people_csv(leaving.people(session, chosen), file)
        cards = _cards(session, chosen, version, with_circles=ids is None)
        return write_vcards(cards, file, "3.0" if version == "3.0" else "4.0")


def _cards(
    session: Session, ids: Sequence[int], version: str, *, with_circles: bool
) -> Iterator[PersonDraft]:
    yield from leaving.people(session, ids, version)
    if with_circles:
        yield from leaving.circles(session)


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """A file that takes its name only once all of it is written and synced.

    Readable by its owner only. Raises StoreError when it cannot be written.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, target)
    except OSError as error:
        raise StoreError(
            f"{target} could not be written: {error.strerror or error}. "
            "What stood there before is as it was."
        ) from error
    finally:
        part.unlink(missing_ok=True)
