"""Taking people out: into cards, a table, a calendar, pages or an archive."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlmodel import Session

from desktop.domain.drafts import PersonDraft
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.leaving import Form, Leaving, Left, Whom, form_of
from desktop.domain.progress import Progress
from desktop.formats.ical.writer import write_calendar
from desktop.formats.people_csv import write_people_csv
from desktop.formats.vcard import write_vcards
from desktop.services.archive.writing import write_archive
from desktop.services.exporting import people as leaving
from desktop.services.exporting.calendar import entries
from desktop.services.exporting.choosing import choose
from desktop.services.exporting.confided import count_confided
from desktop.services.exporting.pages import write_pages
from desktop.services.exporting.whole_file import whole_file
from desktop.settings import Settings

Item = TypeVar("Item")


def take_out(
    session: Session,
    wanted: Leaving,
    *,
    now: datetime,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Left:
    """Write what is wanted; the target is there whole or as it was before.

    ``progress`` counts people (of an archive: rows). ``settings`` go along with the
    archive of everybody. Raises StoreError when it cannot be written, CancelledError.
    """
    told = progress or Progress()
    told.check()
    return _WRITE[wanted.form](session, wanted, now, settings, told)


def take_chosen_out(
    session: Session,
    wanted: Leaving,
    whom: Whom,
    *,
    now: datetime,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Left:
    """The same for those who are meant, unless ``wanted`` names them already."""
    if wanted.people is None and (people := choose(session, whom)) is not None:
        wanted = replace(wanted, people=tuple(people))
    return take_out(session, wanted, now=now, settings=settings, progress=progress)


def export(
    session: Session,
    target: Path,
    *,
    now: datetime,
    ids: Sequence[int] | None = None,
    version: str = "4.0",
) -> int:
    """Write everybody, or these people, as what the target's ending says; how many.

    Raises BadInputError for an ending that says nothing, StoreError.
    """
    people = None if ids is None else tuple(ids)
    wanted = Leaving(target, form_by_name(target), people, version)
    return take_out(session, wanted, now=now).count


def form_by_name(target: Path) -> Form:
    """Raises BadInputError when the name does not say what it is to hold."""
    form = form_of(target)
    if form is None:
        raise BadInputError(
            tr(
                "{target} ends in nothing that Kith writes. Use .vcf for cards, .csv for a "
                "table, .ics for the calendar, a folder or .md.zip for pages, .zip for an "
                "archive."
            ).format(target=target.name)
        )
    return form


def _cards(
    session: Session, wanted: Leaving, now: datetime, settings: Settings | None, told: Progress
) -> Left:
    ids = leaving.chosen(session, wanted.people)
    cards = _watched(leaving.people(session, ids, wanted.vcard, wanted.with_confided), ids, told)
    with whole_file(wanted.target) as file:
        write_vcards(
            _with_circles(session, cards, wanted), file, "3.0" if wanted.vcard == "3.0" else "4.0"
        )
    return _left(session, wanted, len(ids))


def _with_circles(
    session: Session, cards: Iterator[PersonDraft], wanted: Leaving
) -> Iterator[PersonDraft]:
    yield from cards
    if wanted.people is None:
        yield from leaving.circles(session)


def _table(
    session: Session, wanted: Leaving, now: datetime, settings: Settings | None, told: Progress
) -> Left:
    ids = leaving.chosen(session, wanted.people)
    confided = wanted.with_confided
    drafts = leaving.people(session, ids, with_confided=confided, with_columns=True)
    with whole_file(wanted.target) as file:
        return _left(session, wanted, write_people_csv(_watched(drafts, ids, told), file))


def _calendar(
    session: Session, wanted: Leaving, now: datetime, settings: Settings | None, told: Progress
) -> Left:
    found = list(entries(session, wanted.people, today=now.date(), with_talks=wanted.with_talks))
    with whole_file(wanted.target) as file:
        count = write_calendar(_watched(found, found, told), file, now)
    return Left(wanted.target, wanted.form, count)


def _pages(
    session: Session, wanted: Leaving, now: datetime, settings: Settings | None, told: Progress
) -> Left:
    ids = leaving.chosen(session, wanted.people)
    told.total = len(ids)
    confided = wanted.with_confided
    count = write_pages(session, wanted.target, ids, with_confided=confided, progress=told)
    return _left(session, wanted, count)


def _archive(
    session: Session, wanted: Leaving, now: datetime, settings: Settings | None, told: Progress
) -> Left:
    manifest = write_archive(
        session,
        wanted.target,
        now=now,
        progress=told,
        settings=settings,
        people=wanted.people,
        with_confided=wanted.with_confided,
    )
    count = manifest.tables["person"].rows
    if manifest.selection is None:
        return Left(wanted.target, wanted.form, count)
    shared = len(manifest.selection.shared_with_others)
    return Left(wanted.target, wanted.form, count, manifest.selection.confided, shared)


def _watched(
    items: Iterable[Item], all_of_them: Sequence[object], told: Progress
) -> Iterator[Item]:
    """The items, each counted as it goes out."""
    told.total = len(all_of_them)
    for done, item in enumerate(items):
        told.advance_to(done)
        yield item
    told.advance_to(told.total)


def _left(session: Session, wanted: Leaving, count: int) -> Left:
    confided = 0 if wanted.with_confided else count_confided(session, wanted.people, wanted.form)
    return Left(wanted.target, wanted.form, count, confided)


_Write = Callable[[Session, Leaving, datetime, Settings | None, Progress], Left]
_WRITE: dict[Form, _Write] = {
    Form.CARDS: _cards,
    Form.TABLE: _table,
    Form.CALENDAR: _calendar,
    Form.PAGES: _pages,
    Form.ARCHIVE: _archive,
}
