"""Files to a batch of drafts; nothing of the store is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.drafts import LeftOut, PersonDraft, Unreadable
from desktop.domain.errors import BadInputError
from desktop.domain.happenings import HappeningDraft
from desktop.domain.importing import Batch
from desktop.domain.progress import Progress
from desktop.domain.stories import AttachmentTold, StoryDraft
from desktop.formats.files import open_records
from desktop.services.importing.bulk import many_objects

RECORD_LIMIT = 250_000
STORY_LIMIT = 1_000_000
LETTER_LIMIT = 400_000_000  # of all records together: they are held in memory


@many_objects()
def read(paths: Sequence[Path], progress: Progress | None = None) -> Batch:
    """Everything these files say, and what of them could not be read.

    ``progress`` counts bytes. Raises BadInputError when no file can be read at
    all, or they hold too much at once, and CancelledError.
    """
    progress = progress or Progress()
    paths = list({path.absolute(): path for path in paths}.values())
    progress.total = sum(_size(path) for path in paths)
    batch = Batch([path.name for path in paths])
    letters = before = 0
    troubles: list[BadInputError] = []
    for path in paths:
        try:
            letters = _read(path, batch, letters, progress, before)
        except BadInputError as error:
            troubles.append(error)
            batch.unreadable.append(Unreadable(path.name, 0, str(error)))
        before += _size(path)
    if len(troubles) == len(paths) and troubles:
        raise troubles[0]
    return batch


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _read(path: Path, batch: Batch, letters: int, progress: Progress, before: int) -> int:
    """Add one file to the batch; how many letters are held by then."""
    for record in open_records(path, lambda done: progress.advance_to(before + done)):
        if isinstance(record, PersonDraft):
            batch.drafts.append(record)
            letters += len(record.source.text) if record.source else 0
            _check(letters, batch)
        elif isinstance(record, StoryDraft):
            batch.stories.append(record)
            letters += _letters(record)
            _check(letters, batch)
        elif isinstance(record, HappeningDraft):
            record.path = str(path.absolute())
            batch.happenings.append(record)
        elif isinstance(record, LeftOut):
            batch.left_out.append(record)
        else:
            batch.unreadable.append(record)
    return letters


def _letters(story: StoryDraft) -> int:
    held = len(story.told.content) if isinstance(story.told, AttachmentTold) else 0
    return held + len(story.source.text)


def _check(letters: int, batch: Batch) -> None:
    """Raises TooMuchError once there is more than fits into memory."""
    if (
        letters > LETTER_LIMIT
        or len(batch.drafts) > RECORD_LIMIT
        or len(batch.stories) > STORY_LIMIT
    ):
        raise TooMuchError(
            "That is more than Kith can bring in at once (250,000 records, or 400 "
            "million letters of text and pictures). Bring it in by parts."
        )


class TooMuchError(BadInputError):
    """The files together hold more than fits at once."""
