"""Files to a batch of drafts; nothing of the store is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.drafts import LeftOut, PersonDraft, Record, Unreadable
from desktop.domain.errors import BadInputError
from desktop.domain.happenings import HappeningDraft
from desktop.domain.importing import Batch
from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.domain.shortening import shorten, told
from desktop.domain.stories import AttachmentTold, StoryDraft
from desktop.domain.tables import Mapping as TableMapping
from desktop.domain.text import NAME_LIMIT
from desktop.formats.files import open_records
from desktop.formats.tables.looking import Recall
from desktop.services.archive.records import archive_records, is_archive
from desktop.services.importing.bulk import many_objects
from desktop.services.importing.folders import files_in

_EVERY = 500  # records between two looks at whether it was cancelled
RECORD_LIMIT = 250_000
FOUND_LIMIT = 500_000  # talks and the like: a mailbox of some gigabytes
STORY_LIMIT = 1_000_000
LETTER_LIMIT = 400_000_000  # of all records together: they are held in memory


@dataclass(frozen=True, slots=True)
class Tables:
    """How tables are read: by the mapping that was ``chosen`` for a file (by its absolute
    path), else by what ``recall`` remembers of its header, else by what its columns are
    called. Those ``left_out`` are not read at all."""

    chosen: Mapping[Path, TableMapping] = field(default_factory=dict)
    recall: Recall | None = None
    left_out: frozenset[Path] = frozenset()


@many_objects()
def read(
    paths: Sequence[Path],
    progress: Progress | None = None,
    tables: Tables | None = None,
) -> Batch:
    """Everything these files say, and what of them could not be read.

    Of a folder every file is read; what Kith does not know there is left out. ``tables``
    say how tables are to be read. ``progress`` counts bytes. Raises BadInputError when no
    file can be read at all, or they hold too much at once, and CancelledError.
    """
    progress, tables = progress or Progress(), tables or Tables()
    files = files_in(paths)
    progress.total = sum(_size(path) for path in files)
    batch = Batch([path.name for path in files])
    letters = before = 0
    troubles: list[BadInputError] = []
    for path, named in files.items():
        if path in tables.left_out:
            batch.left_out.append(LeftOut(path.name, 0, tr("You left this table out.")))
            continue
        try:
            records = _opened(path, tables, progress, before)
            letters = _read(_in_steps(records, progress), path, batch, letters)
        except BadInputError as error:
            troubles.append(error)
            if named:
                batch.not_read.append(path.name)
                batch.unreadable.append(Unreadable(path.name, 0, str(error)))
            else:
                batch.left_out.append(LeftOut(path.name, 0, str(error)))
        before += _size(path)
    if len(troubles) == len(files) and troubles:
        raise troubles[0]
    return batch


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _opened(path: Path, tables: Tables, progress: Progress, before: int) -> Iterator[Record]:
    if is_archive(path):
        return archive_records(path, lambda done: progress.advance_to(before + done))
    chosen = tables.chosen.get(path.absolute())
    return open_records(
        path, lambda done: progress.advance_to(before + done), chosen, tables.recall
    )


def _in_steps(records: Iterator[Record], progress: Progress) -> Iterator[Record]:
    """The records, cancelled between two of them also where no bytes are read meanwhile."""
    for count, record in enumerate(records):
        if count % _EVERY == 0:
            progress.check()
        yield record


def _read(records: Iterator[Record], path: Path, batch: Batch, letters: int) -> int:
    """Add one file's records to the batch; how many letters are held by then."""
    for record in records:
        if isinstance(record, PersonDraft):
            batch.drafts.append(record)
            said = len(record.source.text) if record.source else 0
            if said > NAME_LIMIT:  # else none of its texts can be too long
                _shorten(record, batch)
            letters += said
            _check(letters, batch)
        elif isinstance(record, StoryDraft):
            batch.stories.append(record)
            _shorten(record, batch)
            letters += _letters(record)
            _check(letters, batch)
        elif isinstance(record, HappeningDraft):
            record.path = str(path.absolute())
            batch.happenings.append(record)
            _check(letters, batch)
        elif isinstance(record, LeftOut):
            batch.left_out.append(record)
        else:
            batch.unreadable.append(record)
    return letters


def _shorten(record: PersonDraft | StoryDraft, batch: Batch) -> None:
    cuts = shorten(record)
    if cuts:
        batch.unreadable += told(record, cuts)


def _letters(story: StoryDraft) -> int:
    held = len(story.told.content) if isinstance(story.told, AttachmentTold) else 0
    return held + len(story.source.text)


def _check(letters: int, batch: Batch) -> None:
    """Raises TooMuchError once there is more than fits into memory."""
    if (
        letters > LETTER_LIMIT
        or len(batch.drafts) > RECORD_LIMIT
        or len(batch.stories) > STORY_LIMIT
        or len(batch.happenings) > FOUND_LIMIT
    ):
        raise TooMuchError(
            tr(
                "That is more than Kith can bring in at once (250,000 records, or 400 "
                "million letters of text and pictures). Bring it in by parts."
            )
        )


class TooMuchError(BadInputError):
    """The files together hold more than fits at once."""
