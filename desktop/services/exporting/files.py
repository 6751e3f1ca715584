"""Writing what was chosen into a file; its ending says what kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from desktop.domain.drafts import PersonDraft
from desktop.domain.errors import BadInputError
from desktop.formats.ical import write_calendar
from desktop.formats.people_csv import write_people_csv
from desktop.formats.vcard import write_vcards
from desktop.services.exporting import people as leaving
from desktop.services.exporting.calendar import entries
from desktop.services.exporting.whole_file import whole_file

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
            return write_people_csv(leaving.with_columns(session, chosen), file)
        cards = _cards(session, chosen, version, with_circles=ids is None)
        return write_vcards(cards, file, "3.0" if version == "3.0" else "4.0")


def _cards(
    session: Session, ids: Sequence[int], version: str, *, with_circles: bool
) -> Iterator[PersonDraft]:
    yield from leaving.people(session, ids, version)
    if with_circles:
        yield from leaving.circles(session)
